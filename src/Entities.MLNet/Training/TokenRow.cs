using Microsoft.ML;
using Microsoft.ML.Data;

namespace Entities.MLNet.Training;

/// <summary>A token as ML.NET sees it: its tag, how much it counts, and its features as a sparse vector.</summary>
internal sealed class TokenRow
{
    /// <summary>The number of the tag among <see cref="TagKeys"/>, from 0; ML.NET, whose keys begin with 1, adds the one itself.</summary>
    public uint Label { get; set; }

    public float Weight { get; set; }

    public VBuffer<float> Features { get; set; }

    /// <summary>What ML.NET must know of the columns beside their types.</summary>
    public static SchemaDefinition Schema(int features, int tags)
    {
        var schema = SchemaDefinition.Create(typeof(TokenRow));
        schema[nameof(Label)].ColumnType = new KeyDataViewType(typeof(uint), tags);
        schema[nameof(Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        return schema;
    }
}
