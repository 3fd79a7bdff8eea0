using Entities.Languages.English;

namespace Entities.MLNet.Tests;

public class SubwordTokenizerTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = SmallModel.NewFolder();

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void WordPiece_takes_the_longest_piece_again_and_again()
    {
        var subwords = SubwordTokenizer.FromWordPiece(Write("vocab.txt", "[UNK]", "zoro", "lami", "##cillin", "##zep", "##am", "z", "##a"));

        subwords.Cut("zorocillin").Should().Equal("zoro", "##cillin");
        subwords.Cut("lamizepam").Should().Equal("lami", "##zep", "##am");
        subwords.Cut("Zoro").Should().Equal("[UNK]");
        subwords.Count.Should().Be(8);
    }

    [Test]
    public void A_vocabulary_of_small_letters_cuts_capitals_too()
    {
        var subwords = SubwordTokenizer.FromWordPiece(Write("vocab.txt", "zoro", "##cillin"), lowerCase: true);

        subwords.IsLowerCase.Should().BeTrue();
        subwords.Cut("ZoroCillin").Should().Equal("zoro", "##cillin");
        subwords.Cut("x").Should().Equal("[UNK]");
    }

    [Test]
    public void Byte_pairs_are_merged_in_their_order()
    {
        var subwords = SubwordTokenizer.FromBytePairs(
            Write("vocab.json", """{"l": 0, "o": 1, "w": 2, "e": 3, "r": 4, "lo": 5, "low": 6, "er": 7}"""),
            Write("merges.txt", "#version: 0.2", "l o", "lo w", "e r"));

        subwords.Cut("lower").Should().Equal("low", "er");
        subwords.Cut("wol").Should().Equal("w", "o", "l");
    }

    [Test]
    public void The_most_frequent_pairs_are_learned()
    {
        // "ab" occurs five times, "abc" then three times, "xy" twice; nothing else more than once.
        var subwords = SubwordTokenizer.Learn(["ab ab abc abc abc xy xy q"], EnglishText.Tokenizer, merges: 10);

        subwords.Cut("abc").Should().Equal("abc");
        subwords.Cut("ab").Should().Equal("ab");
        subwords.Cut("xyab").Should().Equal("xy", "ab");
        subwords.Cut("qa").Should().Equal("q", "a");
        subwords.Count.Should().Be(6 + 3);
    }

    [Test]
    public void Learning_stops_after_as_many_merges_as_asked_for()
    {
        var subwords = SubwordTokenizer.Learn(["ab ab abc abc abc xy xy q"], EnglishText.Tokenizer, merges: 1);

        subwords.Cut("abc").Should().Equal("ab", "c");
        subwords.Count.Should().Be(6 + 1);
    }

    [Test]
    public void The_same_texts_give_the_same_pieces()
    {
        var texts = Enumerable.Range(0, 50).Select(static i => $"banana bandana cabana {i} nab").ToArray();
        var (first, second) = (SubwordTokenizer.Learn(texts, EnglishText.Tokenizer), SubwordTokenizer.Learn(texts, EnglishText.Tokenizer));

        foreach (var word in new[] { "banana", "bandana", "cabana", "nab", "baba", "39" })
        {
            second.Cut(word).Should().Equal(first.Cut(word));
            string.Concat(first.Cut(word)).Should().Be(word);
        }
    }

    [Test]
    public void A_piece_counts_by_where_in_the_word_it_is()
    {
        var pieces = SubwordTokenizer.FromWordPiece(Write("vocab.txt", "na", "##na")).Pieces;

        pieces.Of("na").Should().ContainSingle().Which.Should().NotBe(pieces.Of("nana")[0]);
        pieces.Of("nanana").Distinct().Should().HaveCount(3);
        pieces.Of("nananana")[1].Should().Be(pieces.Of("nananana")[2]);
        pieces.Of("").Should().BeEmpty();
        pieces.Of(new string('n', 1000)).Should().BeEmpty();
    }

    [Test]
    public void Subwords_find_what_whole_words_do_not_know()
    {
        var subwords = SmallModel.Subwords;
        subwords.Cut("Xantocillin").Should().Contain(static piece => piece.Contains("cillin", StringComparison.Ordinal));

        new MLNetEntityExtractor(SmallModel.ModelWithSubwords).Extract("The nurse gave Xantocillin at 50 mg on Tuesday.")
            .Select(static mention => (mention.Text, mention.Type.Label)).Should().Equal(("Xantocillin", "DRUG"), ("50 mg", "DOSE"));
    }

    [Test]
    public void A_file_that_is_no_vocabulary_is_named()
    {
        var json = Write("vocab.json", "[1, 2]");
        var empty = Write("empty.json", "{}");
        var twice = Write("vocab.txt", "a", "b", "a");
        var merges = Write("merges.txt", "a");
        var good = Write("good.json", """{"a": 0}""");

        Act(() => SubwordTokenizer.FromBytePairs(json, merges)).Should().Throw<InvalidDataException>().WithMessage($"{json}: *JSON object*");
        Act(() => SubwordTokenizer.FromBytePairs(empty, merges)).Should().Throw<InvalidDataException>().WithMessage($"*{empty}*no piece*");
        Act(() => SubwordTokenizer.FromBytePairs(good, merges)).Should().Throw<InvalidDataException>().WithMessage($"*{merges}: *");
        Act(() => SubwordTokenizer.FromWordPiece(twice)).Should().Throw<InvalidDataException>().WithMessage($"{twice}: *");
        Act(() => SubwordTokenizer.FromWordPiece("no such file")).Should().Throw<FileNotFoundException>();
        Act(() => SubwordTokenizer.Learn([" "], EnglishText.Tokenizer)).Should().Throw<ArgumentException>().WithMessage("*word*");

        static Action Act(Func<object> act) => () => act();
    }

    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
