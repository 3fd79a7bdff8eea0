using System.Diagnostics;
using Entities.Extractors;
using Entities.Languages.English;
using Entities.Sequence;
using Entities.Text;

namespace Entities.Models;

/// <summary>Tokens a second of one thread, from text to mentions, on documents of some 500 words made of the development texts.</summary>
internal static class Speed
{
    public static void Measure(SequenceModel model, IEnumerable<string> texts)
    {
        var documents = texts.Chunk(20).Select(chunk => new Document(string.Join("\n\n", chunk))).ToArray();
        var tokens = 0;
        foreach (var document in documents)
        {
            tokens += EnglishText.Tokenizer.Tokenize(document.Text).Count;
        }

        var extractor = new StatisticalEntityExtractor(model);
        Console.WriteLine($"{documents.Length} documents, {tokens} tokens");
        for (var round = 0; round < 6; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = CpuClock.Start();
            var mentions = 0;
            foreach (var document in documents)
            {
                mentions += extractor.Extract(document).Count;
            }

            var seconds = clock.Elapsed.TotalSeconds;
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Part("tokenise", documents, d => TokenizedDocument.Create(d, EnglishText.Tokenizer, EnglishText.SentenceSplitter).Dispose(), tokens);
            Console.WriteLine($"  extract {tokens / seconds:0} tokens/s, {mentions} mentions, {(double)bytes / tokens:0.0} bytes a token, {(double)bytes / mentions:0} a mention");
        }

        var tagger = new SequenceTagger(model);
        var found = new List<TaggedMention>();
        for (var round = 0; round < 4; round++)
        {
            Part("tag without scores", documents, d => Tag(d, false), tokens);
            Part("tag with scores", documents, d => Tag(d, true), tokens);
        }

        void Tag(Document document, bool scores)
        {
            using var tokenized = TokenizedDocument.Create(document, EnglishText.Tokenizer, EnglishText.SentenceSplitter);
            found.Clear();
            tagger.Tag(tokenized, found, scores);
        }
    }

    private static void Part(string name, Document[] documents, Action<Document> action, int tokens)
    {
        var clock = CpuClock.Start();
        foreach (var document in documents)
        {
            action(document);
        }

        Console.WriteLine($"    {name}: {clock.Elapsed.TotalSeconds * 1e9 / tokens:0} ns a token");
    }
}
