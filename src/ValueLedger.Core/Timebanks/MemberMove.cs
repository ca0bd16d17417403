using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Timebanks;

/// <summary>What an exchange, opening balances, or the reversal of either, does to a member.</summary>
/// <param name="Entry">The record of it.</param>
/// <param name="Date">Its day.</param>
/// <param name="OtherMember">Code of the member at the other end; null where there are many, as for the community in opening balances.</param>
/// <param name="Given">Zero where the member received; negative in a reversal.</param>
/// <param name="Received">Zero where the member gave; negative in a reversal.</param>
/// <param name="Reverses">The entry that it takes out; null when it is no reversal.</param>
/// <param name="Reference">The sender's own id.</param>
/// <param name="Service">What was done; null when not given or erased.</param>
public sealed record MemberMove(
    RecordId Entry, LocalDate Date, string? OtherMember, Quantity Given, Quantity Received, RecordId? Reverses, string? Reference, string? Service)
{
    /// <summary>Hours of an older system; zero in an exchange, and taken off again in a reversal.</summary>
    public Quantity BroughtAlong { get; init; }

    /// <summary>Where they come from; null in an exchange.</summary>
    public string? Source { get; init; }
}
