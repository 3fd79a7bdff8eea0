using Entities.Sequence;

namespace Entities.Training;

/// <summary>The weights while they are learned, and the workers that learn them.</summary>
internal sealed class TrainingState
{
    /// <summary>A gradient nearer to zero than this changes nothing: most tokens are soon sure, and cost no update.</summary>
    private const float Negligible = 1e-3f;

    private readonly TrainingSet _set;
    private readonly TagSet _tags;
    private readonly CrfTrainerOptions _options;
    private readonly FtrlWeights _weights;
    private readonly FtrlWeights _transitionWeights;
    private readonly TransitionWeights _transitions;
    private readonly SentenceGradient[] _gradients;
    private readonly bool[] _valid;
    private readonly ForwardBackward[] _sums;
    private readonly ParallelOptions _parallel;

    public TrainingState(TrainingSet set, TagSet tags, CrfTrainerOptions options)
    {
        _set = set;
        _tags = tags;
        _options = options;
        _weights = new FtrlWeights(set.Features.Length * tags.Stride, options);
        _transitions = new TransitionWeights(tags.Width);
        _transitionWeights = new FtrlWeights(_transitions.Between.Length + _transitions.Inside.Length, options with { L1 = 0 });
        _gradients = [.. Enumerable.Range(0, options.BatchSize).Select(_ => new SentenceGradient(tags))];
        _valid = new bool[options.BatchSize];
        _sums = [.. Enumerable.Range(0, options.Threads).Select(_ => new ForwardBackward(tags, _transitions))];
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads };
    }

    /// <summary>Goes through all sentences once, in an order; gives the summed loss.</summary>
    public double RunEpoch(int[] order, CancellationToken cancellationToken)
    {
        double loss = 0;
        for (var start = 0; start < order.Length; start += _options.BatchSize)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = Math.Min(_options.BatchSize, order.Length - start);
            Each(_options.Threads, worker => Compute(order.AsSpan(start, count), worker));
            Each(_options.Threads, worker => Update(count, worker));
            for (var i = 0; i < count; i++)
            {
                loss += _valid[i] ? _gradients[i].Loss : 0;
            }

            UpdateTransitions(count);
        }

        return loss;
    }

    /// <summary>The model as it is now, quantised.</summary>
    public SequenceModel Build(WordFeatures words, string description)
    {
        var transitions = new TransitionWeights(_tags.Width);
        _transitions.Between.CopyTo(transitions.Between, 0);
        _transitions.Inside.CopyTo(transitions.Inside, 0);
        var features = FeatureTable.Build(_set.Features, _weights.Values, _tags.Stride, least: 0.004f);
        return new SequenceModel(_tags, transitions, features, words, sharpness: 1, description);
    }

    private void Each(int count, Action<int> action)
    {
        if (count == 1)
        {
            action(0);
        }
        else
        {
            Parallel.For(0, count, _parallel, action);
        }
    }

    private void Compute(ReadOnlySpan<int> batch, int worker)
    {
        _sums[worker].Refresh();
        for (var i = worker; i < batch.Length; i += _options.Threads)
        {
            _valid[i] = _gradients[i].Compute(_set.Sentences[batch[i]], _set.Lists, _weights.Values, _transitions, _sums[worker]);
        }
    }

    /// <summary>Changes the weights of the features whose numbers fall to a worker.</summary>
    private void Update(int count, int worker)
    {
        var stride = _tags.Stride;
        Span<int> tags = stackalloc int[stride];
        for (var s = 0; s < count; s++)
        {
            if (!_valid[s])
            {
                continue;
            }

            var sentence = _gradients[s].Sentence!;
            for (var i = 0; i < sentence.Length; i++)
            {
                var gradient = _gradients[s].Rows.Slice(i * stride, stride);
                var changed = 0;
                for (var tag = 0; tag < stride; tag++)
                {
                    if (Math.Abs(gradient[tag]) > Negligible)
                    {
                        tags[changed++] = tag;
                    }
                }

                if (changed == 0)
                {
                    continue;
                }

                for (var l = sentence.WordStarts[i]; l < sentence.WordStarts[i + 1]; l++)
                {
                    Update(_set.Lists[sentence.WordLists[l]], gradient, tags[..changed], worker);
                }

                Update(sentence.Own.AsSpan(sentence.OwnStarts[i]..sentence.OwnStarts[i + 1]), gradient, tags[..changed], worker);
            }
        }
    }

    private void Update(ReadOnlySpan<int> features, ReadOnlySpan<float> gradient, ReadOnlySpan<int> tags, int worker)
    {
        foreach (var feature in features)
        {
            if (feature % _options.Threads != worker)
            {
                continue;
            }

            foreach (var tag in tags)
            {
                _weights.Update((feature * _tags.Stride) + tag, gradient[tag]);
            }
        }
    }

    private void UpdateTransitions(int count)
    {
        for (var s = 0; s < count; s++)
        {
            if (_valid[s])
            {
                UpdateTransitions(_gradients[s].Between, 0);
                UpdateTransitions(_gradients[s].Inside, _transitions.Between.Length);
            }
        }

        var values = _transitionWeights.Values.AsSpan();
        values[.._transitions.Between.Length].CopyTo(_transitions.Between);
        values[_transitions.Between.Length..].CopyTo(_transitions.Inside);
    }

    private void UpdateTransitions(ReadOnlySpan<float> gradients, int offset)
    {
        for (var i = 0; i < gradients.Length; i++)
        {
            if (gradients[i] != 0)
            {
                _transitionWeights.Update(offset + i, gradients[i]);
            }
        }
    }
}
