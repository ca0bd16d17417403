using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Timebanks;

/// <summary>The effect on a member of an exchange, of opening balances, or of a reversal of either.</summary>
/// <param name="Entry">Its record.</param>
/// <param name="Date">Its day.</param>
/// <param name="OtherMember">Code of the other member; null where there are many, as for the community in opening balances.</param>
/// <param name="Given">Zero where the member received; negative in a reversal.</param>
/// <param name="Received">Zero where the member gave; negative in a reversal.</param>
/// <param name="Reverses">The entry that it removes; null where it is not a reversal.</param>
/// <param name="Reference">The sender's own id.</param>
/// <param name="Service">What was done; null when not given or erased.</param>
public sealed record MemberMove(
    RecordId Entry, LocalDate Date, string? OtherMember, Quantity Given, Quantity Received, RecordId? Reverses, string? Reference, string? Service)
{
    /// <summary>Hours from an older system; zero in an exchange, and subtracted again in a reversal.</summary>
    public Quantity BroughtAlong { get; init; }

    /// <summary>Where these hours come from; null in an exchange.</summary>
    public string? Source { get; init; }
}
