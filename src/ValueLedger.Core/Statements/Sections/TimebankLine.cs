using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>What the members of a programme's time bank exchanged in the period. The hours are citizens' time and are counted there;
/// balances are credits and have no price, so no balance is in a statement.</summary>
public sealed record TimebankLine
{
    /// <summary>Name of the line in the statement.</summary>
    public required string Line { get; init; }

    /// <summary>Code of the programme that runs the time bank.</summary>
    public required string Programme { get; init; }

    /// <summary>Number of exchanges whose giver is a member of this time bank.</summary>
    public required long Exchanges { get; init; }

    /// <summary>Hours that its members gave, to members of other time banks too, each counted once.</summary>
    public required decimal Hours { get; init; }

    /// <summary>Number of members who gave, or received from each other, including the community. What they received from other time banks is in
    /// the entries of those.</summary>
    public required long ActiveMembers { get; init; }

    /// <summary>Number of members who both gave and received.</summary>
    public required long TwoWayMembers { get; init; }

    /// <summary>Of the directed pairs of members with an exchange, the share that also have one in the opposite direction; six
    /// decimals.</summary>
    public required decimal Reciprocity { get; init; }

    /// <summary>The time banks of the programmes with an exchange in the period, sorted by programme.</summary>
    internal static IReadOnlyList<TimebankLine> Of(StatementTerms terms) =>
        [
            .. terms
                .Request.Programmes.Select(programme => (programme.Code, Summary: SummaryOf(terms, programme)))
                .Where(bank => bank.Summary.Exchanges > 0)
                .Select((bank, index) => Of($"timebank-{index + 1}", bank.Code, bank.Summary)),
        ];

    private static TimebankLine Of(string line, string programme, TimebankSummary summary) =>
        new()
        {
            Line = line,
            Programme = programme,
            Exchanges = summary.Exchanges,
            Hours = summary.Hours,
            ActiveMembers = summary.ActiveMembers,
            TwoWayMembers = summary.TwoWayMembers,
            Reciprocity = summary.Reciprocity ?? 0m,
        };

    /// <summary>Only what entries of the programme say: what was received from another time bank is an entry of the giver's.</summary>
    private static MemberDay Own(MemberDay day) =>
        day.OtherProgramme is null ? day : day with { Moved = new Balance(day.Moved.Given, 0m), TimesReceived = 0 };

    /// <summary>Its figures about members and balances would need records of other days, and are not told.</summary>
    private static TimebankSummary SummaryOf(StatementTerms terms, Registered<Programme> programme) =>
        SummariseTimebank.From(
            programme.Code,
            terms.Request.Period,
            terms.Request.KnownAt,
            terms.Sources.Checkpoint.Size,
            new TimebankSources(
                0,
                new Dictionary<int, Balance>(),
                [.. terms.Sources.Exchanges.GetValueOrDefault(programme.Number, []).Select(Own)],
                Array.Empty<HoursBroughtAlong>()
            )
        );
}
