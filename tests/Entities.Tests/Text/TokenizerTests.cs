using Entities.Languages.English;
using Entities.Tests.Specs;

namespace Entities.Tests.Text;

public class TokenizerTests
{
    // In the spec a bar parts tokens that touch; white space parts the others.
    private static IEnumerable<SpecLine> Cases() => SpecFile.Read("Specs/tokens.txt");

    [TestCaseSource(nameof(Cases))]
    public void Tokens_are_as_the_spec_says(object spec)
    {
        var line = ((SpecLine)spec).Text;
        var text = line.Replace("|", "", StringComparison.Ordinal);

        var tokens = EnglishText.Tokenizer.Tokenize(text.AsSpan()).Select(token => text[token.Start..token.End]);

        tokens.Should().Equal(line.Split([' ', '\n', '|'], StringSplitOptions.RemoveEmptyEntries));
    }
}
