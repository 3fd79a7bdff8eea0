namespace Entities.Corpora;

/// <summary>Which columns are written.</summary>
public enum ColumnsLayout
{
    /// <summary>The token, a tab and its tag.</summary>
    TwoColumns,

    /// <summary>
    /// The four of CoNLL-2003, parted by spaces: token, part of speech, phrase, tag. The two in the middle are not known
    /// here and are written as <c>-X-</c>.
    /// </summary>
    Conll2003,
}
