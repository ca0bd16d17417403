using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Entries;

/// <summary>An entry as sent, before it is checked.</summary>
public sealed record EntryDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        CatalogueProblems.UnknownAsset,
        CatalogueProblems.UnknownMeasure,
        CatalogueProblems.UnknownParty,
        CatalogueProblems.UnknownProgramme,
        CatalogueProblems.UnknownTeam,
        EntryProblems.AssetIsArchived,
        EntryProblems.AssetIsOfAnotherMeasure,
        EntryProblems.ContributorIsArchived,
        EntryProblems.DateIsInTheFuture,
        EntryProblems.DateIsOutsideTheProgramme,
        EntryProblems.EvidenceNamesNothing,
        EntryProblems.ExchangedHoursNeedBothEnds,
        EntryProblems.FinancedPartExceedsTheCost,
        EntryProblems.FinancedPartIsNotOfThisMeasure,
        EntryProblems.FinancingPartyIsNamedTwice,
        EntryProblems.MeanIsOutsideItsScale,
        EntryProblems.MeasureIsArchived,
        EntryProblems.MoreThan24HoursInADay,
        EntryProblems.NumberAskedIsNotOfThisMeasure,
        EntryProblems.NumberAskedIsNotWhole,
        EntryProblems.NumberAskedMustBePositive,
        EntryProblems.PartyIsArchived,
        EntryProblems.ProgrammeIsArchived,
        EntryProblems.QuantityHasMoreThanSixDecimals,
        EntryProblems.QuantityIsOutOfRange,
        EntryProblems.QuantityMustBePositive,
        EntryProblems.Sha256IsNotValid,
        EntryProblems.ShareIsAboveItsWhole,
        EntryProblems.StandardDeviationIsNotOfThisMeasure,
        EntryProblems.StandardDeviationIsOutsideItsScale,
        EntryProblems.StandardDeviationNeedsTheNumberAsked,
        EntryProblems.StartDateIsAfterTheDate,
        EntryProblems.TeamIsArchived,
        EntryProblems.TeamIsOfAnotherProgramme,
        MemberProblems.CodeIsNotValid,
        MemberProblems.UrlIsNotValid,
    ];

    /// <summary>Code of the programme.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Programme { get; init; }

    /// <summary>Code of the measure.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Measure { get; init; }

    /// <summary>How much, in the measure's unit; above zero (outcomes may also have zero), up to six decimals, at most
    /// 999,999,999,999.</summary>
    [Required]
    [Range(0, Amounts.Quantity.Largest)]
    public decimal? Quantity { get; init; }

    /// <summary>The day of the activity, or the last day of the span it reports.</summary>
    [Required]
    public LocalDate? Date { get; init; }

    /// <summary>First day of the span, when the entry reports one, inclusive.</summary>
    public LocalDate? StartDate { get; init; }

    /// <summary>When the activity began, in local time.</summary>
    public LocalTime? StartTime { get; init; }

    /// <summary>When the activity ended, in local time.</summary>
    public LocalTime? EndTime { get; init; }

    /// <summary>Code of the party that gives or bears it (input) or gains from it (output, outcome).</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Party { get; init; }

    /// <summary>Code of the team.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Team { get; init; }

    /// <summary>Pseudonymous code of the contributor, registered at first use. Never a name.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Contributor { get; init; }

    /// <summary>The sender's own id of the entry, unique in the organisation. Sending the same reference with the same content again
    /// returns the same entry. White space at its ends is ignored.</summary>
    [Wire.Trimmed]
    [StringLength(References.Longest, MinimumLength = 1)]
    public string? Reference
    {
        get;
        init => field = References.Spelled(value);
    }

    /// <summary>Free text; can be erased.</summary>
    [Wire.MultiLine]
    [StringLength(4000)]
    public string? Note { get; init; }

    [Description("The evidence for the entry.")]
    public EvidenceDraft? Evidence { get; init; }

    [Description(
        "Who gives hours to whom in the time bank of the programme, or from it to a member of another bank; required with the measure 'exchanged-hours' and not allowed with any other."
    )]
    public ExchangeEndsDraft? Exchange { get; init; }

    /// <summary>How many were asked or followed: the whole of a share, in the unit of the measure, or the number of answers of a mean.
    /// Required for shares and means, and not allowed with other measures.</summary>
    [Range(0, Amounts.Quantity.Largest)]
    public decimal? Of { get; init; }

    /// <summary>The standard deviation of the answers of a mean. Without it the mean has no interval.</summary>
    [Range(0, Amounts.Quantity.Largest)]
    public decimal? StandardDeviation { get; init; }

    /// <summary>Whether the quantity is exact (the default), a bound ("over 48,000", "less than 5 %") or approximate.</summary>
    public Bound? Bound { get; init; }

    /// <summary>Code of the party that judged, for example the residents who rated a street.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Assessor { get; init; }

    /// <summary>Code of the asset that was used; the measure of the entry is the measure of the asset.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? Asset { get; init; }

    /// <summary>Code of the party that decided, for example the residents who voted on a budget.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? DecidedBy { get; init; }

    /// <summary>Parts of a public or partner cost in money that other parties paid with gifts. The gifts are entries of their own, so that
    /// these parts are taken off the cost and the money counts once.</summary>
    [MaxLength(EntryDetailsCheck.MostParts)]
    public IReadOnlyList<FinancedPartDraft>? FinancedBy { get; init; }

    /// <summary>The checked entry, or all its problems, in the order of the members.</summary>
    /// <param name="catalogue">The catalogue as known now.</param>
    /// <param name="contributor">The contributor with the code, if already registered.</param>
    /// <param name="today">The organisation's current day; later days are refused.</param>
    public Checked<Entry> Validate(CatalogueView catalogue, Contributor? contributor, LocalDate today) =>
        new EntryCheck(this, catalogue, contributor, today, isNew: true).Decide();

    /// <summary>The entry as it would have been when everything it names still accepted new entries; null where it could never have been
    /// recorded.</summary>
    public Entry? AsRecordedBefore(CatalogueView catalogue, LocalDate today) =>
        new EntryCheck(this, catalogue, null, today, isNew: false).Decide().Value;

    /// <summary>What is stated beside quantity and date; null where that is nothing.</summary>
    internal EntryDetails? ToDetails()
    {
        var details = new EntryDetails
        {
            Of = Bare(Of),
            StandardDeviation = Bare(StandardDeviation),
            Bound = Bound is Rates.Bound.Exact ? null : Bound,
            Assessor = Assessor,
            Asset = Asset,
            DecidedBy = DecidedBy,
            FinancedBy = FinancedBy is { Count: > 0 } parts
                ? [.. parts.Select(part => new FinancedPart(part.Party!, Amounts.Quantity.Bare(part.Amount!.Value)))]
                : null,
        };
        return details == EntryDetails.Nothing ? null : details;
    }

    private static decimal? Bare(decimal? figure) => figure is { } stated ? Amounts.Quantity.Bare(stated) : null;
}

/// <summary>The part of a cost that a party paid with a gift, as sent, before it is checked.</summary>
public sealed record FinancedPartDraft
{
    /// <summary>Code of the party that paid.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Party { get; init; }

    /// <summary>How much it paid, in the organisation's currency; above zero.</summary>
    [Required]
    [Range(0, Amounts.Quantity.Largest)]
    public decimal? Amount { get; init; }
}
