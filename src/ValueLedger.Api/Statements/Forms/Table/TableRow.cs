using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>A row of the table of a statement. Its members are the columns, in this order; where the document has a member of the name, it is that.</summary>
internal sealed record TableRow
{
    /// <summary>Where in the document the row stands: the names of the members that lead there, parted by slashes.</summary>
    public required string Section { get; init; }

    /// <summary>The line that the row is, or is part of; null where the document names none.</summary>
    public string? Line { get; init; }

    /// <summary>What the row is: line, rounding, total, a part of a line such as grade or year, or what its one figure is called.</summary>
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

    /// <summary>From gross to net; what is deducted is negated.</summary>
    public GrossToNetStep? Step { get; init; }

    /// <summary>0 for the period; of an index the year it is of.</summary>
    public string? Year { get; init; }

    /// <summary>The month of the last entry, as yyyy-MM.</summary>
    public string? Month { get; init; }

    public decimal? Quantity { get; init; }

    public string? Unit { get; init; }

    public long? Entries { get; init; }

    /// <summary>In how many calendar months there is an entry.</summary>
    public int? MonthsWithEntries { get; init; }

    /// <summary>How many calendar months the period touches; of a baseline how many it is of.</summary>
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

    /// <summary>A part of a whole, 0 to 1; of a comparator how it changed.</summary>
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

    /// <summary>On which side of the truth a partial ratio lies.</summary>
    public Side? Errs { get; init; }

    public bool? AgencyCostPartial { get; init; }

    public bool? FullCostPartial { get; init; }

    /// <summary>Whether agency cost a unit is exact or a bound.</summary>
    public Bound? AgencyCostBound { get; init; }

    /// <summary>Whether full social cost a unit is exact or a bound.</summary>
    public Bound? FullCostBound { get; init; }

    /// <summary>A figure that has no column of its own; the item, or the assumption, says what it is.</summary>
    public decimal? Figure { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public Distribution? Distribution { get; init; }

    /// <summary>Under which name a figure is drawn.</summary>
    public string? Draw { get; init; }

    public decimal? P5 { get; init; }

    public decimal? P50 { get; init; }

    public decimal? P95 { get; init; }

    public int? UndefinedRuns { get; init; }

    public long? JournalEntries { get; init; }

    public decimal? JournalQuantity { get; init; }

    /// <summary>Of an assumption, a reference or a source.</summary>
    public string? Status { get; init; }

    /// <summary>Why a figure is not given, or an assumption not applied.</summary>
    public string? Reason { get; init; }

    /// <summary>What to know before relying on the row, parted by spaces.</summary>
    public string? Flags { get; init; }

    /// <summary>Other lines that the row is about, parted by spaces.</summary>
    public string? Lines { get; init; }

    public string? Source { get; init; }

    public string? Publisher { get; init; }

    public int? SourceYear { get; init; }

    public string? Url { get; init; }

    public string? SeenIn { get; init; }

    /// <summary>The last day for which nothing newer than the source is known.</summary>
    public LocalDate? CompleteUntil { get; init; }

    public string? Licence { get; init; }

    public int? ConfidenceGrade { get; init; }

    /// <summary>First day.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day; of a rate the first on which it is no longer in force, of an early outcome the first on which something was put in.</summary>
    public LocalDate? To { get; init; }

    /// <summary>What is said in words.</summary>
    public string? Text { get; init; }

    /// <summary>The same row with where its figure comes from.</summary>
    public TableRow Citing(Source source) =>
        this with { Source = source.Title, Publisher = source.Publisher, SourceYear = source.Year, Url = source.Url, SeenIn = source.SeenIn, CompleteUntil = source.CompleteUntil };
}
