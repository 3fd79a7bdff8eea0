using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Entities.Corpora;

/// <summary>
/// Strings in JSON, exactly: a lone surrogate goes through as its escape, where <see cref="Utf8JsonWriter"/> would
/// replace it and <see cref="Utf8JsonReader"/> would throw; offsets would no longer fit the text. Emoji stay readable.
/// </summary>
internal static class JsonStrings
{
    private static readonly SearchValues<char> s_escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\', '\u007f', '\u2028', '\u2029',
            .. Enumerable.Range(0xd800, 0x800).Select(c => (char)c)]);

    /// <summary>Writes a property and its string.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }

    /// <summary>Writes a string.</summary>
    public static void Write(Utf8JsonWriter writer, string value)
    {
        if (!value.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            writer.WriteStringValue(value);
            return;
        }

        // Six bytes for each code unit are enough for its escape, as for its UTF-8.
        var buffer = ArrayPool<byte>.Shared.Rent((value.Length * 6) + 2);
        writer.WriteRawValue(buffer.AsSpan(0, Escape(value, buffer)), skipInputValidation: true);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Reads the string that the reader is at.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped || !reader.ValueSpan.Contains((byte)'u'))
        {
            return reader.GetString()!;
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException) // a lone surrogate
        {
            return Unescape(reader.ValueSpan);
        }
    }

    private static int Escape(ReadOnlySpan<char> value, Span<byte> buffer)
    {
        var written = 0;
        buffer[written++] = (byte)'"';
        while (!value.IsEmpty)
        {
            var plain = value.IndexOfAny(s_escaped);
            plain = plain < 0 ? value.Length : plain;
            written += Encoding.UTF8.GetBytes(value[..plain], buffer[written..]);
            value = value[plain..];
            if (value.IsEmpty)
            {
                break;
            }

            var c = value[0];
            if (Rune.DecodeFromUtf16(value, out var rune, out var length) == OperationStatus.Done && char.IsSurrogate(c))
            {
                written += rune.EncodeToUtf8(buffer[written..]);
            }
            else
            {
                buffer[written++] = (byte)'\\';
                if (c is '"' or '\\')
                {
                    buffer[written++] = (byte)c;
                }
                else
                {
                    buffer[written++] = (byte)'u';
                    Utf8Formatter.TryFormat((uint)c, buffer[written..], out var digits, new StandardFormat('x', 4));
                    written += digits;
                }
            }

            value = value[length..];
        }

        buffer[written++] = (byte)'"';
        return written;
    }

    private static string Unescape(ReadOnlySpan<byte> escaped)
    {
        var text = new StringBuilder(escaped.Length);
        while (!escaped.IsEmpty)
        {
            var plain = escaped.IndexOf((byte)'\\');
            plain = plain < 0 ? escaped.Length : plain;
            text.Append(Encoding.UTF8.GetString(escaped[..plain]));
            escaped = escaped[plain..];
            if (escaped.IsEmpty)
            {
                break;
            }

            // The reader has checked the escapes: what follows the backslash is whole.
            var isUnicode = escaped[1] == 'u';
            text.Append(isUnicode
                ? (char)ushort.Parse(escaped.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                : (char)escaped[1] switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', var c => c });
            escaped = escaped[(isUnicode ? 6 : 2)..];
        }

        return text.ToString();
    }
}
