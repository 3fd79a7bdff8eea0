namespace Entities.Text;

/// <summary>Finds one kind of entity or value in a tokenised document. Immutable and thread-safe.</summary>
public abstract class Recognizer
{
    /// <summary>Creates a recognizer.</summary>
    /// <param name="name">Its name, as mentions carry it in <see cref="EntityMention.Source"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    protected Recognizer(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The recognizer's name, for example <c>values</c>.</summary>
    public string Name { get; }

    /// <summary>Appends what it finds; candidates may overlap, and any order will do.</summary>
    /// <param name="document">The tokenised document; not to be kept.</param>
    /// <param name="candidates">Where to add.</param>
    public abstract void Find(TokenizedDocument document, List<Candidate> candidates);

    /// <summary>Like <see cref="Find"/>, but what counts for nothing beside a model's finds may be left out.</summary>
    internal virtual void FindBesideModel(TokenizedDocument document, List<Candidate> candidates) => Find(document, candidates);
}
