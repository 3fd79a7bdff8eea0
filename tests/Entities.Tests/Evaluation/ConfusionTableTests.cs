using Entities.Evaluation;

namespace Entities.Tests.Evaluation;

/// <summary>The confusion table against one worked by hand.</summary>
internal sealed class ConfusionTableTests
{
    [Test]
    public void It_says_which_type_was_found_as_which()
    {
        var confusion = Marks.Report(
            ("0-5 A, 10-15 A, 20-25 A, 30-35 B", "0-5 A, 10-14 B, 30-35 B, 40-45 C"),
            ("0-5 B", "0-5 A")).Confusion;

        confusion.Types.Select(type => type.Label).Should().Equal("A", "B", "C");
        var rows = new[] { "A", "B", "C", null }.Select(gold => string.Join(' ', new[] { "A", "B", "C", null }.Select(found => confusion[Type(gold), Type(found)])));
        rows.Should().Equal(
            "1 1 0 1",  // A: one right, one as B, one missed
            "1 1 0 0",  // B: one as A, one right
            "0 0 0 0",  // C is no gold type
            "0 0 1 0"); // one spurious C

        static EntityType? Type(string? label) => label is null ? null : new EntityType(label);
    }
}
