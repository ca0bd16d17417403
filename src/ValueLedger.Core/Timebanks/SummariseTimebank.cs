using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Timebanks;

/// <summary>Makes the summary of a time bank.</summary>
/// <param name="period">The days of the summary.</param>
/// <param name="sources">The data it is made from.</param>
public sealed class SummariseTimebank(DateRange period, TimebankSources sources)
{
    /// <param name="programme">Code of the programme.</param>
    /// <param name="period">The days of the summary.</param>
    /// <param name="knownAt">Repeated in the answer.</param>
    /// <param name="logSize">Repeated in the answer.</param>
    /// <param name="sources">The data it is made from.</param>
    public static TimebankSummary From(string programme, DateRange period, Instant knownAt, long logSize, TimebankSources sources) =>
        new SummariseTimebank(period, sources).Make(programme, knownAt, logSize);

    /// <summary>What members gave and received; that a community stands for another bank changes balances alone.</summary>
    private readonly List<MemberDay> _exchanged = [.. sources.Days.Where(day => !day.StandsForTheOtherBank)];

    private TimebankSummary Make(string programme, Instant knownAt, long logSize)
    {
        var active = _exchanged.GroupBy(day => day.Member).Where(days => days.Sum(day => day.TimesGiven + day.TimesReceived) > 0).ToList();
        var hours = _exchanged.Sum(day => day.Moved.Given);
        var balances = Balances();
        var (velocity, reciprocity) = (Velocity(hours), Reciprocity());
        return new TimebankSummary
        {
            Programme = programme,
            From = period.From,
            To = period.To,
            KnownAt = knownAt,
            LogSize = logSize,
            Members = sources.Members,
            ActiveMembers = active.Count,
            TwoWayMembers = active.Count(days => days.Sum(day => day.TimesGiven) > 0 && days.Sum(day => day.TimesReceived) > 0),
            Exchanges = _exchanged.Sum(day => day.TimesGiven),
            Hours = Quantity.Bare(hours),
            SumOfBalances = Quantity.Bare(balances.Sum()),
            PositiveOutstanding = Quantity.Bare(balances.Where(balance => balance > 0).Sum()),
            Velocity = velocity,
            VelocityUndefinedReason = velocity is null ? TimebankUndefinedReason.NoPositiveBalance : null,
            Reciprocity = reciprocity,
            ReciprocityUndefinedReason = reciprocity is null ? TimebankUndefinedReason.NoExchange : null,
            OtherBanks = OtherBanks(),
        };
    }

    /// <summary>The balance of every member at the end of the last day.</summary>
    private List<decimal> Balances() =>
        [
            .. sources
                .Opening.Select(opening => (Member: opening.Key, Hours: opening.Value.Credits))
                .Concat(Moves().Select(move => (move.Member, move.Hours)))
                .GroupBy(change => change.Member, change => change.Hours)
                .Select(changes => changes.Sum()),
        ];

    /// <summary>Everything that changes a balance within the period.</summary>
    private IEnumerable<HoursBroughtAlong> Moves() =>
        sources.BroughtAlong.Concat(sources.Days.Select(day => new HoursBroughtAlong(day.Member, day.Date, day.Moved.Credits)));

    private decimal? Velocity(decimal hours)
    {
        var positiveOverDays = PositiveOverDays();
        var days = period.Days;
        return positiveOverDays > 0 ? Rounding.Ratio(hours * days / positiveOverDays) : null;
    }

    /// <summary>The positive balances at the end of each day, added up over the days: the average times the number of days.</summary>
    private decimal PositiveOverDays()
    {
        var balances = sources.Opening.ToDictionary(opening => opening.Key, opening => opening.Value.Credits);
        var positive = balances.Values.Where(balance => balance > 0).Sum();
        var (sum, since) = (0m, period.From);
        foreach (var day in Moves().GroupBy(move => move.Date).OrderBy(day => day.Key))
        {
            sum += positive * NodaTime.Period.DaysBetween(since, day.Key);
            since = day.Key;
            foreach (var change in day)
            {
                var before = balances.GetValueOrDefault(change.Member);
                balances[change.Member] = before + change.Hours;
                positive += Math.Max(balances[change.Member], 0) - Math.Max(before, 0);
            }
        }

        return sum + (positive * (NodaTime.Period.DaysBetween(since, period.To) + 1));
    }

    private decimal? Reciprocity()
    {
        var pairs = _exchanged
            .GroupBy(day => (day.Member, day.OtherProgramme, day.Other))
            .Where(days => days.Sum(day => day.TimesGiven) > 0)
            .ToList();
        return pairs.Count > 0 ? Rounding.Ratio((decimal)pairs.Count(days => days.Sum(day => day.TimesReceived) > 0) / pairs.Count) : null;
    }

    private List<HoursWithOtherBank> OtherBanks() =>
        [
            .. _exchanged
                .Where(day => day.OtherProgramme is not null)
                .GroupBy(day => day.OtherProgramme!)
                .OrderBy(days => days.Key, StringComparer.Ordinal)
                .Select(days => new HoursWithOtherBank(
                    days.Key,
                    Quantity.Bare(days.Sum(day => day.Moved.Given)),
                    Quantity.Bare(days.Sum(day => day.Moved.Received))
                ))
                .Where(bank => bank.Given != 0 || bank.Received != 0),
        ];
}
