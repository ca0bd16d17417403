using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>A row of a statement's table. Its members are the columns, in this order; a column with the name of a member of the document
/// has the same meaning.</summary>
internal sealed record TableRow
{
    /// <summary>The place of the row in the document: the names of the members on the path to it, separated by slashes.</summary>
    public required string Section { get; init; }

    /// <summary>The line that the row shows or belongs to; null where the document names none.</summary>
    public string? Line { get; init; }

    /// <summary>The kind of row: line, rounding, total, a part of a line such as grade or year, or the name of its only figure.</summary>
    public required string Item { get; init; }

    public string? Programme { get; init; }

    public string? Code { get; init; }

    public string? Measure { get; init; }

    public string? Title { get; init; }

    public string? Party { get; init; }

    public string? Team { get; init; }

    public InputGroup? Inputs { get; init; }

    public MeasureClass? Class { get; init; }

    public bool? Mobilisation { get; init; }

    public MeasureStage? Stage { get; init; }

    public Direction? Direction { get; init; }

    public Aggregation? Aggregation { get; init; }

    public Basis? Basis { get; init; }

    public EvidenceGrade? Grade { get; init; }

    public DeprivationQuintile? Quintile { get; init; }

    public BenefitCategory? Category { get; init; }

    public string? Assumption { get; init; }

    /// <summary>From gross to net; deductions are negative.</summary>
    public GrossToNetStep? Step { get; init; }

    /// <summary>0 for the period; for an index, its year.</summary>
    public string? Year { get; init; }

    /// <summary>The month of the last entry, as yyyy-MM.</summary>
    public string? Month { get; init; }

    public decimal? Quantity { get; init; }

    public string? Unit { get; init; }

    public long? Entries { get; init; }

    /// <summary>Number of calendar months with an entry.</summary>
    public int? MonthsWithEntries { get; init; }

    /// <summary>Number of calendar months that the period touches; for a baseline, the number it covers.</summary>
    public int? Months { get; init; }

    public int? Contributors { get; init; }

    public decimal? CitizenHours { get; init; }

    /// <summary>The part of these hours that has a value in money.</summary>
    public decimal? ValuedCitizenHours { get; init; }

    /// <summary>Id of a rate.</summary>
    public string? Rate { get; init; }

    /// <summary>What one unit is worth.</summary>
    public decimal? RateAmount { get; init; }

    public string? PriceYear { get; init; }

    public decimal? Value { get; init; }

    public decimal? Real { get; init; }

    public decimal? AgencyCost { get; init; }

    public decimal? PartnerInputs { get; init; }

    public decimal? CitizenInputs { get; init; }

    public decimal? FullSocialCost { get; init; }

    public decimal? AgencyCostPerUnit { get; init; }

    public decimal? FullCostPerUnit { get; init; }

    public decimal? AgencyCostPerGrossUnit { get; init; }

    public decimal? FullCostPerGrossUnit { get; init; }

    public decimal? Observed { get; init; }

    public decimal? GrossQuantity { get; init; }

    public decimal? DeadweightQuantity { get; init; }

    public decimal? NetQuantity { get; init; }

    /// <summary>A share, 0 to 1, of those asked or followed, or of an assumption; for a comparator, its change.</summary>
    public decimal? Share { get; init; }

    public decimal? Remaining { get; init; }

    public decimal? Factor { get; init; }

    public decimal? Amount { get; init; }

    public decimal? BeforeFading { get; init; }

    public decimal? Faded { get; init; }

    public decimal? Gross { get; init; }

    public decimal? Net { get; init; }

    public decimal? PresentValue { get; init; }

    public decimal? PresentValueBenefits { get; init; }

    public decimal? Npsv { get; init; }

    public decimal? Cost { get; init; }

    public decimal? Fiscal { get; init; }

    public decimal? Economic { get; init; }

    public decimal? Social { get; init; }

    public decimal? Environmental { get; init; }

    public decimal? Gain { get; init; }

    public decimal? Transfers { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public decimal? Ratio { get; init; }

    public Bound? Bound { get; init; }

    public bool? Partial { get; init; }

    /// <summary>Whether a partial ratio is too high or too low.</summary>
    public Side? Errs { get; init; }

    public bool? AgencyCostPartial { get; init; }

    public bool? FullCostPartial { get; init; }

    /// <summary>Whether agency cost per unit is exact or a bound.</summary>
    public Bound? AgencyCostBound { get; init; }

    /// <summary>Whether full social cost per unit is exact or a bound.</summary>
    public Bound? FullCostBound { get; init; }

    /// <summary>A figure without a column of its own; the item or the assumption names it.</summary>
    public decimal? Figure { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public Distribution? Distribution { get; init; }

    /// <summary>The name under which a figure is drawn.</summary>
    public string? Draw { get; init; }

    public decimal? P5 { get; init; }

    public decimal? P50 { get; init; }

    public decimal? P95 { get; init; }

    public int? UndefinedRuns { get; init; }

    public long? JournalEntries { get; init; }

    public decimal? JournalQuantity { get; init; }

    /// <summary>Status of an assumption, a reference or a source.</summary>
    public string? Status { get; init; }

    /// <summary>Why a figure is missing, or an assumption is not applied.</summary>
    public string? Reason { get; init; }

    /// <summary>Flags: what to know before relying on the row, separated by spaces.</summary>
    public string? Flags { get; init; }

    /// <summary>Other lines that the row refers to, separated by spaces.</summary>
    public string? Lines { get; init; }

    public string? Source { get; init; }

    public string? Publisher { get; init; }

    public int? SourceYear { get; init; }

    public string? Url { get; init; }

    public string? SeenIn { get; init; }

    /// <summary>The last day for which the source is known to be the newest.</summary>
    public LocalDate? CompleteUntil { get; init; }

    public string? Licence { get; init; }

    public int? ConfidenceGrade { get; init; }

    /// <summary>First day.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive; for a rate, the first day on which it is no longer in force; for an early outcome, the day of the
    /// first input.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Text.</summary>
    public string? Text { get; init; }

    /// <summary>By distributional weights.</summary>
    public decimal? Weighted { get; init; }

    /// <summary>What a unit is worth in the year for each 1 that it is worth in year 0.</summary>
    public decimal? Growth { get; init; }

    /// <summary>The party that paid this part of a cost; the figures are negative.</summary>
    public string? FinancedBy { get; init; }

    /// <summary>Whether a quantity, share or mean is exact or a bound.</summary>
    public Bound? QuantityBound { get; init; }

    /// <summary>A mean of answers, or of the draws of a simulation.</summary>
    public decimal? Mean { get; init; }

    /// <summary>How many were asked or followed, of a share or mean.</summary>
    public decimal? Of { get; init; }

    /// <summary>How well it is shown that the programme is the cause; of figures, the weakest design that counts.</summary>
    public StudyDesign? Design { get; init; }

    /// <summary>Whether a plan is a budget, a target or a forecast.</summary>
    public PlanKind? PlanKind { get; init; }

    /// <summary>The planned quantity or cost per unit.</summary>
    public decimal? Planned { get; init; }

    /// <summary>What was recorded less what was planned.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The difference by what was planned.</summary>
    public decimal? DifferenceShare { get; init; }

    /// <summary>The same row with the source of its figure.</summary>
    public TableRow Citing(Source source) =>
        this with
        {
            Source = source.Title,
            Publisher = source.Publisher,
            SourceYear = source.Year,
            Url = source.Url,
            SeenIn = source.SeenIn,
            CompleteUntil = source.CompleteUntil,
        };
}
