namespace Entities.MLNet.Tests;

/// <summary>Stands for all tests of the package where the package feeds lack Microsoft.ML or Microsoft.ML.Tokenizers.</summary>
internal sealed class Absent
{
    [Test]
    [Ignore("The package feeds do not have Microsoft.ML and Microsoft.ML.Tokenizers, so Entities.MLNet is empty here.")]
    public void Entities_MLNet_is_tested_where_its_packages_are()
    {
    }
}
