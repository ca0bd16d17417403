using System.Diagnostics;
using ValueLedger.Benchmarks.Processes;

namespace ValueLedger.Benchmarks;

/// <summary>A folder for the time of the run, and how much is measured in it.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly Stopwatch _since = Stopwatch.StartNew();
    private readonly DirectoryInfo _folder;
    private int _made;
    private Task<BegunLedger>? _begun;

    public Workplace(string folder, int rows, int rounds)
    {
        (Rows, Rounds) = (rows, rounds);
        _folder = Directory.CreateDirectory(Path.Combine(folder, $"valueledger-benchmarks-{Environment.ProcessId}"));
    }

    /// <summary>Rows of an import.</summary>
    public int Rows { get; }

    /// <summary>What is short is measured so often, and the median counts.</summary>
    public int Rounds { get; }

    /// <summary>Made by the first who asks.</summary>
    public Task<BegunLedger> BegunLedgerAsync() => _begun ??= BegunLedger.MakeAsync(this);

    /// <summary>A path that nobody else has.</summary>
    public string NewPath(string name) => Path.Combine(_folder.FullName, $"{++_made}-{name}");

    public string NewFolder(string name) => Directory.CreateDirectory(NewPath(name)).FullName;

    /// <summary>Tells how far it is, beside the table.</summary>
    public void Say(string what) => Console.Error.WriteLine($"{_since.Elapsed:mm\\:ss} {what}");

    public void Dispose() => _folder.Delete(recursive: true);
}
