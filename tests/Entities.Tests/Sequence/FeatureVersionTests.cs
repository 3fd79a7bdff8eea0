using Entities.Languages.English;
using Entities.Sequence;
using Entities.Text;

namespace Entities.Tests.Sequence;

public class FeatureVersionTests
{
    /// <summary>What the features of the text below add up to in each version. Never change a line: add one, with the version.</summary>
    private static readonly Dictionary<ushort, ulong> s_sums = new()
    {
        [1] = 17687445250736679613,
    };

    [Test]
    public void The_features_are_those_of_the_version_that_model_files_carry()
    {
        const string Text = "“HELLO, Dr. O’Neill-Smith,” said the 2nd nurse (of 3) on 1 May. Dr. Smith and the U.S. hello Smith";
        var words = new WordFeatures(
            WordClasses.Build([("nurse", [3, 700]), ("may", [2, 999])], [5, 1000]),
            PhraseClasses.Build([([FeatureHash.Lower("dr"), FeatureHash.Lower(".")], 1u), ([FeatureHash.Lower("u.s.")], 2u)]));
        using var document = TokenizedDocument.Create(new Document(Text), EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        var sum = 0UL;
        var lists = Enumerable.Range(0, WordFeatures.Slots).Select(static _ => new List<ulong>()).ToArray();
        var all = new List<Word>();
        foreach (var token in document.Tokens)
        {
            foreach (var casing in Enum.GetValues<SentenceCasing>().Reverse())
            {
                Array.ForEach(lists, static list => list.Clear());
                var word = words.Analyze(token.In(Text), casing, lists);
                sum = lists.SelectMany(static list => list).Aggregate(sum, FeatureHash.Mix);
                if (casing == SentenceCasing.Normal)
                {
                    all.Add(word);
                }
            }
        }

        var context = new DocumentContext();
        var sentences = document.Sentences.ToArray();
        context.Fill(all.ToArray(), sentences, new SentenceCasing[sentences.Length]);
        var seen = new SeenWord[TokenSlots.Most];
        var features = new ulong[ContextFeatures.Most];
        foreach (var sentence in sentences)
        {
            var inSentence = sentence.FirstToken..sentence.EndToken;
            var marks = new TokenMarks[sentence.Length];
            SentenceMarks.Fill(Text, document.Tokens[inSentence], all.ToArray().AsSpan(inSentence), words.Phrases, marks);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var count = ContextFeatures.Write(all.ToArray(), sentence, i, marks[i - sentence.FirstToken], context.Signs[i], features);
                sum = features[..count].Aggregate(sum, FeatureHash.Mix);
                foreach (var (slot, token) in seen[..TokenSlots.Write(sentence, i, context, seen)])
                {
                    sum = FeatureHash.Mix(sum, ((ulong)slot << 32) | (uint)token);
                }
            }
        }

        s_sums.Should().ContainKey(FeatureHash.Version);
        sum.Should().Be(s_sums[FeatureHash.Version], "models know features by their hashes: whoever changes them raises FeatureHash.Version and adds a line here");
    }
}
