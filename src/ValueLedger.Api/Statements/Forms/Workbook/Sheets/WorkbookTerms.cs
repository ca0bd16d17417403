using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>What every sheet needs.</summary>
/// <param name="statement">The statement as prepared.</param>
internal sealed class WorkbookTerms(Statement statement)
{
    /// <summary>Prefix of the lines of the prior period, which use the assumptions of the lines of the period.</summary>
    private const string Prior = "prior-";

    private readonly int _digits = Currency.DigitsOf(statement.Header.Currency);

    public Statement Statement => statement;

    /// <summary>Money, rounded once.</summary>
    /// <param name="exact">Before it is rounded.</param>
    /// <param name="reported">The value in the document.</param>
    /// <param name="look">How it stands out.</param>
    public Cell Money(Formula exact, decimal reported, Look look = Look.Plain) =>
        Cell.Reported(exact.Rounded(_digits), reported, Format.Money, look);

    /// <summary>Money that may be unknown: then the cell shows the reason instead of a number or formula.</summary>
    /// <param name="exact">Before it is rounded.</param>
    /// <param name="reported">The value in the document; null where not known.</param>
    /// <param name="why">The reason then.</param>
    /// <param name="look">How it stands out.</param>
    public Cell MoneyOr(Formula exact, decimal? reported, string why, Look look = Look.Plain) =>
        reported is { } known ? Money(exact, known, look) : Cell.Text(why, look);

    /// <summary>Full social cost, or a note that it is not known.</summary>
    public Cell FullCost(Formula exact, decimal? agency, decimal full, Look look = Look.Plain) =>
        ReasonWords.IsFullCostKnown(agency, full) ? Money(exact, full, look) : Cell.Text("not known", look);

    /// <summary>An intermediate result for a figure that may be unknown.</summary>
    public static Cell StepOr(Formula exact, decimal? reported, string why) =>
        reported is null ? Cell.Text(why, Look.Working) : Cell.Step(exact);

    /// <summary>Why agency cost is not known; empty where it is.</summary>
    public string WhyNoAgencyCost => statement.Results.AgencyCostUndefinedReason is { } reason ? ReasonWords.Of(reason) : "";

    /// <summary>Why benefits are not known; empty where they are.</summary>
    public string WhyNoBenefits => statement.Results.BenefitsUndefinedReason is { } reason ? ReasonWords.Of(reason) : "";

    /// <summary>Whether a programme's benefits may be compared with the agency cost of the period, because a public input was recorded for
    /// it.</summary>
    public bool IsBesideAgencyCost(string programme) => IsBeside(statement.PublicCosts, programme);

    /// <summary>The same for a period; where no public input was recorded, there is no agency cost to compare with.</summary>
    /// <param name="publicCosts">The public inputs of the period.</param>
    /// <param name="programme">Code of the programme.</param>
    public static bool IsBeside(InputSection publicCosts, string programme) =>
        publicCosts.Lines.Count == 0 || publicCosts.Lines.Any(line => line.Programme == programme);

    /// <summary>The difference between rounded lines and their rounded total.</summary>
    public Cell Rounding(Formula total, CellRange lines, decimal? reported) =>
        reported is { } known ? Money(total - lines.Sum(), known, Look.Working) : Cell.Text(null);

    /// <summary>Title of a measure.</summary>
    public string? TitleOf(string measure) => statement.Notes.Measures.FirstOrDefault(noted => noted.Code == measure)?.Title;

    /// <summary>Name of a party; null where none is named.</summary>
    public string? NameOf(string party) => statement.Notes.Parties.FirstOrDefault(noted => noted.Code == party)?.Name;

    /// <summary>The line of the period that has the same place in the impact maps.</summary>
    public static string LineOfThePeriod(string line) => line.StartsWith(Prior, StringComparison.Ordinal) ? line[Prior.Length..] : line;

    /// <summary>A JSON word in the form for readers.</summary>
    public static string Plain<T>(T word)
        where T : struct, Enum => Core.Wire.WireEnum.Word(word).Replace('_', ' ');

    /// <summary>A JSON word as it is.</summary>
    public static string Word<T>(T? word)
        where T : struct, Enum => word is { } known ? Core.Wire.WireEnum.Word(known) : "";
}
