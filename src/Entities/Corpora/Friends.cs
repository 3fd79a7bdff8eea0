using System.Runtime.CompilerServices;

// The command line reads and writes the exchange formats a line at a time, on several threads: it shares the parts of
// the readers that no user of the library needs.
[assembly: InternalsVisibleTo("Entities.Cli")]
