using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Timebanks;

/// <summary>Balances that members bring along from an older system, all against the community, so that they sum to zero. They are no hours that anybody gave.</summary>
/// <param name="Programme">Code of the programme that runs the time bank.</param>
/// <param name="Date">The day from whose end on they count.</param>
/// <param name="Balances">In the order in which they were sent.</param>
/// <param name="Source">Where the figures come from.</param>
public sealed record OpeningBalances(string Programme, LocalDate Date, IReadOnlyList<OpeningBalance> Balances, string Source);

/// <summary>What one member brings along.</summary>
/// <param name="Member">Code of the member; never the community.</param>
/// <param name="Hours">Above zero for whoever had given more than received, below zero for whoever owes hours.</param>
public sealed record OpeningBalance(string Member, decimal Hours);

/// <summary>Opening balances that were checked.</summary>
/// <param name="Content">As they are recorded.</param>
/// <param name="Members">The members of the balances, in the same order.</param>
public sealed record CheckedOpeningBalances(OpeningBalances Content, IReadOnlyList<Coded> Members);

/// <summary>Opening balances with the record that states them and what became of them.</summary>
/// <param name="Id">Their identity on the wire.</param>
/// <param name="Sequence">Their place in the organisation's log.</param>
/// <param name="RecordedAt">When they were recorded.</param>
/// <param name="Content">What was recorded.</param>
/// <param name="LeafHash">RFC 6962 leaf hash of the record.</param>
public sealed record RecordedOpeningBalances(RecordId Id, long Sequence, Instant RecordedAt, OpeningBalances Content, ReadOnlyMemory<byte> LeafHash)
{
    /// <summary>The record that took them out; null while they stand.</summary>
    public RecordId? ReversedBy { get; init; }

    /// <summary>Why they were reversed; null while they stand, and when erased.</summary>
    public string? Reason { get; init; }
}
