using NodaTime;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Timebanks;

/// <summary>Balances that members bring from an older system, all against the community, so that they sum to zero. Nobody gave these hours
/// here.</summary>
/// <param name="Programme">Code of the programme that runs the time bank.</param>
/// <param name="Date">The day at whose end they start to count.</param>
/// <param name="Balances">In the order sent.</param>
/// <param name="Source">Where the figures come from.</param>
public sealed record OpeningBalances(string Programme, LocalDate Date, IReadOnlyList<OpeningBalance> Balances, string Source);

/// <summary>The balance that one member brings.</summary>
/// <param name="Member">Code of the member; never the community.</param>
/// <param name="Hours">Positive for a member who had given more than received, negative for one who owes hours.</param>
public sealed record OpeningBalance(string Member, decimal Hours);

/// <summary>Opening balances that were checked.</summary>
/// <param name="Content">Their content as recorded.</param>
/// <param name="Members">The members of the balances, in the same order.</param>
public sealed record CheckedOpeningBalances(OpeningBalances Content, IReadOnlyList<Coded> Members);

/// <summary>Opening balances with the record that states them, and what happened to them since.</summary>
/// <param name="Id">Their id in the API.</param>
/// <param name="Sequence">Their sequence in the organisation's log.</param>
/// <param name="RecordedAt">When they were recorded.</param>
/// <param name="Content">Their content.</param>
/// <param name="LeafHash">RFC 6962 leaf hash of the record.</param>
public sealed record RecordedOpeningBalances(
    RecordId Id,
    long Sequence,
    Instant RecordedAt,
    OpeningBalances Content,
    ReadOnlyMemory<byte> LeafHash
)
{
    /// <summary>The record that reversed them; null where they have not been reversed.</summary>
    public RecordId? ReversedBy { get; init; }

    /// <summary>Why they were reversed; null where they have not been, and when erased.</summary>
    public string? Reason { get; init; }
}
