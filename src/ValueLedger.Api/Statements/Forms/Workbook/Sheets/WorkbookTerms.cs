using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>What every sheet is made by.</summary>
/// <param name="statement">As it was prepared.</param>
internal sealed class WorkbookTerms(Statement statement)
{
    /// <summary>Before the names of lines of the prior period, which rest on the assumptions of the lines of the period.</summary>
    private const string Prior = "prior-";

    private readonly int _digits = DigitsOf(statement);

    public Statement Statement => statement;

    /// <summary>Decimals of the currency.</summary>
    public static int DigitsOf(Statement statement) => Currency.Find(statement.Header.Currency)?.MinorUnitDigits ?? 2;

    /// <summary>Money, rounded once.</summary>
    /// <param name="exact">Before it is rounded.</param>
    /// <param name="reported">What the document says.</param>
    /// <param name="look">How it stands out.</param>
    public Cell Money(Formula exact, decimal reported, Look look = Look.Plain) => Cell.Reported(exact.Rounded(_digits), reported, Format.Money, look);

    /// <summary>Money that may not be known: then the cell says why, and has no number and no formula.</summary>
    /// <param name="exact">Before it is rounded.</param>
    /// <param name="reported">What the document says; null where it is not known.</param>
    /// <param name="why">What is said then.</param>
    /// <param name="look">How it stands out.</param>
    public Cell MoneyOr(Formula exact, decimal? reported, string why, Look look = Look.Plain) => reported is { } known ? Money(exact, known, look) : Cell.Text(why, look);

    /// <summary>Full social cost, or that it is not known.</summary>
    public Cell FullCost(Formula exact, decimal? agency, decimal full, Look look = Look.Plain) => ReasonWords.IsFullCostKnown(agency, full) ? Money(exact, full, look) : Cell.Text("not known", look);

    /// <summary>A step on the way to a figure that may not be known.</summary>
    public static Cell StepOr(Formula exact, decimal? reported, string why) => reported is null ? Cell.Text(why, Look.Working) : Cell.Step(exact);

    /// <summary>Why agency cost is not known; empty where it is.</summary>
    public string WhyNoAgencyCost => statement.Results.AgencyCostUndefinedReason is { } reason ? ReasonWords.Of(reason) : "";

    /// <summary>Why benefits are not known; empty where they are.</summary>
    public string WhyNoBenefits => statement.Results.BenefitsUndefinedReason is { } reason ? ReasonWords.Of(reason) : "";

    /// <summary>Whether what came of a programme belongs beside the agency cost of the period: whether a public input of it was recorded.</summary>
    public bool IsBesideAgencyCost(string programme) => IsBeside(statement.PublicCosts, programme);

    /// <summary>The same of a period; where nothing of public bodies was recorded there is no agency cost to be beside.</summary>
    /// <param name="publicCosts">Of the period.</param>
    /// <param name="programme">Code of the programme.</param>
    public static bool IsBeside(InputSection publicCosts, string programme) => publicCosts.Lines.Count == 0 || publicCosts.Lines.Any(line => line.Programme == programme);

    /// <summary>What makes rounded lines add up to their rounded total.</summary>
    public Cell Rounding(Formula total, CellRange lines, decimal? reported) => reported is { } known ? Money(total - lines.Sum(), known, Look.Working) : Cell.Text(null);

    /// <summary>What people call a measure.</summary>
    public string? TitleOf(string measure) => statement.Notes.Measures.FirstOrDefault(noted => noted.Code == measure)?.Title;

    /// <summary>What people call a party; null where nobody is named.</summary>
    public string? NameOf(string party) => statement.Notes.Parties.FirstOrDefault(noted => noted.Code == party)?.Name;

    /// <summary>The line of the period that has the same place in the impact maps.</summary>
    public static string LineOfThePeriod(string line) => line.StartsWith(Prior, StringComparison.Ordinal) ? line[Prior.Length..] : line;

    /// <summary>A word of the wire as people read it.</summary>
    public static string Plain<T>(T word)
        where T : struct, Enum => Core.Wire.WireEnum.Word(word).Replace('_', ' ');

    /// <summary>A word of the wire as it is.</summary>
    public static string Word<T>(T? word)
        where T : struct, Enum => word is { } known ? Core.Wire.WireEnum.Word(known) : "";
}
