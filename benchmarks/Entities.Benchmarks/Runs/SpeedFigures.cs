using Entities.Comparison.Measuring;

namespace Entities.Benchmarks.Runs;

/// <summary>All that the speed run measured, as <c>speed.json</c> holds it.</summary>
/// <param name="Date">When.</param>
/// <param name="Command">How to measure it again.</param>
/// <param name="Machine">On what.</param>
/// <param name="Texts">By the text's name.</param>
/// <param name="HundredMegabytes">By the contender's name.</param>
internal sealed record SpeedFigures(
    string Date, string Command, Machine Machine, IReadOnlyDictionary<string, TextFigures> Texts, IReadOnlyDictionary<string, LongTextFigures> HundredMegabytes);

/// <summary>How fast a text is read.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Paces">By the contender's name.</param>
internal sealed record TextFigures(int Tokens, IReadOnlyDictionary<string, Pace> Paces);

/// <summary>How a document of 100 MB is read.</summary>
/// <param name="TokensPerSecond">On one core, as one string.</param>
/// <param name="Ratio">The time of that, as a multiple of the split's.</param>
/// <param name="AllCores">Tokens a second with all cores, as documents of some thousand characters.</param>
/// <param name="BytesPerToken">Bytes allocated for each token of the one string, mentions included.</param>
/// <param name="TextMegabytes">The memory that the process held before it: the text itself.</param>
/// <param name="PeakMegabytes">The most memory that the process held with it.</param>
/// <param name="Mentions">How many mentions it gave.</param>
internal sealed record LongTextFigures(
    double TokensPerSecond, double Ratio, double AllCores, double BytesPerToken, double TextMegabytes, double PeakMegabytes, int Mentions);
