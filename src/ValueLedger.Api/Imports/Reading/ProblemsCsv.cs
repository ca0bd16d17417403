namespace ValueLedger.Api.Imports.Reading;

/// <summary>Problems of rows as CSV: row, column, code, found, expected.</summary>
public static class ProblemsCsv
{
    /// <summary>Without a line break.</summary>
    public static byte[] Header { get; } = MendedCsv.Line(["row", "column", "code", "found", "expected"]);

    /// <summary>One problem, without a line break.</summary>
    public static byte[] Line(RowProblem problem) => Line(problem.Row, problem.Column, problem.Code.Name, problem.Found, problem.Expected);

    /// <summary>The same for a problem that was kept.</summary>
    public static byte[] Line(long row, string? column, string code, string? found, string expected) =>
        MendedCsv.Line([row.ToString(System.Globalization.CultureInfo.InvariantCulture), column ?? "", code, found ?? "", expected]);
}
