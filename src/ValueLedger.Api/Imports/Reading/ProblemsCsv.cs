namespace ValueLedger.Api.Imports.Reading;

/// <summary>Problems of rows as CSV: row, column, code, found, expected.</summary>
public static class ProblemsCsv
{
    /// <summary>Without a line break.</summary>
    public static byte[] Header { get; } = MendedCsv.Line(["row", "column", "code", "found", "expected"]);

    /// <summary>One problem without a line break.</summary>
    public static byte[] Line(RowProblem problem) =>
        MendedCsv.Line([problem.Row.ToString(System.Globalization.CultureInfo.InvariantCulture), problem.Column ?? "", problem.Code.Name, problem.Found ?? "", problem.Expected]);
}
