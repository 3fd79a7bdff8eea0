using System.Collections.Immutable;
using Entities.Corpora;

namespace Entities.Evaluation;

/// <summary>Widens found mentions to the tokens of a corpus, which could mark nothing finer.</summary>
internal static class TokenGrowth
{
    /// <summary>The mentions at whole tokens. Of several that come to share a token the first stays: a token bears one tag.</summary>
    public static ImmutableArray<EntityMention> Grow(string text, ImmutableArray<EntityMention> mentions, Segmentation segmentation)
    {
        var grown = ImmutableArray.CreateBuilder<EntityMention>(mentions.Length);
        var end = 0;
        foreach (var mention in mentions)
        {
            var span = segmentation.Grow(new TextSpan(mention.Start, mention.End));
            if (span.Start < end)
            {
                continue;
            }

            end = span.End;
            grown.Add(span.Start == mention.Start && span.End == mention.End ? mention : mention.At(text, span));
        }

        return grown.ToImmutable();
    }

    private static EntityMention At(this EntityMention mention, string text, TextSpan span) =>
        new(span.Start, text[span.Start..span.End], mention.Type)
        {
            Score = mention.Score,
            Value = mention.Value,
            Source = mention.Source,
            Name = mention.Name,
        };
}
