using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Entities.MLNet.Training;

/// <summary>Calls ML.NET's trainers, with what the options leave open set so that the same data gives the same weights.</summary>
internal static class MaximumEntropy
{
    /// <summary>Trains.</summary>
    /// <param name="rows">The tokens.</param>
    /// <param name="iterations">Passes at most.</param>
    /// <param name="options">How.</param>
    /// <exception cref="OperationCanceledException">The rows' token was cancelled.</exception>
    public static MulticlassPredictionTransformer<MaximumEntropyModelParameters> Fit(TokenRows rows, int iterations, MLNetEntityTrainerOptions options)
    {
        var context = new MLContext(options.Seed);
        var view = rows.View(context);
        try
        {
            return options.Algorithm == MLNetAlgorithm.LbfgsMaximumEntropy
                ? context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(Lbfgs(iterations, options)).Fit(view)
                : context.MulticlassClassification.Trainers.SdcaMaximumEntropy(Sdca(rows.Count, iterations, options)).Fit(view);
        }
        catch (Exception exception) when (rows.Cancellation.IsCancellationRequested)
        {
            // ML.NET has no way to cancel a trainer: the rows end the pass, and it wraps what they throw.
            throw new OperationCanceledException(exception.Message, exception, rows.Cancellation);
        }
    }

    /// <summary>Its penalties stand beside the mean of the losses, not the sum, and L1 is told as a multiple of L2.</summary>
    private static SdcaMaximumEntropyMulticlassTrainer.Options Sdca(int rows, int iterations, MLNetEntityTrainerOptions options) => new()
    {
        LabelColumnName = nameof(TokenRow.Label),
        FeatureColumnName = nameof(TokenRow.Features),
        ExampleWeightColumnName = nameof(TokenRow.Weight),
        L1Regularization = (float)(options.L1 / options.L2),
        L2Regularization = (float)(options.L2 / Math.Max(rows, 1)),
        MaximumNumberOfIterations = iterations,
        NumberOfThreads = options.Threads,
        ConvergenceCheckFrequency = -1,
    };

    private static LbfgsMaximumEntropyMulticlassTrainer.Options Lbfgs(int iterations, MLNetEntityTrainerOptions options) => new()
    {
        LabelColumnName = nameof(TokenRow.Label),
        FeatureColumnName = nameof(TokenRow.Features),
        ExampleWeightColumnName = nameof(TokenRow.Weight),
        L1Regularization = (float)options.L1,
        L2Regularization = (float)options.L2,
        MaximumNumberOfIterations = iterations,
        NumberOfThreads = options.Threads,
        HistorySize = options.HistorySize,
        OptimizationTolerance = 1e-7f,
    };
}
