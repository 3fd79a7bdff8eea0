namespace Entities.Training;

/// <summary>A sentence as training sees it: for each token its features and the tags it may bear.</summary>
/// <remarks>
/// <code>
///   features of token i = union of Lists[l] for l in WordLists[WordStarts[i] .. WordStarts[i+1]]    shared by all tokens of a word
///                         and Own[OwnStarts[i] .. OwnStarts[i+1]]                                    features of several words
/// </code>
/// </remarks>
internal sealed class TrainingSentence
{
    public required int[] WordStarts { get; init; }

    public required int[] WordLists { get; init; }

    public required int[] OwnStarts { get; init; }

    public required int[] Own { get; set; }

    /// <summary>For each token the row of allowed tags.</summary>
    public required double[][] Allowed { get; init; }

    /// <summary>The only tag of each token; null if some token may bear several.</summary>
    public required int[]? Gold { get; init; }

    public required float Weight { get; init; }

    public int Length => Allowed.Length;
}
