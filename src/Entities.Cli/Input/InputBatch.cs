namespace Entities.Cli.Input;

/// <summary>A piece of the input: read on one thread, turned into documents on another.</summary>
internal abstract class InputBatch
{
    /// <summary>Bytes of input.</summary>
    public virtual long Length => 0;

    /// <summary>The documents in it, in order. To be asked for once.</summary>
    /// <param name="problems">Where to add what is wrong.</param>
    public abstract IEnumerable<InputDocument> Documents(List<Problem> problems);
}

/// <summary>No documents, only something to tell in its place among them.</summary>
internal sealed class ProblemBatch(Problem problem) : InputBatch
{
    public override IEnumerable<InputDocument> Documents(List<Problem> problems)
    {
        problems.Add(problem);
        return [];
    }
}
