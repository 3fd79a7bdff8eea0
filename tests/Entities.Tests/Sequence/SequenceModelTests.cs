using System.Buffers.Binary;
using System.Security.Cryptography;
using Entities.Extractors;
using Entities.Languages.English;
using Entities.Sequence;
using Entities.Tests.Training;
using Entities.Training;

namespace Entities.Tests.Sequence;

public class SequenceModelTests
{
    private static readonly Lazy<byte[]> s_bytes = new(static () =>
    {
        var classes = WordClasses.Build([("nurse", [3, 700]), ("doctor", [3, 701]), ("mother", [2, 999])], [5, 1000]);
        var phrases = PhraseClasses.Build([(Hashes("mg"), 1u), (Hashes("on", "tuesday"), 2u)]);
        var trainer = new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, new CrfTrainerOptions { Threads = 1, MaxEpochs = 3, Description = "drugs" }, new WordFeatures(classes, phrases));
        using var stream = new MemoryStream();
        trainer.Train([SmallCorpus.Create(200, 1)], [SmallCorpus.Create(50, 2)]).Model.Save(stream);
        return stream.ToArray();
    });

    [Test]
    public void A_model_read_back_is_written_to_the_same_bytes()
    {
        var model = Load(s_bytes.Value);
        using var again = new MemoryStream();
        model.Save(again);
        again.ToArray().Should().Equal(s_bytes.Value);
        model.Description.Should().Be("drugs");
        model.WordCount.Should().Be(3);
        model.Types.Select(static type => type.Label).Should().Equal("DOSE", "DRUG");
    }

    [Test]
    public void A_model_read_back_finds_the_same()
    {
        var document = new Document("The doctor gave Novacillin, 75 mg on Tuesday. Nobody refused Novacillin.");
        var once = new StatisticalEntityExtractor(Load(s_bytes.Value)).Extract(document);
        once.Should().NotBeEmpty();
        new StatisticalEntityExtractor(Load(s_bytes.Value)).Extract(document).Should().Equal(once);
    }

    [Test]
    public void A_stream_is_left_just_past_the_model()
    {
        using var stream = new MemoryStream([.. s_bytes.Value, 42]);
        SequenceModel.Load(stream);
        stream.ReadByte().Should().Be(42);
    }

    [Test]
    public void A_file_of_another_kind_is_called_so()
    {
        Loading("PK\u0003\u0004 something else that is long enough to hold a header of ours"u8.ToArray()).Should().Throw<InvalidDataException>().WithMessage("Not a model*");
        Loading([]).Should().Throw<InvalidDataException>().WithMessage("Not a model*");
    }

    [Test]
    public void A_file_cut_short_is_called_so([Values(4, 30, 48, 60, 1000)] int length)
    {
        Loading(s_bytes.Value[..length]).Should().Throw<InvalidDataException>().WithMessage("*cut short*");
        Loading(s_bytes.Value[..^1]).Should().Throw<InvalidDataException>().WithMessage("*cut short*");
    }

    [Test]
    public void A_file_of_a_newer_format_is_called_so()
    {
        Loading(Changed(8, 2)).Should().Throw<InvalidDataException>().WithMessage("*newer*update*");
    }

    [Test]
    public void A_file_with_other_features_is_called_so()
    {
        Loading(Changed(10, 0)).Should().Throw<InvalidDataException>().WithMessage("*version 0 of the features*train*anew*");
        Loading(Changed(10, 9)).Should().Throw<InvalidDataException>().WithMessage("*version 9 of the features*update*");
    }

    [Test]
    public void A_changed_byte_is_noticed([Values(16, 47, 48, 100, 5000)] int at)
    {
        Loading(Changed(at, (byte)(s_bytes.Value[at] ^ 0x40))).Should().Throw<InvalidDataException>().WithMessage("*damaged*");
    }

    [Test]
    public void Whatever_bytes_a_forged_checksum_covers_the_reader_stays_within_its_bounds()
    {
        var random = new Random(11);
        for (var round = 0; round < 300; round++)
        {
            var bytes = (byte[])s_bytes.Value.Clone();
            for (var change = 0; change < 3; change++)
            {
                bytes[48 + random.Next(round % 2 == 0 ? 400 : bytes.Length - 48)] = (byte)random.Next(256);
            }

            SHA256.HashData(bytes.AsSpan(48), bytes.AsSpan(16));
            try
            {
                new StatisticalEntityExtractor(Load(bytes)).Extract(new Document("The doctor gave Novacillin, 75 mg on Tuesday."));
            }
            catch (InvalidDataException)
            {
                // What it should say of most of them.
            }
        }
    }

    [Test]
    public void A_length_that_is_a_lie_takes_no_memory()
    {
        var bytes = (byte[])s_bytes.Value.Clone();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(12), 1 << 30);
        Loading(bytes).Should().Throw<InvalidDataException>().WithMessage("*cut short*");
    }

    private static ulong[] Hashes(params string[] words) => [.. words.Select(static word => FeatureHash.Lower(word))];

    private static byte[] Changed(int at, byte value)
    {
        var bytes = (byte[])s_bytes.Value.Clone();
        bytes[at] = value;
        return bytes;
    }

    private static SequenceModel Load(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return SequenceModel.Load(stream);
    }

    private static Action Loading(byte[] bytes) => () => Load(bytes);
}
