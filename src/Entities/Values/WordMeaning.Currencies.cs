using Entities.Values.Money;

namespace Entities.Values;

internal sealed partial class WordMeaning
{
    /// <summary>The currencies that the word alone can stand for.</summary>
    public CurrencySense[] Currencies { get; set; } = [];
}
