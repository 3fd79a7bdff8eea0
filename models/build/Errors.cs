using Entities.Corpora;
using Entities.Extractors;
using Entities.Sequence;
using Entities.Training;

namespace Entities.Models;

/// <summary>Prints what a model misses and what it finds wrongly, in context.</summary>
internal static class Errors
{
    public static void Print(SequenceModel model, TrainingCorpus corpus)
    {
        var extractor = new StatisticalEntityExtractor(model);
        foreach (var example in corpus.Examples)
        {
            var text = example.Document.Text;
            var gold = example.Mentions.Where(mention => corpus.Types.Of(mention.Type).Types.Length > 0)
                .Select(mention => (mention.Start, mention.End, mention.Type.Label)).ToHashSet();
            var found = extractor.Extract(example.Document).Select(mention =>
            {
                var span = new TextSpan(mention.Start, mention.End);
                span = example.Segmentation?.Grow(span) ?? span;
                return (span.Start, span.End, mention.Type.Label);
            }).ToHashSet();
            foreach (var (start, end, label) in gold.Except(found))
            {
                var others = string.Join(" ", found.Where(f => f.Start < end && f.End > start).Select(f => $"<{f.Label} {text[f.Start..f.End]}>"));
                Console.WriteLine($"- {label,-9} {Context(text, start, end)}  {others}");
            }

            foreach (var (start, end, label) in found.Except(gold).Where(f => !gold.Any(g => g.Start < f.End && g.End > f.Start)))
            {
                Console.WriteLine($"+ {label,-9} {Context(text, start, end)}");
            }
        }
    }

    private static string Context(string text, int start, int end) =>
        $"{text[Math.Max(0, start - 45)..start]}[[{text[start..end]}]]{text[end..Math.Min(text.Length, end + 35)]}".ReplaceLineEndings(" ");
}
