using Entities.Corpora;
using Entities.Training;

namespace Entities.Tests.Training;

/// <summary>A made-up corpus that a model can learn: drugs and doses, in sentences from a few patterns.</summary>
internal static class SmallCorpus
{
    private static readonly string[] s_stems = ["Zoro", "Lami", "Cefa", "Mero", "Flu", "Tria", "Beta", "Pra", "Nova", "Kero", "Dalo", "Vira", "Sero", "Hexa", "Oli"];
    private static readonly string[] s_endings = ["cillin", "zepam", "statin", "prazole", "mycin"];
    private static readonly string[] s_people = ["The nurse", "A doctor", "The ward", "Her mother", "The clinic", "Nobody"];
    private static readonly string[] s_verbs = ["gave", "refused", "ordered", "recorded", "forgot"];

    public static TrainingCorpus Create(int count, int seed, string name = "small")
    {
        var random = new Random(seed);
        return new TrainingCorpus(name, [.. Enumerable.Range(0, count).Select(_ => Sentence(random))]);
    }

    private static Example Sentence(Random random)
    {
        var drug = s_stems[random.Next(s_stems.Length)] + s_endings[random.Next(s_endings.Length)];
        var dose = $"{random.Next(1, 40) * 25} mg";
        var start = $"{s_people[random.Next(s_people.Length)]} {s_verbs[random.Next(s_verbs.Length)]} ";
        var middle = random.Next(3) switch { 0 => " at ", 1 => " in doses of ", _ => ", " };
        var text = $"{start}{drug}{middle}{dose} on Tuesday.";
        return new Example(new Document(text),
        [
            new EntityMention(start.Length, drug, new EntityType("DRUG")),
            new EntityMention(start.Length + drug.Length + middle.Length, dose, new EntityType("DOSE")),
        ]);
    }
}
