using Entities.Sequence;

namespace Entities.MLNet.Training;

/// <summary>The tags of a set as ML.NET numbers its classes: one after the other, without the cells of a row that are no tags.</summary>
internal static class TagKeys
{
    /// <summary>The tag of each class, ascending.</summary>
    public static int[] Of(TagSet tags) => [.. Enumerable.Range(0, tags.Stride).Where(tags.IsTag)];

    /// <summary>The class of each cell of a row, from 0; -1 for those that are no tags.</summary>
    public static int[] ByTag(TagSet tags)
    {
        var keys = new int[tags.Stride];
        Array.Fill(keys, -1);
        foreach (var (key, tag) in Of(tags).Index())
        {
            keys[tag] = key;
        }

        return keys;
    }
}
