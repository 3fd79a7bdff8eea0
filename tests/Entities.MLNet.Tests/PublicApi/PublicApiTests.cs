using Entities.Tests.Architecture;
using PublicApiGenerator;

namespace Entities.MLNet.Tests.PublicApi;

public class PublicApiTests
{
    /// <summary>A change of the public surface is meant, or it is a mistake: it must show in the snapshot's diff.</summary>
    /// <remarks>To accept a change, run the test with the environment variable UPDATE_SNAPSHOTS set to 1.</remarks>
    [Test]
    public void The_public_surface_is_as_the_snapshot_says()
    {
        var snapshot = Sources.Of("tests", "Entities.MLNet.Tests", "PublicApi", "Entities.MLNet.txt");
        var surface = typeof(MLNetEntityExtractor).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n").TrimEnd() + "\n";

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(snapshot, surface);
        }

        surface.Should().Be(File.ReadAllText(snapshot));
    }
}
