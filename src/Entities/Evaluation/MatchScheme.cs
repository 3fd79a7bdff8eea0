namespace Entities.Evaluation;

/// <summary>When a found mention counts as right: the four schemes of SemEval-2013, task 9 (Segura-Bedmar et al. 2013).</summary>
public enum MatchScheme
{
    /// <summary>Same span and same type. Its F1 is that of conlleval.</summary>
    Strict,

    /// <summary>Same span, whatever the type.</summary>
    Exact,

    /// <summary>Whatever the type: same span counts whole, overlap counts half.</summary>
    Partial,

    /// <summary>Overlap and same type.</summary>
    Type,
}
