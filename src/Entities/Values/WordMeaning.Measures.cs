using Entities.Values.Quantities;

namespace Entities.Values;

internal sealed partial class WordMeaning
{
    /// <summary>The units that the word alone can stand for.</summary>
    public MeasureSense[] Measures { get; set; } = [];

    /// <summary>2 for square, 3 for cubic; 0 for others. Negative where the word stands after the unit: squared.</summary>
    public int Power { get; set; }
}
