using System.Runtime.InteropServices;
using Entities.Languages.English;
using Entities.Tests.Specs;
using Entities.Text;

namespace Entities.Tests.Text;

public class SentenceSplitterTests
{
    // In the spec a broken bar stands where a sentence ends.
    private static IEnumerable<SpecLine> Cases() => SpecFile.Read("Specs/sentences.txt");

    [TestCaseSource(nameof(Cases))]
    public void Sentences_are_as_the_spec_says(object spec)
    {
        var line = ((SpecLine)spec).Text;
        var text = line.Replace("¦", "", StringComparison.Ordinal);
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        EnglishText.Tokenizer.Tokenize(text, tokens);
        EnglishText.SentenceSplitter.Split(text, CollectionsMarshal.AsSpan(tokens), sentences);

        var found = sentences.Select(s => text[tokens[s.FirstToken].Start..tokens[s.EndToken - 1].End]);

        found.Should().Equal(line.Split('¦').Select(s => s.Trim()));
    }
}
