using System.Collections;
using System.Runtime.InteropServices;
using Entities.Sequence;
using Entities.Training;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Entities.MLNet.Training;

/// <summary>All training tokens that have a tag, in rows that ML.NET goes through again and again.</summary>
/// <remarks>Rows are made as they are asked for: all vectors at once would be most of the memory.</remarks>
internal sealed class TokenRows : IReadOnlyCollection<TokenRow>
{
    private readonly TrainingSet _set;
    private readonly TagSet _tags;
    private readonly int[] _keys;
    private readonly List<(int Sentence, int Token, int Tag)> _tokens;
    private readonly float[] _ones;

    /// <summary>Collects the tokens.</summary>
    /// <param name="set">The training sentences.</param>
    /// <param name="gold">The tag of each token; -1, and null for a sentence, for tokens to leave out.</param>
    /// <param name="tags">The tags.</param>
    /// <param name="cancellation">Ends each pass at the next row.</param>
    public TokenRows(TrainingSet set, int[]?[] gold, TagSet tags, CancellationToken cancellation)
    {
        _set = set;
        _tags = tags;
        Cancellation = cancellation;
        _keys = TagKeys.ByTag(tags);
        _tokens = new List<(int, int, int)>(set.Tokens);
        var most = 0;
        for (var s = 0; s < gold.Length; s++)
        {
            for (var i = 0; gold[s] is { } sequence && i < sequence.Length; i++)
            {
                if (sequence[i] >= 0)
                {
                    _tokens.Add((s, i, sequence[i]));
                    most = Math.Max(most, FeaturesOf(set.Sentences[s], i).Count);
                }
            }
        }

        _ones = new float[most];
        Array.Fill(_ones, 1);
    }

    public int Count => _tokens.Count;

    public CancellationToken Cancellation { get; }

    /// <summary>Brings the tokens into an order that follows from a seed. ML.NET shuffles too, but only among a thousand rows or so at a time.</summary>
    public void Shuffle(int seed) => new Random(seed).Shuffle(CollectionsMarshal.AsSpan(_tokens));

    /// <summary>The rows as ML.NET's data.</summary>
    public IDataView View(MLContext context) => context.Data.LoadFromEnumerable(this, TokenRow.Schema(_set.Features.Length, _keys.Max() + 1));

    /// <summary>The mean negative log-likelihood of a token.</summary>
    public double Loss(TokenWeights weights)
    {
        var scores = new float[_tags.Stride];
        double loss = 0;
        foreach (var (s, token, tag) in _tokens)
        {
            weights.Score(_set, _set.Sentences[s], token, scores);
            double sum = 0;
            for (var other = 0; other < scores.Length; other++)
            {
                sum += _keys[other] >= 0 ? Math.Exp(scores[other] - scores[tag]) : 0;
            }

            loss += Math.Log(sum);
        }

        return loss / Math.Max(Count, 1);
    }

    public IEnumerator<TokenRow> GetEnumerator()
    {
        foreach (var (s, token, tag) in _tokens)
        {
            Cancellation.ThrowIfCancellationRequested();
            var sentence = _set.Sentences[s];
            yield return new TokenRow { Label = (uint)_keys[tag], Weight = sentence.Weight, Features = Vector(FeaturesOf(sentence, token)) };
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<int> FeaturesOf(TrainingSentence sentence, int token)
    {
        var numbers = new List<int>(128);
        for (var l = sentence.WordStarts[token]; l < sentence.WordStarts[token + 1]; l++)
        {
            numbers.AddRange(_set.Lists[sentence.WordLists[l]]);
        }

        numbers.AddRange(sentence.Own.AsSpan(sentence.OwnStarts[token]..sentence.OwnStarts[token + 1]));
        numbers.Sort();
        return numbers;
    }

    /// <summary>A sparse vector with the number of times that each feature occurs: words three to five tokens away may give one twice.</summary>
    private VBuffer<float> Vector(List<int> sorted)
    {
        var indices = new int[sorted.Count];
        float[]? counts = null;
        var n = 0;
        foreach (var number in sorted)
        {
            if (n > 0 && indices[n - 1] == number)
            {
                counts ??= _ones[..sorted.Count];
                counts[n - 1]++;
            }
            else
            {
                indices[n++] = number;
            }
        }

        return new VBuffer<float>(_set.Features.Length, n, counts ?? _ones, indices);
    }
}
