using Entities.Text;

namespace Entities.Values.Numbers;

/// <summary>Cardinal numbers in words: <c>two hundred and six</c>, <c>three and a half million</c>, <c>nineteen hundred</c>.</summary>
internal static class WordNumbers
{
    /// <summary>Reads the number words that begin at a token.</summary>
    public static bool TryRead(ValueContext context, int token, out NumberRead number)
    {
        var group = new Group();
        var end = ReadGroup(context, token, ref group);
        if (end == token && !context.Is(token, WordRoles.Scale | WordRoles.Dozen))
        {
            number = default;
            return false;
        }

        var value = end == token ? 1 : group.Value;
        number = new NumberRead(token, end, value, value, NumberForms.Words);
        TakeDecimals(context, ref number);
        TakeAndFraction(context, ref number);
        TakeScale(context, ref number);
        TakeAndFraction(context, ref number);
        return number.End > token;
    }

    /// <summary>Takes the scale words after a number, and the smaller groups after them: <c>two million three hundred thousand</c>.</summary>
    public static void TakeScale(ValueContext context, ref NumberRead number)
    {
        var least = decimal.MaxValue;
        var total = 0m;
        while (TrySkipToScale(context, number, out var at))
        {
            var meaning = context[at];
            if (meaning.Number >= least)
            {
                break;
            }

            var group = number;
            DigitNumbers.Scale(meaning.Number, ref group);
            if (group.Has(NumberForms.TooLarge) || !Exact.TryAdd(total, group.Value, out var sum) || !Exact.TryAdd(total, group.High, out var high))
            {
                number = group with { End = at + 1 };
                return;
            }

            number = group with { End = at + 1, Value = sum, High = high };
            if (meaning.Is(WordRoles.Dozen | WordRoles.Vague) || number.Has(NumberForms.Range))
            {
                return;
            }

            // lakh crore, thousand million: one scale right after another multiplies.
            if (total == 0 && context.Continues(number.End) && context.Is(number.End, WordRoles.Scale | WordRoles.Vague) && !context.Is(number.End, WordRoles.VagueWithOf))
            {
                continue;
            }

            least = meaning.Number;
            total = number.Value;
            if (number.Has(NumberForms.Digits) && context.Is(number.End, WordRoles.And | WordRoles.NumberWord))
            {
                return; // N5 million and two cars
            }

            if (!TryReadNextGroup(context, number.End, least, out var next))
            {
                return;
            }

            if (next.ScaleFollows)
            {
                number = number with { End = next.End, Value = next.Value, High = next.Value };
                continue;
            }

            if (Exact.TryAdd(total, next.Value, out sum))
            {
                number = number with { End = next.End, Value = sum, High = sum };
            }

            return;
        }
    }

    private static bool TrySkipToScale(ValueContext context, in NumberRead number, out int at)
    {
        at = number.End;
        if (at > number.Start && !context.Continues(at))
        {
            return false;
        }

        if (at > number.Start && context.IsGluedHyphen(at))
        {
            at++;
        }

        // two dozens, five lakhs: after a number the plural is exact.
        return context.Is(at, WordRoles.Scale | WordRoles.Dozen)
            || (at > number.Start && context.Is(at, WordRoles.Vague) && !context.Is(at, WordRoles.VagueWithOf));
    }

    private static bool TryReadNextGroup(ValueContext context, int token, decimal below, out NextGroup next)
    {
        next = default;
        var start = token;
        if (context.Continues(start) && context.Is(start, WordRoles.And))
        {
            start++;
        }

        if (!context.Continues(start))
        {
            return false;
        }

        if (context.KindOf(start) == TokenKind.Number)
        {
            // 2 million 300 thousand, but not 2 million 300 people.
            if (start > token || !DigitReader.TryRead(context.TextOf(start), out var digits) || digits.Forms is not (NumberForms.Digits or NumberForms.Grouped)
                || !context.Continues(start + 1) || !context.Is(start + 1, WordRoles.Scale) || context[start + 1].Number >= below)
            {
                return false;
            }

            next = new NextGroup(start + 1, digits.Value, true);
            return true;
        }

        var group = new Group();
        var end = ReadGroup(context, start, ref group);
        if (end == start)
        {
            return false;
        }

        var scaleFollows = context.Continues(end) && context.Is(end, WordRoles.Scale) && context[end].Number < below;
        if (context.Continues(end) && context.Is(end, WordRoles.Scale) && !scaleFollows)
        {
            return false; // another number: five thousand, two million
        }

        next = new NextGroup(end, group.Value, scaleFollows);
        return true;
    }

    /// <summary>Reads a number below a thousand (or such as <c>nineteen hundred</c>); returns where it ends.</summary>
    private static int ReadGroup(ValueContext context, int token, ref Group group)
    {
        var end = token;
        var at = token;
        while (context.Count > at && (at == token || context.Continues(at)))
        {
            if (at > token && (context.IsGluedHyphen(at) || IsSpacedHyphen(context, at)))
            {
                at++;
            }
            else if (at > token && context.Is(at, WordRoles.And) && group.CanTakeAnd && context.Continues(at + 1)
                && context.Is(at + 1, WordRoles.Unit | WordRoles.Teen | WordRoles.Tens))
            {
                at++;
            }

            if (context.IsPart(at) || !group.TryTake(context[at]))
            {
                break;
            }

            end = ++at;
        }

        return end;
    }

    /// <summary>The hyphen of <c>twenty - one</c>, as texts split into words have it.</summary>
    private static bool IsSpacedHyphen(ValueContext context, int token) =>
        context.Is(token - 1, WordRoles.Tens) && context.IsNumberHyphen(token) && context.Is(token + 1, WordRoles.Unit) && context.KindOf(token + 1) == TokenKind.Word;

    /// <summary><c>three point one four</c>, <c>point five</c>.</summary>
    private static void TakeDecimals(ValueContext context, ref NumberRead number)
    {
        var at = number.End;
        if (at == number.Start || !context.Continues(at) || !context.Is(at, WordRoles.Point) || !context.Continues(at + 1))
        {
            return;
        }

        var value = number.Value;
        var scale = 1m;
        at++;
        while (context.Continues(at) && context[at] is { } digit && digit.Is(WordRoles.Unit) && scale > 0.0000000000000000001m)
        {
            scale /= 10;
            value = Exact.Add(value, digit.Number * scale);
            at++;
        }

        if (scale < 1)
        {
            number = number with { End = at, Value = value, High = value, Forms = number.Forms | NumberForms.Decimal };
        }
    }

    /// <summary><c>two and a half</c>, <c>three and three quarters</c>, <c>a million and a half</c>: of the last scale.</summary>
    public static void TakeAndFraction(ValueContext context, ref NumberRead number)
    {
        var at = number.End;
        if (at == number.Start || !number.IsSingle)
        {
            return;
        }

        var hyphen = context.IsGluedHyphen(at);
        at += hyphen ? 1 : 0;
        if (!context.Continues(at) || !context.Is(at, WordRoles.And))
        {
            return;
        }

        at++;
        at += hyphen && context.IsGluedHyphen(at) ? 1 : 0;
        if (FractionWords.TryReadPart(context, at, out var end, out var part))
        {
            var unit = number.Has(NumberForms.Scaled) && context.Is(number.End - 1, WordRoles.Scale | WordRoles.Dozen) ? context[number.End - 1].Number : 1;
            if (Exact.TryMultiply(part, unit, out var product) && Exact.TryAdd(number.Value, product, out var value))
            {
                number = number with { End = end, Value = value, High = value, Forms = number.Forms | NumberForms.Fraction };
            }
        }
    }

    private readonly record struct NextGroup(int End, decimal Value, bool ScaleFollows);

    /// <summary>What has been read of a number below a thousand, and so what may follow.</summary>
    private struct Group
    {
        private bool _hasHundred;
        private bool _hasTens;
        private bool _hasUnit;
        private bool _any;

        public decimal Value { get; private set; }

        public readonly bool CanTakeAnd => _hasHundred && !_hasTens && !_hasUnit;

        public bool TryTake(WordMeaning word)
        {
            if (word.Is(WordRoles.Unit) && !_hasUnit && (!_any || (word.Number > 0 && (_hasTens || _hasHundred))))
            {
                _hasUnit = true;
                Value += word.Number;
            }
            else if (word.Is(WordRoles.Teen) && !_hasUnit && !_hasTens)
            {
                _hasUnit = _hasTens = true;
                Value += word.Number;
            }
            else if (word.Is(WordRoles.Tens) && !_hasUnit && !_hasTens)
            {
                _hasTens = true;
                Value += word.Number;
            }
            else if (word.Is(WordRoles.Hundred) && !_hasHundred && (!_any || Value > 0))
            {
                _hasHundred = true;
                _hasTens = _hasUnit = false;
                Value = _any ? Value * word.Number : word.Number;
            }
            else
            {
                return false;
            }

            return _any = true;
        }
    }
}
