using Entities.Extractors;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Entities.MLNet.Tests.Pipelines;

public class ExtractEntitiesTests
{
    private const string Merkel = "Angela Merkel flew to Baghdad.";

    private static readonly Note[] s_notes = [new(Merkel), new(""), new("Nothing of note."), new("NATO met in Brussels.")];

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = SmallModel.NewFolder();

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Each_row_gets_vectors_with_a_cell_for_each_mention()
    {
        var context = new MLContext();
        var view = context.Data.LoadFromEnumerable(s_notes);
        var output = context.Transforms.Text.ExtractEntities("Entity", "Body").Fit(view).Transform(view);

        var rows = context.Data.CreateEnumerable<Found>(output, reuseRowObject: false).ToArray();

        foreach (var (note, row) in s_notes.Zip(rows))
        {
            var mentions = EntityExtractor.Default.Extract(note.Body);
            row.Body.Should().Be(note.Body);
            row.EntityTexts.Should().Equal(mentions.Select(static mention => mention.Text));
            row.EntityTypes.Should().Equal(mentions.Select(static mention => mention.Type.Label));
            row.EntityStarts.Should().Equal(mentions.Select(static mention => mention.Start));
            row.EntityEnds.Should().Equal(mentions.Select(static mention => mention.End));
            row.EntityScores.Should().Equal(mentions.Select(static mention => (float)mention.Score));
        }

        rows[0].EntityTexts.Should().Equal("Angela Merkel", "Baghdad");
        rows[1].EntityTexts.Should().BeEmpty();
    }

    [Test]
    public void The_columns_that_it_works_with_are_not_left_behind()
    {
        var context = new MLContext();
        var view = context.Data.LoadFromEnumerable(s_notes);

        var output = context.Transforms.Text.ExtractEntities("Entity", "Body").Fit(view).Transform(view);

        output.Schema.Where(static column => !column.IsHidden).Select(static column => column.Name)
            .Should().BeEquivalentTo("Body", "EntityTexts", "EntityTypes", "EntityStarts", "EntityEnds", "EntityScores");
    }

    [Test]
    public void A_prediction_engine_runs_it_with_any_extractor()
    {
        var context = new MLContext();
        var pipeline = context.Transforms.Text.ExtractEntities("Entity", "Body", new MLNetEntityExtractor(SmallModel.Model));
        var engine = context.Model.CreatePredictionEngine<Note, Found>(pipeline.Fit(context.Data.LoadFromEnumerable(s_notes)));

        engine.Predict(new Note("The nurse gave Lamizepam at 50 mg.")).EntityTypes.Should().Equal("DRUG", "DOSE");
        engine.Predict(new Note("")).EntityTypes.Should().BeEmpty();
    }

    [Test]
    public void It_stands_among_other_steps()
    {
        // Which types a text has become features; the pipeline around them is ML.NET's.
        var context = new MLContext();
        var view = context.Data.LoadFromEnumerable(s_notes);
        var pipeline = context.Transforms.Text.ExtractEntities("Entity", "Body")
            .Append(context.Transforms.Conversion.MapValueToKey("TypeKeys", "EntityTypes"))
            .Append(context.Transforms.Conversion.MapKeyToVector("Counts", "TypeKeys", outputCountVector: true))
            .Append(context.Transforms.Text.ExtractEntities("Rule", "Body", RuleBasedEntityExtractor.English));

        var output = pipeline.Fit(view).Transform(view);

        var counts = output.GetColumn<float[]>("Counts").ToArray();
        counts.Select(static row => row.Sum()).Should().Equal(s_notes.Select(static note => (float)EntityExtractor.Default.Extract(note.Body).Count));
        output.GetColumn<string[]>("RuleTexts").First().Should().Equal(RuleBasedEntityExtractor.English.Extract(Merkel).Select(static mention => mention.Text));
    }

    [TestCase("default")]
    [TestCase("rules")]
    [TestCase("model")]
    public void With_an_extractor_of_the_library_a_pipeline_is_the_same_when_loaded(string name)
    {
        IEntityExtractor extractor = name switch
        {
            "default" => EntityExtractor.Default,
            "rules" => RuleBasedEntityExtractor.English,
            _ => StatisticalEntityExtractor.English,
        };

        var found = SavedAndLoaded(text => text.ExtractEntities("Entity", "Body", extractor), Merkel);

        found.EntityTexts.Should().Equal(extractor.Extract(Merkel).Select(static mention => mention.Text));
        found.EntityScores.Should().Equal(extractor.Extract(Merkel).Select(static mention => (float)mention.Score));
    }

    [TestCase("drugs.zip")]
    [TestCase("drugs.model")]
    public void With_a_model_file_a_pipeline_is_the_same_when_loaded(string name)
    {
        var path = Path.Combine(_folder, name);
        if (name.EndsWith(".zip", StringComparison.Ordinal))
        {
            SmallModel.Model.Save(path);
        }
        else
        {
            SmallModel.Model.ToSequenceModel().Save(path);
        }

        var found = SavedAndLoaded(text => text.ExtractEntities("Entity", "Body", path), SmallModel.Text);

        var mentions = new MLNetEntityExtractor(SmallModel.Model).Extract(SmallModel.Text);
        found.EntityTexts.Should().Equal(mentions.Select(static mention => mention.Text)).And.HaveCount(4);
        found.EntityScores.Should().Equal(mentions.Select(static mention => (float)mention.Score));
    }

    [Test]
    public void A_pipeline_whose_model_file_has_gone_says_so()
    {
        var path = Path.Combine(_folder, "gone.zip");
        SmallModel.Model.Save(path);

        var use = () => SavedAndLoaded(text => text.ExtractEntities("Entity", "Body", path), SmallModel.Text, () => File.Delete(path));

        use.Should().Throw<Exception>().Which.ToString().Should().Contain(nameof(FileNotFoundException)).And.Contain("gone.zip");
    }

    [Test]
    public void A_model_file_that_is_not_there_is_an_error_at_once()
    {
        var create = () => new MLContext().Transforms.Text.ExtractEntities("Entity", "Body", Path.Combine(_folder, "none.zip"));

        create.Should().Throw<FileNotFoundException>();
    }

    [Test]
    public void With_any_other_extractor_a_pipeline_cannot_be_saved()
    {
        var context = new MLContext();
        var view = context.Data.LoadFromEnumerable(s_notes);
        var fitted = context.Transforms.Text.ExtractEntities("Entity", "Body", new MLNetEntityExtractor(SmallModel.Model)).Fit(view);

        var save = () => context.Model.Save(fitted, view.Schema, Stream.Null);

        save.Should().Throw<Exception>().WithMessage("*cannot be saved*");
    }

    [Test]
    public void Rows_in_parallel_are_the_same_as_one_after_the_other()
    {
        var context = new MLContext();
        var notes = Enumerable.Range(0, 200).Select(static i => new Note($"{Merkel} Minister {i} stayed in Rome.")).ToArray();
        var view = context.Data.LoadFromEnumerable(notes);
        var output = context.Transforms.Text.ExtractEntities("Entity", "Body").Fit(view).Transform(view);

        // A cache is filled by parallel cursors.
        var texts = context.Data.Cache(output, "EntityTexts").GetColumn<string[]>("EntityTexts").ToArray();

        texts.Should().BeEquivalentTo(notes.Select(static note => EntityExtractor.Default.Extract(note.Body).Select(static mention => mention.Text).ToArray()), static options => options.WithStrictOrdering());
    }

    private Found SavedAndLoaded(Func<TransformsCatalog.TextTransforms, IEstimator<ITransformer>> step, string text, Action? between = null)
    {
        var path = Path.Combine(_folder, "pipeline.zip");
        var context = new MLContext();
        var view = context.Data.LoadFromEnumerable(s_notes);
        context.Model.Save(step(context.Transforms.Text).Fit(view), view.Schema, path);
        between?.Invoke();

        // A context that knows nothing of the library: the file names the assembly of the mapping.
        var other = new MLContext();
        return other.Model.CreatePredictionEngine<Note, Found>(other.Model.Load(path, out _)).Predict(new Note(text));
    }

    private sealed class Note
    {
        public Note()
        {
        }

        public Note(string body) => Body = body;

        public string Body { get; set; } = "";
    }

    private sealed class Found
    {
        public string Body { get; set; } = "";

        public string[] EntityTexts { get; set; } = [];

        public string[] EntityTypes { get; set; } = [];

        public int[] EntityStarts { get; set; } = [];

        public int[] EntityEnds { get; set; } = [];

        public float[] EntityScores { get; set; } = [];
    }
}
