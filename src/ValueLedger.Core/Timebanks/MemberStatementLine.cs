using NodaTime;

namespace ValueLedger.Core.Timebanks;

/// <summary>One exchange or reversal as a member sees it.</summary>
public sealed record MemberStatementLine
{
    /// <summary>Id of the entry or reversal.</summary>
    public required Guid Entry { get; init; }

    /// <summary>The day on which the hours were given.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Code of the member at the other end.</summary>
    public required string OtherMember { get; init; }

    /// <summary>Hours; zero where the member received, negative where a gift is reversed.</summary>
    public required decimal Given { get; init; }

    /// <summary>Hours; zero where the member gave, negative where a receipt is reversed.</summary>
    public required decimal Received { get; init; }

    /// <summary>After this line, in hours.</summary>
    public required decimal Balance { get; init; }

    /// <summary>What was done; null when not given or erased.</summary>
    public required string? Service { get; init; }

    /// <summary>The sender's own id; null when not given.</summary>
    public required string? Reference { get; init; }

    /// <summary>Id of the entry that this line takes out; null when it is no reversal.</summary>
    public required Guid? Reverses { get; init; }

    internal static MemberStatementLine Of(MemberMove move, decimal balance) => new()
    {
        Entry = move.Entry.Value,
        Date = move.Date,
        OtherMember = move.OtherMember,
        Given = move.Given.ToDecimal(),
        Received = move.Received.ToDecimal(),
        Balance = balance,
        Service = move.Service,
        Reference = move.Reference,
        Reverses = move.Reverses?.Value,
    };
}
