using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Problems;

public sealed class ProvokedProblemTests
{
    /// <summary>Codes that no test names yet. It only ever gets shorter.</summary>
    private static readonly string[] NotYetProvoked = [];

    private static readonly string[] TestData = [".cs", ".json", ".csv", ".ndjson", ".txt"];

    private static readonly List<RepositoryFile> Tests =
    [
        .. Repository
            .Ending(TestData)
            .Where(file =>
                file.Path.StartsWith("tests/", StringComparison.Ordinal)
                && !file.Path.StartsWith("tests/ValueLedger.Conventions.Tests/", StringComparison.Ordinal)
            ),
    ];

    [Fact]
    public void Every_code_is_named_in_a_test() =>
        Offenders.MustBeNone(
            "Every code has a test that provokes it, and names it by its wire name or its field.",
            KnownProblems.All.Where(problem => !IsProvoked(problem)).Select(problem => problem.Code.Name).Except(NotYetProvoked)
        );

    [Fact]
    public void The_table_of_codes_without_a_test_is_as_short_as_it_can_be() =>
        Offenders.MustBeNone(
            "These are provoked by now, or exist no longer: take them out of NotYetProvoked.",
            NotYetProvoked.Except(KnownProblems.All.Where(problem => !IsProvoked(problem)).Select(problem => problem.Code.Name))
        );

    private static bool IsProvoked(DefinedProblem problem)
    {
        var named = new Regex($@"\b({problem.Code.Name}|{problem.Place.Replace(".", "\\.", StringComparison.Ordinal)})\b");
        return Tests.Any(file => named.IsMatch(file.Text));
    }
}
