using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Storage.Tests.Timebanks;

/// <summary>A time bank as a plain list of what was exchanged, from which every figure is found by going through it day by day.</summary>
/// <param name="exchanges">What members of the bank gave.</param>
/// <param name="fromOther">What members of another bank gave to members of this one.</param>
/// <param name="openings">What members brought along.</param>
/// <param name="known">The last record that is known.</param>
internal sealed class NaiveBank(
    IReadOnlyList<NaiveExchange> exchanges,
    IReadOnlyList<NaiveExchange> fromOther,
    IReadOnlyList<NaiveOpening> openings,
    long known
)
{
    private readonly List<NaiveExchange> _standing = [.. exchanges.Where(exchange => exchange.StandsAfter(known))];
    private readonly List<NaiveExchange> _fromOther = [.. fromOther.Where(exchange => exchange.StandsAfter(known))];

    /// <summary>The community owes what members gave to the other bank, and has what members received from it.</summary>
    public Balance BalanceOf(int member, LocalDate until) =>
        new(
            Hours(_standing, exchange => exchange.Giver == member, until)
                + Hours(_fromOther, _ => member == Member.Community.Number, until),
            Hours(_standing, exchange => (exchange.OtherBank is null ? exchange.Receiver : Member.Community.Number) == member, until)
                + Hours(_fromOther, exchange => exchange.Receiver == member, until),
            openings
                .Where(opening => opening.Sequence <= known && !(opening.Reversed <= known) && opening.Date <= until)
                .Sum(opening => opening.HoursOf(member))
        );

    public IReadOnlyList<NaiveExchange> Within(DateRange period) => [.. _standing.Where(exchange => period.Contains(exchange.Date))];

    public IReadOnlyList<NaiveExchange> FromOther(DateRange period) => [.. _fromOther.Where(exchange => period.Contains(exchange.Date))];

    public decimal Outstanding(IEnumerable<int> members, LocalDate until) =>
        members.Sum(member => Math.Max(BalanceOf(member, until).Credits, 0));

    public decimal? Velocity(IReadOnlyList<int> members, DateRange period)
    {
        var days = Enumerable.Range(0, NodaTime.Period.DaysBetween(period.From, period.To) + 1).Select(period.From.PlusDays).ToList();
        var sum = days.Sum(day => Outstanding(members, day));
        return sum == 0 ? null : Rounding.Ratio(Within(period).Sum(exchange => exchange.Hours) * days.Count / sum);
    }

    public decimal? Reciprocity(DateRange period)
    {
        var pairs = Within(period).Select(exchange => (exchange.OtherBank, exchange.Giver, exchange.Receiver)).Distinct().ToList();
        return pairs.Count == 0
            ? null
            : Rounding.Ratio((decimal)pairs.Count(pair => pair.OtherBank is null ? GaveHere(pair) : GaveThere(pair)) / pairs.Count);

        bool GaveHere((int?, int Giver, int Receiver) pair) => pairs.Contains((null, pair.Receiver, pair.Giver));

        bool GaveThere((int?, int Giver, int Receiver) pair) =>
            FromOther(period).Any(exchange => (exchange.Giver, exchange.Receiver) == (pair.Receiver, pair.Giver));
    }

    private static decimal Hours(List<NaiveExchange> exchanges, Func<NaiveExchange, bool> which, LocalDate until) =>
        exchanges.Where(exchange => which(exchange) && exchange.Date <= until).Sum(exchange => exchange.Hours);
}

/// <summary>An exchange and what became of it. The receiver is a member of the other bank, if there is one.</summary>
internal sealed record NaiveExchange(
    long Sequence,
    int Giver,
    int Receiver,
    decimal Hours,
    LocalDate Date,
    bool IsInDoubt,
    int? OtherBank = null
)
{
    public long? Released { get; set; }

    public long? Rejected { get; set; }

    public long? Reversed { get; set; }

    public bool IsDecided => Released is not null || Rejected is not null;

    public bool StandsAfter(long known) => (IsInDoubt ? Released : Sequence) <= known && !(Reversed <= known);
}

/// <summary>What members brought along, and what became of it.</summary>
internal sealed record NaiveOpening(long Sequence, LocalDate Date, IReadOnlyDictionary<int, decimal> Hours)
{
    public long? Reversed { get; set; }

    /// <summary>When the reason of the reversal was erased.</summary>
    public long? Erased { get; set; }

    /// <summary>The community has the opposite of all the others.</summary>
    public decimal HoursOf(int member) => member == Member.Community.Number ? -Hours.Values.Sum() : Hours.GetValueOrDefault(member);
}
