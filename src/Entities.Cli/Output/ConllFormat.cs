using Entities.Cli.Input;
using Entities.Corpora;
using Entities.Languages.English;
using Entities.Text;

namespace Entities.Cli.Output;

/// <summary>CoNLL columns, over the library's own tokens.</summary>
internal sealed class ConllFormat : TextFormat
{
    protected override void Write(in InputDocument input, IReadOnlyList<EntityMention> mentions, TextWriter output)
    {
        using var tokenized = TokenizedDocument.Create(input.Document, EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        ConllColumns.Write(output, tokenized, mentions);
    }
}
