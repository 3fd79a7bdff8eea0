using Entities.Corpora;
using Entities.Evaluation;

namespace Entities.Tests.Evaluation;

/// <summary>Writes mentions shortly: <c>"0-5 PERSON, 7-13 GPE"</c> marks a text of hundred letters.</summary>
internal static class Marks
{
    public static readonly string Text = new('x', 100);

    public static Example Gold(string marks, Segmentation? segmentation = null) =>
        new(new Document(Text) { Id = "d" }, Read(marks)) { Segmentation = segmentation };

    public static EntityMention[] Read(string marks) =>
    [
        .. marks.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(mark =>
        {
            var parts = mark.Split(' ', '-');
            var start = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
            var end = int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture);
            return new EntityMention(start, Text[start..end], new EntityType(parts[2]));
        }),
    ];

    public static string Write(IEnumerable<EntityMention> mentions) =>
        string.Join(", ", mentions.Select(mention => $"{mention.Start}-{mention.End} {mention.Type}"));

    /// <summary>The report of documents, each given as its gold marks and what was found.</summary>
    public static EvaluationReport Report(params (string Gold, string Found)[] documents)
    {
        var evaluator = new Evaluator();
        return new EvaluationReport([.. documents.Select(document => evaluator.Compare(Gold(document.Gold), Read(document.Found)))]);
    }
}
