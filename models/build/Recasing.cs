using Entities.Corpora;

namespace Entities.Models;

/// <summary>Copies of examples in other letters: headlines in capitals, titles, careless small letters. Offsets stay.</summary>
internal static class Recasing
{
    /// <summary>Every n-th example, its text changed; those whose length would change are left out.</summary>
    public static IEnumerable<Example> Of(IEnumerable<Example> examples, int every, int first, Func<string, string> change)
    {
        foreach (var (index, example) in examples.Index())
        {
            if (index % every != first % every)
            {
                continue;
            }

            var text = change(example.Document.Text);
            if (text.Length == example.Document.Text.Length)
            {
                yield return new Example(
                    new Document(text, example.Document.Date),
                    example.Mentions.Select(mention => new EntityMention(mention.Start, text[mention.Start..mention.End], mention.Type)))
                {
                    Segmentation = example.Segmentation,
                };
            }
        }
    }

    public static string Upper(string text) => text.ToUpperInvariant();

    public static string Lower(string text) => text.ToLowerInvariant();

    /// <summary>A capital on each word of more than three letters and on the first.</summary>
    public static string Title(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.IsLower(letters[i]) && (i == 0 || char.IsWhiteSpace(letters[i - 1])) && WordLength(text, i) > 3)
            {
                letters[i] = char.ToUpperInvariant(letters[i]);
            }
        }

        return new string(letters);
    }

    private static int WordLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end - start;
    }
}
