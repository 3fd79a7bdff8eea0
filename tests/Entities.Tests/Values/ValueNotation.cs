using System.Globalization;

namespace Entities.Tests.Values;

/// <summary>How specs write a mention: <c>[£3 million|MONEY GBP 3000000]</c>, the type and then the value.</summary>
/// <remarks>
/// <para>Numbers: <c>5200</c>; a range <c>5..10</c>; a vague plural by the least it can mean <c>2000..</c>; <c>~60</c> about;
/// <c>&gt;60</c> more than, <c>&lt;60</c> less than, <c>&gt;=60</c> at least, <c>&lt;=60</c> at most. Money has its currency
/// before the number, a quantity its unit after it. Without a value there is only the type.</para>
/// <para>Dates and times: the TIMEX3 value; then <c>mod=START</c> where there is a mod, and <c>set</c> for a set.</para>
/// </remarks>
internal static class ValueNotation
{
    /// <summary>The text of a spec line without its brackets, and the mentions in them.</summary>
    public static (string Text, List<(int Start, int End, string Notation)> Mentions) Parse(string line)
    {
        var text = new System.Text.StringBuilder();
        var mentions = new List<(int, int, string)>();
        var i = 0;
        while (i < line.Length)
        {
            var bar = -1;
            var close = -1;
            if (line[i] == '[')
            {
                bar = line.IndexOf('|', i);
                close = bar < 0 ? -1 : Closing(line, bar);
            }

            if (close < 0 || line.AsSpan(i + 1, bar - i - 1).Contains('['))
            {
                text.Append(line[i++]);
                continue;
            }

            var start = text.Length;
            text.Append(line, i + 1, bar - i - 1);
            mentions.Add((start, text.Length, line[(bar + 1)..close]));
            i = close + 1;
        }

        return (text.ToString(), mentions);
    }

    /// <summary>The bracket that closes a mention; units have brackets of their own: <c>[8 miles|QUANTITY 8 [mi_i]]</c>.</summary>
    private static int Closing(string line, int bar)
    {
        var depth = 1;
        for (var i = bar; i < line.Length; i++)
        {
            depth += line[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A text with its mentions in brackets, as a spec line has them.</summary>
    public static string Write(string text, IEnumerable<EntityMention> mentions)
    {
        var line = new System.Text.StringBuilder();
        var position = 0;
        foreach (var mention in mentions)
        {
            line.Append(text, position, mention.Start - position).Append('[').Append(mention.Text).Append('|').Append(Write(mention)).Append(']');
            position = mention.End;
        }

        return line.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>A mention's type and value.</summary>
    public static string Write(EntityMention mention) => $"{mention.Type} {Write(mention.Value)}".TrimEnd();

    private static string Write(EntityValue? value) => value switch
    {
        MoneyValue money => $"{money.Currency} {Number(money)}".TrimEnd(),
        QuantityValue quantity => $"{Number(quantity)} {quantity.Unit}",
        NumericValue numeric => Number(numeric),
        TemporalValue temporal => temporal.Timex + (temporal.Kind == "set" ? " set" : "") + (temporal.Mod is null ? "" : $" mod={temporal.Mod}"),
        _ => "",
    };

    private static string Number(NumericValue number)
    {
        var sign = number.Mod switch
        {
            "APPROX" => "~",
            "MORE_THAN" => ">",
            "LESS_THAN" => "<",
            "EQUAL_OR_MORE" => ">=",
            "EQUAL_OR_LESS" => "<=",
            null => "",
            _ => number.Mod,
        };
        var digits = number switch
        {
            { Value: { } value } => Digits(value),
            { Low: { } low, High: { } high } => $"{Digits(low)}..{Digits(high)}",
            { Low: { } low } => $"{Digits(low)}..",
            { High: { } high } => $"..{Digits(high)}",
            _ => "",
        };
        return sign + digits;
    }

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
