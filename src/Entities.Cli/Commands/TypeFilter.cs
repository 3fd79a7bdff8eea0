using System.Collections.Frozen;

namespace Entities.Cli.Commands;

/// <summary>The types that a user wants to see, found by their labels in any case among those that there are.</summary>
/// <param name="known">The types that there are.</param>
internal sealed class TypeFilter(IReadOnlyCollection<EntityType> known)
{
    /// <summary>The labels of the types that can be asked for.</summary>
    public string Known { get; } = string.Join(", ", known);

    /// <summary>What is wrong with labels, a line each; nothing if each is a type's.</summary>
    public IReadOnlyList<string> Faults(IReadOnlyList<string> labels) =>
        [.. labels.Where(label => Find(label) is null).Select(label => $"--types: unknown type '{label}': expected one of {Known}")];

    /// <summary>The types of labels; null, for all, of none.</summary>
    public FrozenSet<EntityType>? Select(IReadOnlyList<string> labels) =>
        labels.Count == 0 ? null : labels.Select(label => Find(label)!.Value).ToFrozenSet();

    private EntityType? Find(string label)
    {
        foreach (var type in known)
        {
            if (string.Equals(type.Label, label, StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }

        return null;
    }
}
