using System.Collections.Immutable;
using System.Text;
using Entities.Text;

namespace Entities.Corpora;

/// <summary>Rebuilds the text of a document from its tokens, and keeps where they came to stand.</summary>
internal sealed class SegmentedTextBuilder(string tokenSeparator, string sentenceSeparator)
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextSpan>.Builder _tokens = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    private readonly List<(TextSpan Span, EntityType Type)> _mentions = [];

    public void AddSentence(TaggedToken[] tokens)
    {
        var first = _tokens.Count;
        for (var i = 0; i < tokens.Length; i++)
        {
            _text.Append(i > 0 ? tokenSeparator : first > 0 ? sentenceSeparator : "");
            _tokens.Add(new TextSpan(_text.Length, _text.Length + tokens[i].Text.Length));
            _text.Append(tokens[i].Text);
        }

        foreach (var (start, end, type) in TagSequence.Mentions(Array.ConvertAll(tokens, static token => token.Tag)))
        {
            _mentions.Add((new TextSpan(_tokens[first + start].Start, _tokens[first + end - 1].End), type));
        }

        _sentences.Add(new Sentence(first, _tokens.Count));
    }

    public Example ToExample(string id)
    {
        var text = _text.ToString();
        var mentions = _mentions.ConvertAll(mention => new EntityMention(mention.Span.Start, text[mention.Span.Start..mention.Span.End], mention.Type));
        return new Example(new Document(text) { Id = id }, mentions)
        {
            Segmentation = new Segmentation(_tokens.ToImmutable(), _sentences.ToImmutable()),
        };
    }
}
