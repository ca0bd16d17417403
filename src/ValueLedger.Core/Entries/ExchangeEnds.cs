using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Entries;

/// <summary>The two ends of an exchange in a time bank. Members are numbered within their programme; 0 is the community.</summary>
/// <param name="Giver">Who gave the hours, and is credited for them.</param>
/// <param name="Receiver">Who received them; never the giver.</param>
/// <param name="ReceiverProgramme">The programme whose time bank the receiver is a member of; null where both are members of the same
/// bank.</param>
public sealed record ExchangeEnds(Coded Giver, Coded Receiver, Coded? ReceiverProgramme = null)
{
    /// <summary>The programme in which the receiver has their number.</summary>
    /// <param name="programme">The programme of the entry, which is the giver's.</param>
    public Coded ReceiversBank(Coded programme) => ReceiverProgramme ?? programme;
}

/// <summary>The ends of an exchange as sent with an entry, before they are checked.</summary>
public sealed record ExchangeEndsDraft
{
    /// <summary>Code of the member who gives the hours, or 'community' for the time bank itself.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Giver { get; init; }

    /// <summary>Code of the member who receives them, or 'community' for the time bank itself; must differ from the giver.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Receiver { get; init; }

    /// <summary>Code of another programme with a time bank, if the receiver is a member of that bank.</summary>
    [RegularExpression(Codes.Pattern)]
    public string? ReceiverProgramme { get; init; }

    /// <summary>What was done, in words; can be erased.</summary>
    [MultiLine]
    [StringLength(4000)]
    public string? Service { get; init; }

    /// <summary>The bank of the receiver where it is another one. A table may name both banks in every row.</summary>
    /// <param name="programme">Code of the giver's programme.</param>
    public string? OtherProgramme(string? programme) => ReceiverProgramme == programme ? null : ReceiverProgramme;
}
