namespace Entities.Corpora;

/// <summary>How the tags of tokens say where a mention begins and ends.</summary>
public enum TagScheme
{
    /// <summary><c>B-</c> on the first token of every mention, <c>I-</c> on the others (IOB2).</summary>
    Bio,

    /// <summary><c>I-</c> on all tokens; <c>B-</c> only to part a mention from one of its type right before it.</summary>
    Iob1,

    /// <summary><c>B-</c>, <c>I-</c>, <c>E-</c> on the first, inner and last token; <c>S-</c> on a single one.</summary>
    Bioes,

    /// <summary><c>B-</c>, <c>I-</c>, <c>L-</c> on the first, inner and last token; <c>U-</c> on a single one.</summary>
    Bilou,
}
