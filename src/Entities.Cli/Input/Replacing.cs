using System.Text;

namespace Entities.Cli.Input;

/// <summary>Puts U+FFFD where bytes are no character, and remembers that it did.</summary>
internal sealed class Replacing : DecoderFallback
{
    public bool WasUsed { get; private set; }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Replacement(this);

    private sealed class Replacement(Replacing owner) : DecoderFallbackBuffer
    {
        private int _remaining;

        public override int Remaining => _remaining;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.WasUsed = true;
            _remaining = 1;
            return true;
        }

        public override char GetNextChar()
        {
            var next = _remaining > 0 ? '\uFFFD' : '\0';
            _remaining = 0;
            return next;
        }

        public override bool MovePrevious() => false;

        public override void Reset() => _remaining = 0;
    }
}
