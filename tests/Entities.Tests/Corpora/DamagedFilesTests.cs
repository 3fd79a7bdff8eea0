using System.Text;
using Entities.Corpora;

namespace Entities.Tests.Corpora;

/// <summary>A damaged file is read as far as it makes sense or refused with a message that names it; nothing worse happens.</summary>
internal sealed class DamagedFilesTests
{
    private static readonly (string Format, string Text)[] s_samples =
    [
        ("tsv", "-DOCSTART-\tO\n\nAbu\tB-FAC\nGhraib\tI-FAC\nis\tO\n😀\tO\n\nBaghdad\tU-GPE\n"),
        ("bilou", "Abu\tB-FAC\nGhraib\tL-FAC\nis\tO\n\nBaghdad\tU-GPE\n"),
        ("conll2003", "-DOCSTART- -X- -X- O\n\nEU NNP B-NP B-ORG\nrejects VBZ B-VP O\n\n"),
        ("jsonl", """{"id":1,"text":"😀 Ann","date":"2020-01-24","entities":[{"start":3,"end":6,"text":"Ann","type":"PERSON","score":0.5,"value":{"kind":"place","country":"IQ"},"name":"Ann"}]}""" + "\n"),
        ("prodigy", """{"text":"😀 Ann \ud83d\ude00","spans":[{"start":2,"end":5,"label":"PERSON"}],"answer":"accept"}""" + "\n"),
        ("doccano", """{"id":7,"text":"😀 Ann","label":[[3,6,"PERSON"]],"entities":[{"start_offset":0,"end_offset":2,"label":"X"}]}""" + "\n"),
        ("brat", "T1\tPERSON 2 5\tAnn\nR1\tIn Arg1:T1 Arg2:T1\n"),
    ];

    private static IEnumerable<TestCaseData> Samples() => s_samples.Select(sample => new TestCaseData(sample.Format, sample.Text).SetArgDisplayNames(sample.Format));

    [TestCaseSource(nameof(Samples))]
    public void A_damaged_corpus_is_read_or_refused_by_name(string format, string text)
    {
        using var folder = new ScratchFolder();
        CorpusFormat.TryGet(format, out var corpus);
        var path = folder[format == "brat" ? "a.ann" : "a.txt"];
        if (format == "brat")
        {
            folder.Write("a.txt", "😀 Ann");
        }

        var random = new Random(1);
        var refused = 0;
        for (var round = 0; round < 150; round++)
        {
            File.WriteAllBytes(path, Damaged(Encoding.UTF8.GetBytes(text), random));
            try
            {
                var isExact = corpus!.Read(path).All(static example => example.Mentions.All(mention => example.Document.Text[mention.Start..mention.End] == mention.Text));
                isExact.Should().BeTrue();
            }
            catch (InvalidDataException exception)
            {
                exception.Message.Should().StartWith(path[..^4]);
                refused++;
            }
        }

        refused.Should().BeInRange(15, 149);
    }

    [Test]
    public void A_damaged_type_map_is_read_or_refused_by_name()
    {
        var json = """{ "PER": "PERSON", "LOC": ["GPE", "LOC"], "genre": null, "O": ["O", "NORP"] } // "\ud800" """u8.ToArray();
        var random = new Random(1);
        var refused = 0;
        for (var round = 0; round < 2000; round++)
        {
            try
            {
                TypeMap.Parse(Damaged(json, random), "map.json").Outside.IncludesNone.Should().BeTrue();
            }
            catch (InvalidDataException exception)
            {
                exception.Message.Should().StartWith("map.json:");
                refused++;
            }
        }

        refused.Should().BeInRange(200, 1999);
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();
        for (var edits = random.Next(1, 4); edits > 0 && damaged.Count > 1; edits--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(4))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveAt(at);
                    break;
                case 2:
                    damaged.Insert(at, "\"{}[],:\\\t\n 9-"u8[random.Next(13)]);
                    break;
                default:
                    damaged.RemoveRange(at, Math.Min(damaged.Count - at, random.Next(20)));
                    break;
            }
        }

        return [.. damaged];
    }
}
