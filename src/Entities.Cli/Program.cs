using System.Runtime.InteropServices;
using Entities.Cli;

using var cancellation = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return new Application(ConsoleStreams.OfProcess(), ExtractorCatalog.BuiltIn).Run(args, cancellation.Token);

// The first signal ends the run in order; a second one ends the process.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !cancellation.IsCancellationRequested;
    cancellation.Cancel();
}
