using ValueLedger.Core.Amounts;
using ValueLedger.Core.Entries;

namespace ValueLedger.Storage.Timebanks;

/// <summary>What an exchange or reversal means for one member.</summary>
/// <param name="Programme">Number of the programme whose time bank the member is in.</param>
/// <param name="Member">Number of the member.</param>
/// <param name="Other">Number of the member at the other end.</param>
/// <param name="OtherProgramme">Number of the programme of the other time bank; null within one bank.</param>
/// <param name="Given">Zero where the member received.</param>
/// <param name="Received">Zero where the member gave.</param>
internal readonly record struct EndOfExchange(int Programme, int Member, int Other, int? OtherProgramme, Quantity Given, Quantity Received)
{
    private const int Community = MemberNumber.Community;

    /// <summary>
    /// Both ends; none where the entry is no exchange. Between two banks there are four: in each bank its community stands for the other
    /// one, so that the balances of either sum to zero.
    /// </summary>
    public static IReadOnlyList<EndOfExchange> Of(Entry entry)
    {
        if (entry.Exchange is not { } ends)
        {
            return [];
        }

        var (here, hours, giver, receiver) = (entry.Programme.Number, entry.Quantity, ends.Giver.Number, ends.Receiver.Number);
        return ends.ReceiverProgramme is { Number: var there }
            ?
            [
                new EndOfExchange(here, giver, receiver, there, hours, default),
                new EndOfExchange(here, Community, giver, there, default, hours),
                new EndOfExchange(there, Community, receiver, here, hours, default),
                new EndOfExchange(there, receiver, giver, here, default, hours),
            ]
            :
            [
                new EndOfExchange(here, giver, receiver, null, hours, default),
                new EndOfExchange(here, receiver, giver, null, default, hours),
            ];
    }
}
