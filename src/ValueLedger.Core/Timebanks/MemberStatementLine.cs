using NodaTime;

namespace ValueLedger.Core.Timebanks;

/// <summary>One exchange, opening balance or reversal from the member's point of view.</summary>
public sealed record MemberStatementLine
{
    /// <summary>Id of the entry or reversal, or of the opening balances.</summary>
    public required Guid Entry { get; init; }

    /// <summary>The day on which the hours were given.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Code of the other member; null where there are many, as for the community in opening balances.</summary>
    public required string? OtherMember { get; init; }

    /// <summary>Code of the programme of the other time bank, in an exchange between two; null within one bank. A member's line names the
    /// member of that bank in otherMember; a line of the community, which stands for that bank, names the member of its own.</summary>
    public required string? OtherProgramme { get; init; }

    /// <summary>Hours given; zero where the member received, negative where giving is reversed.</summary>
    public required decimal Given { get; init; }

    /// <summary>Hours received; zero where the member gave, negative where receiving is reversed.</summary>
    public required decimal Received { get; init; }

    /// <summary>Hours from an older system; zero in an exchange, and subtracted again in a reversal.</summary>
    public required decimal BroughtAlong { get; init; }

    /// <summary>Balance after this line, in hours.</summary>
    public required decimal Balance { get; init; }

    /// <summary>What was done; null when not given or erased.</summary>
    public required string? Service { get; init; }

    /// <summary>Where the hours from an older system come from; null in an exchange.</summary>
    public required string? Source { get; init; }

    /// <summary>The sender's own id; null when not given.</summary>
    public required string? Reference { get; init; }

    /// <summary>Id of the entry or opening balances that this line reverses; null where it is not a reversal.</summary>
    public required Guid? Reverses { get; init; }

    internal static MemberStatementLine Of(MemberMove move, decimal balance) =>
        new()
        {
            Entry = move.Entry.Value,
            Date = move.Date,
            OtherMember = move.OtherMember,
            OtherProgramme = move.OtherProgramme,
            Given = move.Given.ToDecimal(),
            Received = move.Received.ToDecimal(),
            BroughtAlong = move.BroughtAlong.ToDecimal(),
            Balance = balance,
            Service = move.Service,
            Source = move.Source,
            Reference = move.Reference,
            Reverses = move.Reverses?.Value,
        };
}
