using Entities.Extractors;
using Entities.MLNet.Pipelines;
using Microsoft.ML;

namespace Entities.MLNet;

/// <summary>Entity extraction as a step of ML.NET's pipelines: <c>mlContext.Transforms.Text.ExtractEntities(...)</c>.</summary>
/// <remarks>
/// <para>For an output <c>Entity</c> and an input column of text, each row gets five columns, vectors with a cell for each mention, in text order:</para>
/// <code>
///   EntityTexts    text      as it stands in the input
///   EntityTypes    text      PERSON, ORG ...
///   EntityStarts   int       offset of the first UTF-16 code unit
///   EntityEnds     int       offset just past the last one
///   EntityScores   float     how sure the extractor is, from 0 to 1
/// </code>
/// <para>The step works row by row, in any number of threads, in pipelines and in prediction engines, and learns nothing from the data.</para>
/// </remarks>
public static class EntityTextCatalog
{
    /// <summary>Makes a step that finds entities with an extractor.</summary>
    /// <param name="catalog">The catalog of text transforms.</param>
    /// <param name="outputColumnName">What the names of the output columns begin with.</param>
    /// <param name="inputColumnName">The column of text to read; null for the one called <paramref name="outputColumnName"/>.</param>
    /// <param name="extractor">The extractor; null for <see cref="EntityExtractor.Default"/>.</param>
    /// <returns>
    /// An estimator. The fitted pipeline can be saved and loaded if the extractor is one of the library's own:
    /// <see cref="EntityExtractor.Default"/>, <see cref="RuleBasedEntityExtractor.English"/> or <see cref="StatisticalEntityExtractor.English"/>.
    /// With any other, ML.NET refuses to save it; for a model file use the overload that takes its path.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalog"/> or <paramref name="outputColumnName"/> is null.</exception>
    public static IEstimator<ITransformer> ExtractEntities(
        this TransformsCatalog.TextTransforms catalog, string outputColumnName, string? inputColumnName = null, IEntityExtractor? extractor = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(outputColumnName);
        return ExtractionStep.Create(outputColumnName, inputColumnName ?? outputColumnName, extractor ?? EntityExtractor.Default, ExtractorName.Of(extractor));
    }

    /// <summary>Makes a step that finds entities with a model file.</summary>
    /// <param name="catalog">The catalog of text transforms.</param>
    /// <param name="outputColumnName">What the names of the output columns begin with.</param>
    /// <param name="inputColumnName">The column of text to read; null for the one called <paramref name="outputColumnName"/>.</param>
    /// <param name="modelFile">
    /// A model of English, either core's file or that of <see cref="MLNetEntityModel.Save(string)"/>. A saved pipeline holds the path as it is
    /// given here, not the model: the file must be there when the pipeline is loaded and used.
    /// </param>
    /// <returns>An estimator, whose fitted pipeline can be saved and loaded.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="inputColumnName"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no model, cut short, damaged or newer than the library.</exception>
    public static IEstimator<ITransformer> ExtractEntities(
        this TransformsCatalog.TextTransforms catalog, string outputColumnName, string? inputColumnName, string modelFile)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(outputColumnName);
        ArgumentException.ThrowIfNullOrEmpty(modelFile);
        var name = ExtractorName.OfFile(modelFile);
        return ExtractionStep.Create(outputColumnName, inputColumnName ?? outputColumnName, name.Find(), name);
    }
}
