using System.Text.RegularExpressions;
using Entities.Corpora;

namespace Entities.Tests.Corpora;

/// <summary>Code points and UTF-16 code units of a text.</summary>
internal sealed class OffsetTableTests
{
    // Escaped, because a lone surrogate does not live through an attribute. U+1F600 is two code units; the surrogate alone is one, and one code point, as in Python.
    [TestCase("abc", 0, 1, 2, 3)]
    [TestCase("a\U0001F600b", 0, 1, 3, 4)]
    [TestCase("\U0001F600\U0001F600", 0, 2, 4)]
    [TestCase(@"a\ud800b", 0, 1, 2, 3)]
    [TestCase(@"\udc00\ud800", 0, 1, 2)]
    [TestCase("", 0)]
    public void Each_code_point_has_its_place(string escaped, params int[] starts)
    {
        var offsets = new OffsetTable(Regex.Unescape(escaped), OffsetUnit.CodePoint);

        offsets.Length.Should().Be(starts.Length - 1);
        Enumerable.Range(0, starts.Length).Select(offsets.ToUtf16).Should().Equal(starts);
        starts.Select(offsets.FromUtf16).Should().Equal(Enumerable.Range(0, starts.Length));
        offsets.ToUtf16(starts.Length).Should().Be(-1);
    }

    [Test]
    public void UTF_16_is_left_as_it_is() => new OffsetTable("\U0001F600", OffsetUnit.Utf16).ToUtf16(2).Should().Be(2);

    [Test]
    public void An_offset_inside_a_code_point_counts_as_its_end() =>
        new OffsetTable("a\U0001F600b", OffsetUnit.CodePoint).FromUtf16(2).Should().Be(2);
}
