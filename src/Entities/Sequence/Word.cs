namespace Entities.Sequence;

/// <summary>How a word is written, as far as features that pair words care.</summary>
internal enum Casing : byte
{
    /// <summary>No letter that knows case: numbers, punctuation.</summary>
    None,
    Lower,

    /// <summary>A capital, then small letters.</summary>
    Initial,

    /// <summary>Capitals only, more than one.</summary>
    Upper,

    /// <summary>One capital, with or without a full stop.</summary>
    Letter,
    Mixed,

    /// <summary>Beyond the ends of the sentence.</summary>
    Boundary,
}

/// <summary>How the sentence of a word is written: in capitals, a capital says nothing.</summary>
internal enum SentenceCasing : byte
{
    Normal,

    /// <summary>A headline in capitals.</summary>
    Upper,

    /// <summary>A headline with a capital on each longer word.</summary>
    Title,
}

/// <summary>What features that look at several words need to know of each.</summary>
/// <param name="Lower">Hash of the word in small letters.</param>
/// <param name="Shape">Hash of its shape: <c>Xx</c>, <c>X.X.</c>, <c>d-d</c>.</param>
/// <param name="Coarse">Its class in the first clustering, plus one; 0 if it is not known.</param>
/// <param name="Fine">Its class in the second clustering, plus one; 0 if it is not known.</param>
/// <param name="Phrase">Its bits in <see cref="PhraseClasses"/>.</param>
/// <param name="Casing">How it is written.</param>
internal readonly record struct Word(ulong Lower, uint Shape, ushort Coarse, ushort Fine, uint Phrase, Casing Casing)
{
    /// <summary>Whether it is written as a name may be.</summary>
    public bool HasCapital => Casing is Casing.Initial or Casing.Upper or Casing.Letter or Casing.Mixed;
}
