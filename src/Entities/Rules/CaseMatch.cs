namespace Entities.Rules;

/// <summary>Which ways of writing a phrase a gazetteer accepts.</summary>
public enum CaseMatch : byte
{
    /// <summary>As it was added, or all in capitals: <c>Iraq</c>, <c>IRAQ</c>, but not <c>iraq</c>.</summary>
    AsWrittenOrUpper,

    /// <summary>Only as it was added: <c>US</c>, but not <c>us</c>.</summary>
    AsWritten,

    /// <summary>In any case.</summary>
    Any,
}
