using System.Collections.Immutable;
using Entities.Text;

namespace Entities.Values;

/// <summary>Finds and normalises values in one pass over the tokens. Immutable and thread-safe.</summary>
internal sealed class ValueRecognizer : Recognizer
{
    private readonly ValueLexicon _lexicon;
    private readonly ImmutableArray<IValueFinder> _finders;

    /// <summary>Creates a recognizer.</summary>
    /// <param name="lexicon">The words of the language.</param>
    /// <param name="finders">What finds values. The first that finds one at a token has it, and the pass goes on after it.</param>
    public ValueRecognizer(ValueLexicon lexicon, ImmutableArray<IValueFinder> finders)
        : base("values")
    {
        _lexicon = lexicon;
        _finders = finders;
    }

    /// <inheritdoc/>
    public override void Find(TokenizedDocument document, List<Candidate> candidates)
    {
        using var context = ValueContext.Create(document, _lexicon);
        var tokens = document.Tokens;
        var token = 0;
        while (token < tokens.Length)
        {
            // Most words mean nothing here: they are passed over without a call.
            if ((context.WordAt(token) >= 0 || tokens[token].Kind == TokenKind.Number) && TryFind(context, token, out var span))
            {
                if (!span.IsVeto)
                {
                    candidates.Add(new Candidate(tokens[span.Start].Start, EndOf(context, span.End - 1), span.Type, span.Score, Name)
                    {
                        Value = span.Value,
                    });
                }

                token = Math.Max(span.End, token + 1);
                context.Floor = token;
            }
            else
            {
                token++;
            }
        }
    }

    /// <summary>Where a value ends: the full stop of an abbreviation that ends the sentence (<c>at 62 mph.</c>) is the sentence's.</summary>
    private static int EndOf(ValueContext context, int last)
    {
        var end = context.TokenAt(last).End;
        var text = context.TextOf(last);
        return text.Length > 1 && text.IndexOf('.') == text.Length - 1 && !context.Continues(last + 1) ? end - 1 : end;
    }

    private bool TryFind(ValueContext context, int token, out ValueSpan span)
    {
        foreach (var finder in _finders)
        {
            if (finder.TryFind(context, token, out span))
            {
                return true;
            }
        }

        span = default;
        return false;
    }
}
