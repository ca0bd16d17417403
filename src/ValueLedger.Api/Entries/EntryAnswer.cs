using System.ComponentModel;
using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.Entries;

/// <summary>A recorded entry or reversal. Id, sequence, recordedAt and leafHash are null in the answer to a dry run.</summary>
public sealed record EntryAnswer
{
    /// <summary>Server-made and opaque.</summary>
    public required Guid? Id { get; init; }

    /// <summary>Its place in the organisation's log.</summary>
    public required long? Sequence { get; init; }

    /// <summary>When it was recorded; never before what was recorded earlier.</summary>
    public required Instant? RecordedAt { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the measure.</summary>
    public required string Measure { get; init; }

    /// <summary>Where in the chain from input to outcome the measure sits.</summary>
    public required MeasureStage Stage { get; init; }

    /// <summary>In the unit; negative in a reversal.</summary>
    public required decimal Quantity { get; init; }

    /// <summary>The measure's unit.</summary>
    public required string Unit { get; init; }

    /// <summary>The day of the activity, or the last day of the span it reports.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>First day of the span; null for one day.</summary>
    public required LocalDate? StartDate { get; init; }

    /// <summary>When the activity began, in local time.</summary>
    public required LocalTime? StartTime { get; init; }

    /// <summary>When the activity ended, in local time.</summary>
    public required LocalTime? EndTime { get; init; }

    /// <summary>Code of the party that gives or bears (input) or gains (output, outcome).</summary>
    public required string? Party { get; init; }

    /// <summary>Code of the team.</summary>
    public required string? Team { get; init; }

    /// <summary>Pseudonymous code of the contributor.</summary>
    public required string? Contributor { get; init; }

    /// <summary>The sender's own id.</summary>
    public required string? Reference { get; init; }

    [Description("The two members of a time bank between whom the hours were exchanged; null for whatever is no exchange.")]
    public required ExchangeEndsAnswer? Exchange { get; init; }

    /// <summary>Null when not given or erased.</summary>
    public required string? Note { get; init; }

    /// <summary>Why it was reversed or corrected, on a reversal; null when erased.</summary>
    public required string? Reason { get; init; }

    /// <summary>What attests it.</summary>
    public required Evidence Evidence { get; init; }

    [Description("Why it was in doubt when it was recorded, and what was decided; null for an entry in no doubt. While the status is 'suspended' or 'rejected' it counts in no figure.")]
    public required SuspensionAnswer? Suspension { get; init; }

    [Description("What it is worth, or would be once released, under the organisation's standard basis; null with unvaluedReason when it has no value.")]
    public required ValuationAnswer? Valuation { get; init; }

    /// <summary>Why there is no valuation; null when there is one.</summary>
    public required UnvaluedReason? UnvaluedReason { get; init; }

    /// <summary>Id of the entry that this reversal takes out.</summary>
    public required Guid? Reverses { get; init; }

    /// <summary>Id of the entry that this one replaces in a correction.</summary>
    public required Guid? Replaces { get; init; }

    /// <summary>Id of the reversal that took this entry out; null while it stands.</summary>
    public required Guid? ReversedBy { get; init; }

    /// <summary>RFC 6962 leaf hash of its canonical form, base64.</summary>
    public required string? LeafHash { get; init; }

    public static EntryAnswer Of(RecordedEntry recorded, Known known, bool isDryRun = false, Basis? basis = null)
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
            Exchange = entry.Exchange is { } ends ? new ExchangeEndsAnswer(ends.Giver.Code, ends.Receiver.Code, entry.Service) : null,
            Note = entry.Note,
            Reason = entry.Reason,
            Evidence = entry.Evidence,
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

/// <summary>Who exchanged hours in the time bank of the entry's programme.</summary>
/// <param name="Giver">Code of the member who gave them.</param>
/// <param name="Receiver">Code of the member who received them.</param>
/// <param name="Service">What was done; null when not given or erased.</param>
public sealed record ExchangeEndsAnswer(string Giver, string Receiver, string? Service);

/// <summary>What an entry is worth, and by which rate.</summary>
/// <param name="Basis">The ground of the figure.</param>
/// <param name="Rate">Id of the rate; null where money counts at face.</param>
/// <param name="RateAmount">What one unit is worth.</param>
/// <param name="Amount">Exact: quantity times rate, not rounded.</param>
/// <param name="Flags">What to know before relying on it.</param>
public sealed record ValuationAnswer(Basis Basis, Guid? Rate, decimal RateAmount, decimal Amount, IReadOnlyList<ValuationFlag> Flags)
{
    public static ValuationAnswer Of(Valuation valuation, decimal quantity, LocalDate date) =>
        new(valuation.Basis, valuation.Rate?.Id.Value, valuation.RateAmount, Quantity.Bare(valuation.Of(quantity)), valuation.FlagsOn(date));
}

/// <summary>What a batch recorded, in the order it was sent.</summary>
/// <param name="Entries">One for each entry of the batch.</param>
public sealed record BatchAnswer(IReadOnlyList<EntryAnswer> Entries);
