using Entities.Evaluation;

namespace Entities.Tests.Evaluation;

/// <summary>Each mention has one counterpart at most.</summary>
internal sealed class MentionAlignmentTests
{
    [TestCase("0-5 A", "0-5 A", "0-5 A = 0-5 A : None")]
    [TestCase("0-5 A", "0-5 B", "0-5 A = 0-5 B : Type")]
    [TestCase("0-5 A", "2-5 A", "0-5 A = 2-5 A : Boundary")]
    [TestCase("0-5 A", "2-7 B", "0-5 A = 2-7 B : TypeAndBoundary")]
    [TestCase("0-5 A", "5-7 A", "0-5 A = - : Missed; - = 5-7 A : Spurious")]
    [TestCase("0-9 A", "0-3 B, 4-5 A", "0-9 A = 4-5 A : Boundary; - = 0-3 B : Spurious", TestName = "The same type goes before more overlap")]
    [TestCase("0-9 A", "0-3 A, 4-9 A", "0-9 A = 4-9 A : Boundary; - = 0-3 A : Spurious", TestName = "More overlap goes before the first")]
    [TestCase("0-9 A", "0-3 A, 4-7 A", "0-9 A = 0-3 A : Boundary; - = 4-7 A : Spurious", TestName = "Of equals the first is taken")]
    [TestCase("0-3 A, 4-9 A", "0-9 A", "0-3 A = - : Missed; 4-9 A = 0-9 A : Boundary", TestName = "One found mention stands for one gold one")]
    [TestCase("0-3 A, 5-9 B", "2-6 B, 8-9 A", "0-3 A = - : Missed; 5-9 B = 2-6 B : Boundary; - = 8-9 A : Spurious", TestName = "Chains are settled pair by pair")]
    public void Mentions_are_paired(string gold, string found, string pairs)
    {
        var aligned = MentionAlignment.Align(Marks.Read(gold), Marks.Read(found));

        string.Join("; ", aligned.Select(pair =>
            $"{Side(pair.Gold)} = {Side(pair.Found)} : {pair.Difference}")).Should().Be(pairs);

        static string Side(EntityMention? mention) => mention is null ? "-" : Marks.Write([mention]);
    }

    [Test]
    public void Every_mention_is_in_one_pair_whatever_the_spans()
    {
        var random = new Random(1);
        for (var round = 0; round < 500; round++)
        {
            var (gold, found) = (RandomMentions(random), RandomMentions(random));

            var pairs = MentionAlignment.Align(gold, found);

            pairs.Select(pair => pair.Gold).OfType<EntityMention>().Should().BeEquivalentTo(gold);
            pairs.Select(pair => pair.Found).OfType<EntityMention>().Should().BeEquivalentTo(found);
            pairs.Count(pair => pair.Difference == DifferenceKind.None).Should().Be(gold.Intersect(found).Count(), "strict matches are what both sides hold");
            pairs.Where(pair => pair is { Gold: not null, Found: not null })
                .Should().OnlyContain(pair => pair.Gold!.Start < pair.Found!.End && pair.Found.Start < pair.Gold.End);
        }
    }

    private static EntityMention[] RandomMentions(Random random)
    {
        var marks = new List<string>();
        for (var at = random.Next(4); at < 40; at += random.Next(4))
        {
            var end = at + 1 + random.Next(6);
            marks.Add($"{at}-{end} {(random.Next(2) == 0 ? "A" : "B")}");
            at = end;
        }

        return Marks.Read(string.Join(", ", marks));
    }
}
