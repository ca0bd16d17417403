using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Timebanks;

/// <summary>What a member gave and received in a period, line by line, from the opening to the closing balance. Credits have no
/// price.</summary>
public sealed record MemberStatement
{
    /// <summary>Code of the programme that runs the time bank.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the member.</summary>
    public required string Member { get; init; }

    /// <summary>First day, inclusive.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The moment up to which records are known, inclusive.</summary>
    public required Instant KnownAt { get; init; }

    /// <summary>Number of records in the log at that moment.</summary>
    public required long LogSize { get; init; }

    /// <summary>At the end of the day before the first day, in hours; negative for a member who has received more than given.</summary>
    public required decimal OpeningBalance { get; init; }

    /// <summary>Hours given in the period.</summary>
    public required decimal Given { get; init; }

    /// <summary>Hours received in the period.</summary>
    public required decimal Received { get; init; }

    /// <summary>Hours from an older system that were brought along in the period.</summary>
    public required decimal BroughtAlong { get; init; }

    /// <summary>At the end of the last day, in hours: the opening balance, plus brought along and given, less received.</summary>
    public required decimal ClosingBalance { get; init; }

    /// <summary>Exchanges, opening balances and reversals by day, and within a day in the order of recording.</summary>
    public required IReadOnlyList<MemberStatementLine> Lines { get; init; }

    /// <param name="programme">Code of the programme.</param>
    /// <param name="member">Code of the member.</param>
    /// <param name="period">The days of the statement.</param>
    /// <param name="knownAt">Repeated in the answer.</param>
    /// <param name="logSize">Repeated in the answer.</param>
    /// <param name="opening">What was given, received and brought along before the period.</param>
    /// <param name="moves">The moves in the period, in the order of the lines.</param>
    public static MemberStatement Of(
        string programme,
        string member,
        DateRange period,
        Instant knownAt,
        long logSize,
        Balance opening,
        IEnumerable<MemberMove> moves
    )
    {
        var lines = new List<MemberStatementLine>();
        var balance = opening.Credits;
        foreach (var move in moves)
        {
            balance = Quantity.Bare(balance + move.BroughtAlong.ToDecimal() + move.Given.ToDecimal() - move.Received.ToDecimal());
            lines.Add(MemberStatementLine.Of(move, balance));
        }

        return new MemberStatement
        {
            Programme = programme,
            Member = member,
            From = period.From,
            To = period.To,
            KnownAt = knownAt,
            LogSize = logSize,
            OpeningBalance = opening.Credits,
            Given = Quantity.Bare(lines.Sum(line => line.Given)),
            Received = Quantity.Bare(lines.Sum(line => line.Received)),
            BroughtAlong = Quantity.Bare(lines.Sum(line => line.BroughtAlong)),
            ClosingBalance = balance,
            Lines = lines,
        };
    }
}

/// <summary>The effect on a member of an exchange, of opening balances, or of a reversal of either.</summary>
/// <param name="Entry">Its record.</param>
/// <param name="Date">Its day.</param>
/// <param name="OtherMember">Code of the other member, of the other bank if there is one; null where there are many, as for the community
/// in opening balances.</param>
/// <param name="Given">Zero where the member received; negative in a reversal.</param>
/// <param name="Received">Zero where the member gave; negative in a reversal.</param>
/// <param name="Reverses">The entry that it removes; null where it is not a reversal.</param>
/// <param name="Reference">The sender's own id.</param>
/// <param name="Service">What was done; null when not given or erased.</param>
public sealed record MemberMove(
    RecordId Entry,
    LocalDate Date,
    string? OtherMember,
    Quantity Given,
    Quantity Received,
    RecordId? Reverses,
    string? Reference,
    string? Service
)
{
    /// <summary>Hours from an older system; zero in an exchange, and subtracted again in a reversal.</summary>
    public Quantity BroughtAlong { get; init; }

    /// <summary>Where these hours come from; null in an exchange.</summary>
    public string? Source { get; init; }

    /// <summary>Code of the programme of the other time bank in an exchange between two.</summary>
    public string? OtherProgramme { get; init; }
}
