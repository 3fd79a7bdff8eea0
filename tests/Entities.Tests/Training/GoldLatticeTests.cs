using System.Text;
using Entities.Corpora;
using Entities.Languages.English;
using Entities.Sequence;
using Entities.Text;
using Entities.Training;

namespace Entities.Tests.Training;

public class GoldLatticeTests
{
    private static readonly TagSet s_tags = new([EntityType.Person, EntityType.Norp, EntityType.Gpe, EntityType.Location]);

    [TestCase("[Ann Lee|PERSON] left .", "B-PERSON L-PERSON O O")]
    [TestCase("the [U.S.-led|GPE] force", "O U-GPE O O O")]
    [TestCase("an [anti-Castro|PERSON] rally", "O O O U-PERSON O")]
    [TestCase("[New York-based|GPE] firm", "B-GPE L-GPE O O O")]
    [TestCase("[Jean-Paul Roy|PERSON] left", "B-PERSON I-PERSON I-PERSON L-PERSON O")]
    [TestCase("the [US-Iraqi|GPE] pact", "O ? ? ? O")]
    public void The_name_in_a_token_of_the_corpus_bears_the_label(string marked, string tags)
    {
        Tags(Parse(marked), TypeMap.Identity).Should().Be(tags);
    }

    [Test]
    public void A_set_of_types_allows_each_of_them_and_no_other()
    {
        var map = TypeMap.Parse("""{"PLACE": ["GPE", "LOC"], "O": ["O", "NORP"]}"""u8, "map.json");
        var rows = Rows(Parse("[Lake Como|PLACE] , Italian"), map);
        Allowed(rows[0]).Should().Equal("B-GPE", "B-LOC");
        Allowed(rows[1]).Should().Equal("L-GPE", "L-LOC");
        Allowed(rows[3]).Should().Equal("O", "U-NORP", "B-NORP", "I-NORP", "L-NORP");
    }

    [Test]
    public void A_type_that_the_model_has_not_is_no_mention()
    {
        Tags(Parse("on [Friday|DATE] .") , TypeMap.Identity).Should().Be("O O O");
    }

    private static string Tags(Example example, TypeMap map) => string.Join(' ', Rows(example, map).Select(static row => Allowed(row) is [var only] ? only : "?"));

    private static List<string> Allowed(double[] row) => [.. Enumerable.Range(0, row.Length).Where(tag => row[tag] > 0)
        .Select(static tag => tag == TagSet.Outside ? "O" : $"{"UBIL"[(int)s_tags.PositionOf(tag)]}-{s_tags.Types[s_tags.TypeOf(tag) - 1]}")];

    private static double[][] Rows(Example example, TypeMap map)
    {
        using var document = TokenizedDocument.Create(example.Document, EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        var corpus = new TrainingCorpus("test", [example]) { Types = map, HyphenPrefixes = new HashSet<string> { "anti" } };
        return new GoldLattice(s_tags).Rows(document, example, corpus);
    }

    /// <summary>Words parted by spaces are the corpus's tokens; <c>[words|TYPE]</c> is a mention.</summary>
    private static Example Parse(string marked)
    {
        var columns = new StringBuilder();
        string? type = null;
        foreach (var word in marked.Split(' '))
        {
            var begins = word[0] == '[';
            type = begins ? marked[(marked.IndexOf('|', StringComparison.Ordinal) + 1)..marked.IndexOf(']', StringComparison.Ordinal)] : type;
            var token = word.TrimStart('[').Split('|')[0];
            columns.Append(token).Append('\t').Append(type is null ? "O" : (begins ? "B-" : "I-") + type).Append('\n');
            type = word.Contains('|', StringComparison.Ordinal) ? null : type;
        }

        using var reader = new StringReader(columns.ToString());
        return ConllColumns.Read(reader, "test").Single();
    }
}
