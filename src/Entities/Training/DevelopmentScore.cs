using Entities.Corpora;
using Entities.Sequence;
using Entities.Text;

namespace Entities.Training;

/// <summary>Strict span F1 of a model on a corpus, by mapped types; and the temperature that makes its scores true.</summary>
/// <remarks>
/// A found mention is right when the corpus marks the same span (grown to the corpus's tokens, if it has its own) with a
/// type that may mean the found one. Found mentions of types that the corpus does not mark are left out.
/// </remarks>
internal sealed class DevelopmentScore(Tokenizer tokenizer, SentenceSplitter splitter)
{
    private static readonly float[] s_sharpness = [.. Enumerable.Range(0, 25).Select(static i => (float)Math.Round(0.4 + (0.05 * i), 2))];

    public double F1(SequenceModel model, TrainingCorpus corpus)
    {
        var counts = new Counts();
        Compare(model, corpus, withScores: false, counts, (_, _) => { });
        return counts.F1;
    }

    /// <summary>Counts for each type of the model, and over all.</summary>
    public Counts Count(SequenceModel model, TrainingCorpus corpus, Action<float, bool>? seen = null)
    {
        var counts = new Counts();
        Compare(model, corpus, withScores: seen is not null, counts, seen ?? ((_, _) => { }));
        return counts;
    }

    /// <summary>Fits the temperature: the one at which the log-likelihood of "right or wrong" is highest.</summary>
    public SequenceModel Calibrate(SequenceModel model, IReadOnlyList<TrainingCorpus> development)
    {
        var (best, least) = (model, double.PositiveInfinity);
        foreach (var sharpness in development.Count == 0 ? [] : s_sharpness)
        {
            var candidate = model.With(sharpness);
            double loss = 0;
            foreach (var corpus in development)
            {
                Compare(candidate, corpus, withScores: true, new Counts(), (score, right) => loss -= Math.Log(Math.Clamp(right ? score : 1 - score, 1e-4, 1)));
            }

            if (loss < least)
            {
                (best, least) = (candidate, loss);
            }
        }

        return best;
    }

    private void Compare(SequenceModel model, TrainingCorpus corpus, bool withScores, Counts counts, Action<float, bool> seen)
    {
        var tagger = new SequenceTagger(model);
        var found = new List<TaggedMention>();
        var marked = MarkedTypes(corpus);
        foreach (var example in corpus.Examples)
        {
            using var document = TokenizedDocument.Create(example.Document, tokenizer, splitter);
            found.Clear();
            tagger.Tag(document, found, withScores);
            var gold = new Dictionary<(int, int), TypeSet>();
            foreach (var mention in example.Mentions)
            {
                var set = corpus.Types.Of(mention.Type);
                if (set.Types.Any(type => model.Tags.NumberOf(type) > 0))
                {
                    gold[(mention.Start, mention.End)] = set;
                }
            }

            foreach (var mention in found)
            {
                var type = model.Types[mention.Type - 1];
                var span = new TextSpan(document.Tokens[mention.FirstToken].Start, document.Tokens[mention.EndToken - 1].End);
                span = example.Segmentation?.Grow(span) ?? span;
                if (gold.TryGetValue((span.Start, span.End), out var set) && set.Contains(type))
                {
                    gold.Remove((span.Start, span.End));
                    counts.Add(type, 1, 0, 0);
                    seen(mention.Score, true);
                }
                else if (marked is null || marked.Contains(type))
                {
                    counts.Add(type, 0, 1, 0);
                    seen(mention.Score, false);
                }
            }

            foreach (var set in gold.Values)
            {
                if (!set.IncludesNone)
                {
                    counts.Add(set.Types[0], 0, 0, 1);
                }
            }
        }
    }

    /// <summary>The types that the corpus marks wherever they occur; null for all.</summary>
    private static HashSet<EntityType>? MarkedTypes(TrainingCorpus corpus)
    {
        if (corpus.Types.IsIdentity)
        {
            return null;
        }

        var types = new HashSet<EntityType>();
        foreach (var source in corpus.Types.Sources)
        {
            var set = corpus.Types.Of(source);
            if (!set.IncludesNone)
            {
                types.UnionWith(set.Types);
            }
        }

        types.ExceptWith(corpus.Types.Outside.Types);
        return types;
    }

    internal sealed class Counts
    {
        public SortedDictionary<EntityType, (int Right, int Spurious, int Missed)> ByType { get; } = [];

        public double F1
        {
            get
            {
                var (right, wrong) = (0, 0);
                foreach (var (r, s, m) in ByType.Values)
                {
                    right += r;
                    wrong += s + m;
                }

                return right == 0 ? 0 : 2.0 * right / ((2.0 * right) + wrong);
            }
        }

        public void Add(EntityType type, int right, int spurious, int missed)
        {
            var (r, s, m) = ByType.GetValueOrDefault(type);
            ByType[type] = (r + right, s + spurious, m + missed);
        }
    }
}
