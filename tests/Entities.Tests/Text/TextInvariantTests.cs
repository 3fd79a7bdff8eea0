using System.Runtime.InteropServices;
using Entities.Languages.English;
using Entities.Tests.Extractors;
using Entities.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Entities.Tests.Text;

/// <summary>What holds for any string.</summary>
public class TextInvariantTests
{
    [Test]
    public void Tokens_are_in_order_and_cover_all_but_white_space() =>
        Check.One(Texts.Config, Prop.ForAll(Texts.Any, text =>
        {
            var covered = 0;
            foreach (var token in EnglishText.Tokenizer.Tokenize(text.AsSpan()))
            {
                token.Length.Should().BePositive();
                token.Start.Should().BeGreaterThanOrEqualTo(covered);
                text[covered..token.Start].Should().BeNullOrWhiteSpace();
                covered = token.End;
            }

            text[covered..].Should().BeNullOrWhiteSpace();
        }));

    [Test]
    public void Sentences_hold_every_token_once() =>
        Check.One(Texts.Config, Prop.ForAll(Texts.Any, text =>
        {
            var tokens = new List<Token>();
            var sentences = new List<Sentence>();
            EnglishText.Tokenizer.Tokenize(text, tokens);
            EnglishText.SentenceSplitter.Split(text, CollectionsMarshal.AsSpan(tokens), sentences);
            var next = 0;
            foreach (var sentence in sentences)
            {
                sentence.FirstToken.Should().Be(next);
                sentence.Length.Should().BePositive();
                next = sentence.EndToken;
            }

            next.Should().Be(tokens.Count);
        }));

    [Test]
    public void Combining_marks_and_emoji_are_never_cut()
    {
        const string Text = "e\u0301te\u0301 👨‍👩‍👧‍👦 🇫🇷 👍🏽";

        EnglishText.Tokenizer.Tokenize(Text.AsSpan()).Select(token => Text[token.Start..token.End]).Should().Equal(Text.Split(' '));
    }

    [Test]
    public void Tokenizing_into_no_list_is_refused()
    {
        var tokenize = () => EnglishText.Tokenizer.Tokenize("a", null!);

        tokenize.Should().Throw<ArgumentNullException>();
    }
}
