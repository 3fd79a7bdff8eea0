using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace Entities.Corpora;

/// <summary>Reads a type map from JSON, and says on which line it is not one.</summary>
internal static class TypeMapReader
{
    private const string NoMention = "O";

    public static TypeMap Read(ReadOnlySpan<byte> json, string name)
    {
        json = json.StartsWith("\uFEFF"u8) ? json["\uFEFF"u8.Length..] : json;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            return Read(ref reader, name);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{name}:{(exception.LineNumber ?? 0) + 1}: not valid JSON: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException) // the second: a lone surrogate
        {
            var line = json[..(int)reader.TokenStartIndex].Count((byte)'\n') + 1;
            throw new InvalidDataException($"{name}:{line}: {exception.Message}", exception);
        }
    }

    private static TypeMap Read(ref Utf8JsonReader reader, string name)
    {
        var sets = new Dictionary<EntityType, TypeSet>();
        TypeSet? outside = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new InvalidDataException("expected an object, such as {\"PER\": \"PERSON\", \"LOC\": [\"GPE\", \"LOC\"]}");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var source = reader.GetString()!;
            if (source != NoMention && sets.ContainsKey(TypeOf(source)) || source == NoMention && outside is not null)
            {
                throw new InvalidDataException($"'{source}' is mapped twice: expected each type once");
            }

            reader.Read();
            var set = ReadSet(ref reader, source);
            if (source == NoMention)
            {
                outside = set.IncludesNone ? set : throw new InvalidDataException("what 'O' is mapped to: expected \"O\" among it");
            }
            else
            {
                sets.Add(TypeOf(source), set);
            }
        }

        reader.Read(); // complains of anything after the object
        return new TypeMap(sets.ToFrozenDictionary(), outside ?? TypeSet.None, name);
    }

    private static TypeSet ReadSet(ref Utf8JsonReader reader, string source)
    {
        var labels = new List<string>();
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                labels.Add(reader.GetString()!);
                break;
            case JsonTokenType.Null:
                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    labels.Add(reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Wrong(source));
                }

                break;
            default:
                throw Wrong(source);
        }

        var types = labels.Where(static label => label != NoMention).Select(TypeOf);
        return new TypeSet([.. types], includesNone: labels.Count == 0 || labels.Contains(NoMention));
    }

    private static EntityType TypeOf(string label) => label.Length > 0 && !label.Any(char.IsWhiteSpace)
        ? new EntityType(label)
        : throw new InvalidDataException($"the type '{label}': expected a label without white space");

    private static InvalidDataException Wrong(string source) =>
        new($"what '{source}' is mapped to: expected a type, an array of types, or null");
}
