using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Timebanks;

/// <summary>What an exchange, or the reversal of one, does to one of its two members.</summary>
/// <param name="Entry">The entry or reversal.</param>
/// <param name="Date">Its day.</param>
/// <param name="OtherMember">Code of the member at the other end.</param>
/// <param name="Given">Zero where the member received; negative in a reversal.</param>
/// <param name="Received">Zero where the member gave; negative in a reversal.</param>
/// <param name="Reverses">The entry that it takes out; null when it is no reversal.</param>
/// <param name="Reference">The sender's own id.</param>
/// <param name="Service">What was done; null when not given or erased.</param>
public sealed record MemberMove(
    RecordId Entry, LocalDate Date, string OtherMember, Quantity Given, Quantity Received, RecordId? Reverses, string? Reference, string? Service);
