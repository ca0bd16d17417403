using System.Diagnostics;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>LibreOffice without a window, which computes workbooks as an auditor's program does.</summary>
internal static class Office
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Each workbook as it is after all of its formulas were computed from nothing; the test is skipped where there is no
    /// LibreOffice, but in CI it fails.</summary>
    public static async Task<IReadOnlyList<ReadWorkbook>> RecalculateAsync(params IReadOnlyList<byte[]> workbooks)
    {
        var program = Find();
        Assert.False(
            program is null && Environment.GetEnvironmentVariable("CI") == "true",
            "LibreOffice Calc (soffice) must be installed before the tests."
        );
        Assert.SkipUnless(program is not null, "LibreOffice Calc (soffice) is not installed.");
        var folder = Directory.CreateTempSubdirectory("valueledger-office-");
        try
        {
            foreach (var (index, workbook) in workbooks.Index())
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, $"{index}.xlsx"), workbook.WithoutValues());
            }

            await RunAsync(program!, folder.FullName, workbooks.Count);
            return
            [
                .. workbooks
                    .Index()
                    .Select(workbook =>
                        ReadWorkbook.Of(File.ReadAllBytes(Path.Combine(folder.FullName, "computed", $"{workbook.Index}.xlsx")))
                    ),
            ];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "soffice"))
            .FirstOrDefault(File.Exists);

    /// <summary>With a profile of its own, since two of them cannot share one.</summary>
    private static async Task RunAsync(string program, string folder, int count)
    {
        string[] files = [.. Enumerable.Range(0, count).Select(index => Path.Combine(folder, $"{index}.xlsx"))];
        using var office = Process.Start(
            new ProcessStartInfo(
                program,
                [
                    $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}",
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    "xlsx",
                    "--outdir",
                    Path.Combine(folder, "computed"),
                    .. files,
                ]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var said = await Task.WhenAll(
                office.StandardOutput.ReadToEndAsync(limit.Token),
                office.StandardError.ReadToEndAsync(limit.Token)
            );
            await office.WaitForExitAsync(limit.Token);
            Assert.True(office.ExitCode == 0, string.Concat(said));
        }
        finally
        {
            if (!office.HasExited)
            {
                office.Kill(entireProcessTree: true);
            }
        }
    }
}
