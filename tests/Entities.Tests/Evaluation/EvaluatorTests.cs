using System.Collections.Frozen;
using System.Text;
using Entities.Corpora;
using Entities.Evaluation;
using Entities.Text;

namespace Entities.Tests.Evaluation;

/// <summary>What counts when the corpus has other tokens or other types than the extractor.</summary>
internal sealed class EvaluatorTests
{
    private const string Map =
        """
        { "PER": "PERSON", "AAA": ["DATE", "PERSON"], "LOC": ["GPE", "LOC"], "MISC": ["NORP", "LOC"], "band": ["O", "ORG"], "genre": [], "O": ["O", "NORP"] }
        """;

    private static readonly Segmentation s_tokens = new([new(0, 10), new(11, 20), new(21, 30)], [new Sentence(0, 3)]);

    [TestCase("0-10 GPE", "0-4 GPE", "None", TestName = "A part of a token is right where the token is marked")]
    [TestCase("0-20 GPE", "3-12 GPE", "None", TestName = "Parts of two tokens are right where both are marked")]
    [TestCase("0-10 GPE", "0-4 GPE, 6-10 NORP", "None", TestName = "Of two in one token the first counts and the second does not")]
    [TestCase("0-10 GPE", "0-4 NORP, 6-10 GPE", "Type", TestName = "Of two in one token the first counts even if the second were right")]
    public void Found_mentions_grow_to_the_tokens_of_the_corpus(string gold, string found, string difference) =>
        new Evaluator().Compare(Marks.Gold(gold, s_tokens), Marks.Read(found)).Pairs.Select(pair => pair.Difference.ToString()).Should().Equal(difference);

    [Test]
    public void What_does_not_count_takes_no_token_from_what_does() =>
        new Evaluator(new EvaluatorOptions { Types = new[] { EntityType.Gpe }.ToFrozenSet() })
            .Compare(Marks.Gold("0-10 GPE", s_tokens), Marks.Read("0-4 DATE, 6-10 GPE")).Pairs.Single().Difference.Should().Be(DifferenceKind.None);

    [Test]
    public void They_do_not_grow_if_told_so() =>
        new Evaluator(new EvaluatorOptions { GrowsToTokens = false }).Compare(Marks.Gold("0-10 GPE", s_tokens), Marks.Read("0-4 GPE"))
            .Pairs.Single().Difference.Should().Be(DifferenceKind.Boundary);

    [TestCase("0-5 PER", "0-5 PERSON", "0-5 PERSON = 0-5 PERSON", TestName = "A type maps to one")]
    [TestCase("0-5 LOC", "0-5 GPE", "0-5 GPE|LOC = 0-5 GPE|LOC", TestName = "Any type of a set is right")]
    [TestCase("0-5 LOC", "0-5 PERSON", "0-5 GPE|LOC = 0-5 PERSON", TestName = "A type outside the set is wrong")]
    [TestCase("0-5 MISC", "0-5 LOC", "0-5 LOC|NORP = 0-5 LOC|NORP", TestName = "A type of two sets is the one that the gold has")]
    [TestCase("", "0-5 LOC", "- = 0-5 GPE|LOC", TestName = "Elsewhere it is the first of two sets as narrow")]
    [TestCase("", "0-5 PERSON", "- = 0-5 PERSON", TestName = "Elsewhere it is the narrowest of its sets")]
    [TestCase("0-5 genre", "0-5 PERSON", "- = 0-5 PERSON", TestName = "What maps to none is no mention")]
    [TestCase("0-5 band", "0-5 ORG", "", TestName = "What may be a mention and is found counts neither way")]
    [TestCase("0-5 band", "", "", TestName = "What may be a mention and is not found counts neither way")]
    [TestCase("0-5 band", "0-5 PERSON", "- = 0-5 PERSON", TestName = "What may be a mention of another type is spurious")]
    [TestCase("", "0-5 ORG", "- = 0-5 ORG", TestName = "A type of an optional set alone is spurious elsewhere")]
    [TestCase("", "0-5 NORP", "", TestName = "A type that text outside may have counts neither way")]
    [TestCase("0-5 MISC", "0-5 NORP", "0-5 LOC|NORP = 0-5 LOC|NORP", TestName = "A type that text outside may have is right inside")]
    [TestCase("", "0-5 TIME", "", TestName = "A type that the corpus does not know counts neither way")]
    public void Types_are_compared_by_the_map(string gold, string found, string pairs)
    {
        var evaluator = new Evaluator(new EvaluatorOptions { TypeMap = TypeMap.Parse(Encoding.UTF8.GetBytes(Map), "map.json") });

        Written(evaluator.Compare(Marks.Gold(gold), Marks.Read(found))).Should().Be(pairs);
    }

    [Test]
    public void A_gold_type_that_the_map_does_not_list_is_named_with_its_document()
    {
        var evaluator = new Evaluator(new EvaluatorOptions { TypeMap = TypeMap.Parse(Encoding.UTF8.GetBytes(Map), "map.json") });

        var comparing = () => evaluator.Compare(Marks.Gold("0-5 XYZ"), []);

        comparing.Should().Throw<InvalidDataException>().WithMessage("d: the type 'XYZ' is not in map.json*");
    }

    [Test]
    public void Only_the_types_asked_for_count_on_either_side()
    {
        var evaluator = new Evaluator(new EvaluatorOptions { Types = new[] { EntityType.Gpe }.ToFrozenSet() });

        Written(evaluator.Compare(Marks.Gold("0-5 GPE, 10-15 DATE"), Marks.Read("0-5 GPE, 20-25 TIME"))).Should().Be("0-5 GPE = 0-5 GPE");
    }

    [Test]
    public void Mentions_that_overlap_break_the_promise_of_an_extractor()
    {
        var comparing = () => new Evaluator().Compare(Marks.Gold(""), Marks.Read("0-5 A, 4-7 A"));

        comparing.Should().Throw<InvalidOperationException>().WithMessage("The extractor broke its promise in document 'd': *overlaps*");
    }

    [TestCase(1)]
    [TestCase(4)]
    public void A_corpus_is_compared_in_its_order_whatever_the_parallelism(int degree)
    {
        var examples = Enumerable.Range(1, 50).Select(i => new Example(
            new Document(new string('x', i)) { Id = $"{i}" }, [new EntityMention(0, new string('x', i), EntityType.Gpe)]));

        var report = new Evaluator(new EvaluatorOptions { MaxDegreeOfParallelism = degree }).Evaluate(new WholeText(), examples);

        report.Documents.Select(document => document.Document.Id).Should().Equal(Enumerable.Range(1, 50).Select(i => $"{i}"));
        report.Total.Strict.Gold.Should().Be(new SideCounts(25, 25, 0, 0));
    }

    private static string Written(DocumentReport report) =>
        string.Join("; ", report.Pairs.Select(pair => $"{Side(pair.Gold)} = {Side(pair.Found)}"));

    private static string Side(EntityMention? mention) => mention is null ? "-" : Marks.Write([mention]);

    /// <summary>Finds the whole text as one mention: of every second text the right one.</summary>
    private sealed class WholeText : IEntityExtractor
    {
        public IReadOnlyList<EntityMention> Extract(Document document) =>
            [new EntityMention(0, document.Text, document.Text.Length % 2 == 0 ? EntityType.Gpe : EntityType.Person)];
    }
}
