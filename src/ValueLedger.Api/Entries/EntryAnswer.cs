using System.ComponentModel;
using NodaTime;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.Entries;

/// <summary>A recorded entry or reversal.</summary>
public sealed record EntryAnswer
{
    /// <summary>The id of the entry, made by the server; a UUID.</summary>
    [NullInADryRun]
    public required Guid? Id { get; init; }

    /// <summary>The number of its record in the organisation's log.</summary>
    [NullInADryRun]
    public required long? Sequence { get; init; }

    /// <summary>When it was recorded; never before the time of an earlier record.</summary>
    [NullInADryRun]
    public required Instant? RecordedAt { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>The stage of the measure: input, output or outcome.</summary>
    public required MeasureStage Stage { get; init; }

    /// <summary>The quantity in the measure's unit; negative in a reversal.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>The measure's unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The day of the activity, or the last day of the span it reports, inclusive.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The first day of the span, inclusive; null for a single day.</summary>
    public required LocalDate? StartDate { get; init; }

    /// <summary>When the activity began, in local time; null when not given.</summary>
    public required LocalTime? StartTime { get; init; }

    /// <summary>When the activity ended, in local time; null when not given.</summary>
    public required LocalTime? EndTime { get; init; }

    /// <summary>Code of the party that gives or bears the cost (input) or gains (output, outcome); null when not given.</summary>
    public required string? Party { get; init; }

    /// <summary>Code of the team; null when not given.</summary>
    public required string? Team { get; init; }

    /// <summary>Pseudonymous code of the contributor; null when not given.</summary>
    public required string? Contributor { get; init; }

    /// <summary>The sender's own id for the entry; null when not given.</summary>
    public required string? Reference { get; init; }

    [Description("The two members of a time bank who exchanged the hours; null if the entry is not an exchange.")]
    public required ExchangeEndsAnswer? Exchange { get; init; }

    /// <summary>Free text about the entry; null when not given or erased.</summary>
    public required string? Note { get; init; }

    /// <summary>On a reversal, why the entry was reversed or corrected; null on other entries, or when erased.</summary>
    public required string? Reason { get; init; }

    /// <summary>The evidence for the entry.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>How many were asked or followed; null unless the measure is a share or mean.</summary>
    public required decimal? Of { get; init; }

    /// <summary>The standard deviation of the answers of a mean; null when not given.</summary>
    public required decimal? StandardDeviation { get; init; }

    /// <summary>Whether the quantity is exact, a bound or approximate.</summary>
    public required Bound Bound { get; init; }

    /// <summary>Code of the party that judged; null when not given.</summary>
    public required string? Assessor { get; init; }

    /// <summary>Code of the asset that was used; null when not given.</summary>
    public required string? Asset { get; init; }

    /// <summary>Code of the party that decided; null when not given.</summary>
    public required string? DecidedBy { get; init; }

    /// <summary>Parts of a cost that other parties paid with gifts that are recorded by themselves; empty when there are none.</summary>
    public required IReadOnlyList<FinancedPart> FinancedBy { get; init; }

    [Description(
        "Why the entry was put in suspense when it was recorded, and what was decided; null if it never was in suspense. While the status is 'suspended' or 'rejected', the entry counts in no figure."
    )]
    public required SuspensionAnswer? Suspension { get; init; }

    [Description(
        "What the entry is worth on the organisation's standard basis, or would be worth once released; null if it has no value, and unvaluedReason then says why."
    )]
    public required ValuationAnswer? Valuation { get; init; }

    /// <summary>Why there is no valuation; null if there is one.</summary>
    public required UnvaluedReason? UnvaluedReason { get; init; }

    /// <summary>Id of the entry that this reversal takes out; null if this is not a reversal.</summary>
    public required Guid? Reverses { get; init; }

    /// <summary>Id of the entry that this one replaces in a correction; null if it replaces none.</summary>
    public required Guid? Replaces { get; init; }

    /// <summary>Id of the reversal that took this entry out; null if it was not reversed.</summary>
    public required Guid? ReversedBy { get; init; }

    /// <summary>The leaf hash (RFC 6962) of the entry's canonical form, in base64.</summary>
    [NullInADryRun]
    public required string? LeafHash { get; init; }

    public static EntryAnswer For(RecordedEntry recorded, Known known, bool isDryRun = false, Basis? basis = null)
    {
        var entry = recorded.Entry;
        var policy = new ValuationPolicy(known, basis ?? known.Catalogue.Organisation.StandardBasis);
        var (valuation, reason) = policy.On(known.Catalogue.Measures[entry.Measure.Number].Item, entry.Date);
        return new EntryAnswer
        {
            Id = isDryRun ? null : recorded.Id.Value,
            Sequence = isDryRun ? null : recorded.Sequence,
            RecordedAt = isDryRun ? null : recorded.RecordedAt,
            Programme = entry.Programme.Code,
            Measure = entry.Measure.Code,
            Stage = entry.Stage,
            Quantity = entry.Quantity.ToDecimal(),
            Unit = entry.Unit,
            Date = entry.Date,
            StartDate = entry.StartDate,
            StartTime = entry.StartTime,
            EndTime = entry.EndTime,
            Party = entry.Party?.Code,
            Team = entry.Team?.Code,
            Contributor = entry.Contributor,
            Reference = entry.Reference,
            Exchange = entry.Exchange is { } ends ? ExchangeEndsAnswer.Of(ends, entry.Service) : null,
            Note = entry.Note,
            Reason = entry.Reason,
            Evidence = entry.Evidence,
            Of = entry.Details?.Of,
            StandardDeviation = entry.Details?.StandardDeviation,
            Bound = entry.Details?.Bound ?? Bound.Exact,
            Assessor = entry.Details?.Assessor,
            Asset = entry.Details?.Asset,
            DecidedBy = entry.Details?.DecidedBy,
            FinancedBy = entry.Details?.FinancedBy ?? [],
            Suspension = SuspensionAnswer.Of(recorded, isDryRun),
            Valuation = valuation is null ? null : ValuationAnswer.Of(valuation, entry.Quantity.ToDecimal(), entry.Date),
            UnvaluedReason = reason,
            Reverses = recorded.Reverses?.Value,
            Replaces = recorded.Replaces?.Value,
            ReversedBy = recorded.ReversedBy?.Value,
            LeafHash = isDryRun ? null : Convert.ToBase64String(recorded.LeafHash.Span),
        };
    }
}

/// <summary>The two members who exchanged hours: in the time bank of the entry's programme, or between it and another bank.</summary>
/// <param name="Giver">Code of the member who gave the hours.</param>
/// <param name="Receiver">Code of the member who received the hours.</param>
/// <param name="ReceiverProgramme">Code of the programme that runs the receiver's time bank; null where it is the giver's.</param>
/// <param name="Service">What was done; null when not given or erased.</param>
public sealed record ExchangeEndsAnswer(string Giver, string Receiver, string? ReceiverProgramme, string? Service)
{
    public static ExchangeEndsAnswer Of(ExchangeEnds ends, string? service) =>
        new(ends.Giver.Code, ends.Receiver.Code, ends.ReceiverProgramme?.Code, service);
}

/// <summary>What an entry is worth, and by which rate.</summary>
/// <param name="Basis">The basis on which the figure was worked out.</param>
/// <param name="Rate">Id of the rate; null for money, which counts at face value.</param>
/// <param name="RateAmount">The value of one unit, in the organisation's currency.</param>
/// <param name="Amount">Quantity times rate amount, exact and not rounded, in the organisation's currency.</param>
/// <param name="Flags">What to know before relying on the figure.</param>
public sealed record ValuationAnswer(Basis Basis, Guid? Rate, decimal RateAmount, decimal Amount, IReadOnlyList<ValuationFlag> Flags)
{
    public static ValuationAnswer Of(Valuation valuation, decimal quantity, LocalDate date) =>
        new(
            valuation.Basis,
            valuation.Rate?.Id.Value,
            valuation.RateAmount,
            Quantity.Bare(valuation.Of(quantity)),
            valuation.FlagsOn(date)
        );
}

/// <summary>What a batch recorded, in the order it was sent.</summary>
/// <param name="Entries">One for each entry of the batch.</param>
public sealed record BatchAnswer(IReadOnlyList<EntryAnswer> Entries);
