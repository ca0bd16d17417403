using System.Diagnostics;
using ValueLedger.Scenarios.Tests.Processes;

namespace ValueLedger.Scenarios.Tests.Disks;

/// <summary>Lets the disk under a real process fail, by a small library before the one of the system.</summary>
internal sealed class FailingDisk(LedgerProcesses processes)
{
    /// <summary>Builds the library and puts it before every process that is started from now on.</summary>
    public static async Task<FailingDisk> UnderAsync(LedgerProcesses processes)
    {
        var isCompiled =
            OperatingSystem.IsLinux()
            && (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .Any(folder => File.Exists(Path.Combine(folder, "gcc")));
        Assert.SkipWhen(
            !isCompiled && Environment.GetEnvironmentVariable("CI") != "true",
            "A disk is made to fail by a library that gcc builds on Linux; this machine has none."
        );
        var (source, library) = (processes.PathOf("failing_disk.c"), processes.PathOf("failing_disk.so"));
        using (var text = typeof(FailingDisk).Assembly.GetManifestResourceStream("failing_disk.c")!)
        using (var file = File.Create(source))
        {
            await text.CopyToAsync(file);
        }

        using var compiler = Process.Start("gcc", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]);
        await compiler.WaitForExitAsync();
        Assert.Equal(0, compiler.ExitCode);
        processes.Environment["LD_PRELOAD"] = library;
        processes.Environment["FAILING_DISK"] = Path.GetDirectoryName(library)!;
        return new FailingDisk(processes);
    }

    /// <summary>Files of that ending can no longer be brought to the disk.</summary>
    public void FailToSync(string ending) => File.WriteAllBytes(processes.PathOf($"sync-{ending}"), []);

    /// <summary>No file can become longer.</summary>
    public void Fill() => File.WriteAllBytes(processes.PathOf("full"), []);

    /// <summary>The disk is as good as new.</summary>
    public void Mend()
    {
        foreach (var told in (string[])["sync-db-wal", "sync-head", "full"])
        {
            File.Delete(processes.PathOf(told));
        }
    }
}
