using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Dependencies;

public sealed partial class PurityTests
{
    private const string Proofs = "src/ValueLedger.Proofs";
    private const string Core = "src/ValueLedger.Core";
    private const string Storage = "src/ValueLedger.Storage";
    private const string Api = "src/ValueLedger.Api";

    /// <summary>Says which IP numbers are public, and asks nobody.</summary>
    private const string IpNumbers = $"{Core}/Webhooks/WebhookAddress.cs";

    /// <summary>Files of random draws and of quantiles, the only places where figures are not exact.</summary>
    private static readonly string[] MayUseDouble =
    [
        $"{Core}/Audits/UpperLimits.cs",
        $"{Core}/Impact/DistributionalWeightsDraft.cs",
        .. new[] { "DrawStream", "IQuantile", "PertTable", "RankedRuns", "RatioRuns", "Sampler", "Simulate" }.Select(file =>
            $"{Core}/Appraisals/Simulation/{file}.cs"
        ),
    ];

    [Fact]
    public void The_accounting_reads_no_files_clocks_or_chances() =>
        Offenders.MustBeNone(
            "Time, ids, seeds and bytes enter at the shell and are passed in.",
            Repository.CodeOf(Core).Concat(Repository.CodeOf(Proofs)).SelectMany(file => file.Uses(Impure()))
        );

    [Fact]
    public void Figures_are_exact() =>
        Offenders.MustBeNone(
            "Figures are decimal or whole numbers; double is for random draws, quantiles and powers, whose files are named in this test.",
            Repository.CodeOf(Core).Where(file => !MayUseDouble.Contains(file.Path)).SelectMany(file => file.Uses(Inexact()))
        );

    [Fact]
    public void Every_file_that_may_use_double_uses_it() =>
        Offenders.MustBeNone(
            "The table of files that may use double is as short as it can be.",
            MayUseDouble.Where(path => !Repository.All.Any(file => file.Path == path && Inexact().IsMatch(file.Code)))
        );

    [Fact]
    public void No_SQL_is_written_outside_of_storage() =>
        Offenders.MustBeNone(
            "SQL and its drivers belong to storage.",
            Repository.CodeOf(Core).Concat(Repository.CodeOf(Api)).SelectMany(file => file.Uses(Driver()).Concat(file.Mentions(Sql())))
        );

    [Fact]
    public void Storage_knows_nothing_of_HTTP() =>
        Offenders.MustBeNone(
            "HTTP belongs to the API.",
            Repository
                .CodeOf(Storage)
                .Concat(Repository.CodeOf(Core))
                .Where(file => file.Path != IpNumbers)
                .SelectMany(file => file.Uses(Http()))
        );

    [GeneratedRegex(
        @"\bSystem\.IO\b|(?<![\w.])(File|Directory|FileStream|StreamReader|StreamWriter|Path|Environment|Console|Stopwatch|Random|RandomNumberGenerator)\s*[.(]|\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bSystemClock\b|\bTimeProvider\b|\bGuid\.(NewGuid|CreateVersion7)\b|\bnew Random\b|\bThread\b|\bTask\.Run\b"
    )]
    private static partial Regex Impure();

    [GeneratedRegex(@"\b(double|float|Double|Single)\b(?!\s*\()|\b\d[\d_]*(\.\d+)?[dDfF]\b")]
    private static partial Regex Inexact();

    [GeneratedRegex(
        @"\bMicrosoft\.Data\.Sqlite\b|\bSqlite(Connection|Command|Transaction|DataReader|Exception|Parameter)\w*|\bDapper\b|\bSQLitePCL\w*"
    )]
    private static partial Regex Driver();

    [GeneratedRegex(
        @"\bSELECT\s|\bINSERT\s+(INTO|OR)\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b|\b(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER)\b|\bPRAGMA\s|\bBEGIN\s+(IMMEDIATE|DEFERRED)\b"
    )]
    private static partial Regex Sql();

    [GeneratedRegex(@"\bMicrosoft\.AspNetCore\b|\bSystem\.Net\b|\bHttp(Client|Context|Request|Response)\b")]
    private static partial Regex Http();
}
