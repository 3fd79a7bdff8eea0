using Entities.Languages.English;
using Entities.Sequence;
using Entities.Tests.Training;
using Entities.Text;
using Entities.Training;

namespace Entities.Tests.Sequence;

public class SequenceTaggerTests
{
    private static readonly Lazy<SequenceModel> s_model = new(static () =>
        new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, new CrfTrainerOptions { Threads = 1, MaxEpochs = 4 })
            .Train([SmallCorpus.Create(300, 1)], [SmallCorpus.Create(50, 2)]).Model.With(1, 0));

    [Test]
    public void Summing_the_scores_of_words_in_advance_changes_no_label([Range(1, 5)] int seed)
    {
        // A document of several sentences, so that words say something about each other.
        var text = string.Join(" ", SmallCorpus.Create(12, seed).Examples.Select(static example => example.Document.Text));
        using var document = Tokenized(text);
        var tagged = new List<TaggedMention>();
        new SequenceTagger(s_model.Value).Tag(document, tagged);
        tagged.Should().NotBeEmpty();
        tagged.Select(static mention => (mention.FirstToken, mention.EndToken, mention.Type)).Should().Equal(OneFeatureAtATime(document));
    }

    [Test]
    public void A_tagger_that_was_used_finds_the_same_as_a_new_one()
    {
        var tagger = new SequenceTagger(s_model.Value);
        foreach (var example in SmallCorpus.Create(30, 9).Examples)
        {
            using var document = Tokenized(example.Document.Text);
            List<TaggedMention> used = [], fresh = [];
            tagger.Tag(document, used);
            new SequenceTagger(s_model.Value).Tag(document, fresh);
            used.Should().Equal(fresh);
        }
    }

    [Test]
    public void A_sentence_without_end_is_labelled_in_parts()
    {
        var text = string.Concat(Enumerable.Repeat("the nurse gave Novacillin and ", 9_000));
        using var document = Tokenized(text);
        var mentions = new List<TaggedMention>();
        new SequenceTagger(s_model.Value).Tag(document, mentions);
        mentions.Should().HaveCount(9_000);
        mentions.Should().BeInAscendingOrder(static mention => mention.FirstToken);
    }

    [Test]
    public void A_text_without_tokens_has_no_mentions()
    {
        using var document = Tokenized("  \n ");
        var mentions = new List<TaggedMention>();
        new SequenceTagger(s_model.Value).Tag(document, mentions);
        mentions.Should().BeEmpty();
    }

    private static TokenizedDocument Tokenized(string text) =>
        TokenizedDocument.Create(new Document(text), EnglishText.Tokenizer, EnglishText.SentenceSplitter);

    /// <summary>The same without a cache: every feature of every token is looked up.</summary>
    private static List<(int First, int End, int Type)> OneFeatureAtATime(TokenizedDocument document)
    {
        var model = s_model.Value;
        var casings = new List<SentenceCasing>();
        var words = new Word[document.Tokens.Length];
        var features = new List<ulong>[words.Length][];
        for (var s = 0; s < document.Sentences.Length; s++)
        {
            var sentence = document.Sentences[s];
            casings.Add(SentenceMarks.CasingOf(document.Text, document.Tokens[sentence.FirstToken..sentence.EndToken]));
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                features[i] = Lists();
                words[i] = model.Words.Analyze(document.TextOf(i), casings[s], features[i]);
            }
        }

        var boundary = Lists();
        model.Words.Analyze([], SentenceCasing.Normal, boundary);
        var context = new DocumentContext();
        context.Fill(words, document.Sentences, casings.ToArray());
        var found = new List<(int, int, int)>();
        foreach (var sentence in document.Sentences)
        {
            var scores = new float[sentence.Length * model.Tags.Stride];
            var seen = new SeenWord[TokenSlots.Most];
            var marks = new TokenMarks[sentence.Length];
            SentenceMarks.Fill(document.Text, document.Tokens[sentence.FirstToken..sentence.EndToken], words.AsSpan(sentence.FirstToken, sentence.Length), model.Words.Phrases, marks);
            for (var i = 0; i < sentence.Length; i++)
            {
                var row = scores.AsSpan(i * model.Tags.Stride, model.Tags.Stride);
                foreach (var (slot, token) in seen[..TokenSlots.Write(sentence, sentence.FirstToken + i, context, seen)])
                {
                    foreach (var feature in (token < 0 ? boundary : features[token])[(int)slot])
                    {
                        model.Features.AddTo(row, [feature]);
                    }
                }

                var own = new ulong[ContextFeatures.Most];
                var count = ContextFeatures.Write(words, sentence, sentence.FirstToken + i, marks[i], context.Signs[sentence.FirstToken + i], own);
                foreach (var feature in own.AsSpan(0, count))
                {
                    model.Features.AddTo(row, [feature]);
                }
            }

            var best = new int[sentence.Length];
            new Viterbi(model.Tags, model.Transitions).Decode(scores, best);
            for (var i = 0; i < best.Length; i++)
            {
                if (best[i] != TagSet.Outside)
                {
                    var start = i;
                    while (!model.Tags.IsExit(best[i]))
                    {
                        i++;
                    }

                    found.Add((sentence.FirstToken + start, sentence.FirstToken + i + 1, model.Tags.TypeOf(best[i])));
                }
            }
        }

        return found;
    }

    private static List<ulong>[] Lists() => [.. Enumerable.Range(0, WordFeatures.Slots).Select(static _ => new List<ulong>())];
}
