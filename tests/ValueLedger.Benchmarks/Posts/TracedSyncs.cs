using System.Globalization;
using System.Text.RegularExpressions;

namespace ValueLedger.Benchmarks.Posts;

/// <summary>When a server asked the system to bring something to the disk, as strace saw it.</summary>
internal sealed partial record TracedSyncs(IReadOnlyList<(DateTimeOffset At, string File)> Syncs)
{
    /// <summary>Runs a command so that its syncs are written into a file; its other calls are not slowed down.</summary>
    public static string[] Command(string file, string[] command) =>
        [
            "strace",
            "-f",
            "--seccomp-bpf",
            "-ttt",
            "-y",
            "-e",
            "trace=fsync,fdatasync,sync_file_range,msync,syncfs,sync",
            "-o",
            file,
            .. command,
        ];

    /// <summary>Reads the file when the command has ended.</summary>
    public static TracedSyncs Read(string file) =>
        new([
            .. File.ReadLines(file)
                .Select(line => Call().Match(line))
                .Where(call => call.Success)
                .Select(call => (Moment(call.Groups["at"].Value), call.Groups["file"].Value)),
        ]);

    public int Between(DateTimeOffset begin, DateTimeOffset end) => Syncs.Count(sync => sync.At >= begin && sync.At <= end);

    /// <summary>Whether the write-ahead log was brought to the disk.</summary>
    public bool HasKeptTheLog(DateTimeOffset begin, DateTimeOffset end) =>
        Syncs.Any(sync => sync.At >= begin && sync.At <= end && sync.File.EndsWith("-wal", StringComparison.Ordinal));

    private static DateTimeOffset Moment(string seconds) =>
        DateTimeOffset.UnixEpoch.AddTicks((long)(decimal.Parse(seconds, CultureInfo.InvariantCulture) * TimeSpan.TicksPerSecond));

    // What ends after another thread's call is written twice; the second time the name comes behind dots.
    [GeneratedRegex(@"^\d+ +(?<at>\d+\.\d+) \w+\((\d+<(?<file>[^>]*)>)?")]
    private static partial Regex Call();
}
