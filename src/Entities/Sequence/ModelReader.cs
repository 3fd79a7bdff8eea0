using System.Buffers.Binary;
using System.Text;

namespace Entities.Sequence;

/// <summary>Reads the bytes of a model, and believes none of them: every count is held against what is left to read.</summary>
internal ref struct ModelReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public static InvalidDataException Damaged(string what) => new($"The model is damaged: {what}.");

    public byte ReadByte() => ReadBytes(1)[0];

    public ushort ReadUInt16() => BinaryPrimitives.ReadUInt16LittleEndian(ReadBytes(2));

    public float ReadSingle(string what)
    {
        var value = BinaryPrimitives.ReadSingleLittleEndian(ReadBytes(4));
        return float.IsFinite(value) ? value : throw Damaged($"{what} is not a finite number");
    }

    /// <summary>A number within bounds.</summary>
    public int ReadInt32(int least, int most, string what)
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(ReadBytes(4));
        return value >= least && value <= most ? value : throw Damaged($"the number of {what} is {value}, expected {least} to {most}");
    }

    /// <summary>A number of items that take at least so many bytes each, so that a lie about it costs no memory.</summary>
    public int ReadCount(int leastBytesEach, string what)
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(ReadBytes(4));
        return value >= 0 && (long)value * leastBytesEach <= _rest.Length
            ? value
            : throw Damaged($"the number of {what} is {value}, more than the {_rest.Length} bytes left can hold");
    }

    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        if (count > _rest.Length)
        {
            throw Damaged($"{count} bytes expected, {_rest.Length} left");
        }

        var bytes = _rest[..count];
        _rest = _rest[count..];
        return bytes;
    }

    public ushort[] ReadUInt16s(int count)
    {
        var bytes = ReadBytes(checked(count * 2));
        var values = new ushort[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(2 * i)..]);
        }

        return values;
    }

    public string ReadString()
    {
        var bytes = ReadBytes(ReadUInt16());
        return Encoding.UTF8.GetString(bytes);
    }

    public ulong ReadVarint()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (_rest.IsEmpty)
            {
                break;
            }

            var b = _rest[0];
            _rest = _rest[1..];
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80)
            {
                return value;
            }
        }

        throw Damaged("a number has no end");
    }

    public ulong[] ReadAscending(int count, ulong most)
    {
        var values = new ulong[count];
        ulong value = 0;
        for (var i = 0; i < count; i++)
        {
            var difference = ReadVarint();
            value += difference;
            if (value > most || (difference == 0))
            {
                throw Damaged("its hashes are not in order");
            }

            values[i] = value;
        }

        return values;
    }
}
