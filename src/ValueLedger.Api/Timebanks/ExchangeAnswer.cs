using System.ComponentModel;
using NodaTime;
using ValueLedger.Api.Entries;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Timebanks;

/// <summary>A recorded exchange or the reversal of one: an entry of the journal, in the form for a time bank.</summary>
public sealed record ExchangeAnswer
{
    /// <summary>Id of the entry: server-made and opaque.</summary>
    [NullInADryRun]
    public required Guid? Id { get; init; }

    /// <summary>Its sequence in the organisation's log.</summary>
    [NullInADryRun]
    public required long? Sequence { get; init; }

    /// <summary>When it was recorded; never earlier than records before it.</summary>
    [NullInADryRun]
    public required Instant? RecordedAt { get; init; }

    /// <summary>Code of the programme that runs the giver's time bank.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the member who gave the hours.</summary>
    public required string Giver { get; init; }

    /// <summary>Code of the member who received them.</summary>
    public required string Receiver { get; init; }

    /// <summary>Code of the programme that runs the receiver's time bank; null where it is the giver's.</summary>
    public required string? ReceiverProgramme { get; init; }

    /// <summary>Number of hours; negative in a reversal.</summary>
    public required decimal Hours { get; init; }

    /// <summary>The day on which the hours were given.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Code of the party that the giver belongs to; null when not given.</summary>
    public required string? Party { get; init; }

    /// <summary>What was done; null when not given or erased.</summary>
    public required string? Service { get; init; }

    /// <summary>The sender's own id.</summary>
    public required string? Reference { get; init; }

    /// <summary>Pseudonymous code of the contributor to whom the hours belong; null when the giver was linked to none.</summary>
    public required string? Contributor { get; init; }

    [Description(
        "Why it was in doubt when it was recorded, and what was decided; null for an exchange that was never in doubt. While the status is 'suspended' or 'rejected' it does not count in any balance."
    )]
    public required SuspensionAnswer? Suspension { get; init; }

    [Description(
        "In the answer to recording it: 'debit_limit_is_exceeded' where the receiver owes more than their limit, otherwise empty. Null in lists."
    )]
    public required IReadOnlyList<string>? Flags { get; init; }

    /// <summary>Id of the entry that this reversal removes; null where it is not a reversal.</summary>
    public required Guid? Reverses { get; init; }

    /// <summary>Id of the reversal that removed this exchange; null where it has not been reversed.</summary>
    public required Guid? ReversedBy { get; init; }

    /// <summary>RFC 6962 leaf hash of its canonical form, base64.</summary>
    [NullInADryRun]
    public required string? LeafHash { get; init; }

    /// <param name="recorded">An exchange, or the reversal of one.</param>
    /// <param name="isDryRun">Whether it was only a dry run.</param>
    /// <param name="flags">Flags for the sender who records it; null where it is only read.</param>
    public static ExchangeAnswer Of(RecordedEntry recorded, bool isDryRun = false, IReadOnlyList<string>? flags = null)
    {
        var entry = recorded.Entry;
        return new ExchangeAnswer
        {
            Id = isDryRun ? null : recorded.Id.Value,
            Sequence = isDryRun ? null : recorded.Sequence,
            RecordedAt = isDryRun ? null : recorded.RecordedAt,
            Programme = entry.Programme.Code,
            Giver = entry.Exchange!.Giver.Code,
            Receiver = entry.Exchange.Receiver.Code,
            ReceiverProgramme = entry.Exchange.ReceiverProgramme?.Code,
            Hours = entry.Quantity.ToDecimal(),
            Date = entry.Date,
            Party = entry.Party?.Code,
            Service = entry.Service,
            Reference = entry.Reference,
            Contributor = entry.Contributor,
            Suspension = SuspensionAnswer.Of(recorded, isDryRun),
            Flags = flags,
            Reverses = recorded.Reverses?.Value,
            ReversedBy = recorded.ReversedBy?.Value,
            LeafHash = isDryRun ? null : Convert.ToBase64String(recorded.LeafHash.Span),
        };
    }
}
