using System.ComponentModel.DataAnnotations;
using NodaTime;
using NodaTime.Text;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Timebanks;

/// <summary>Opening balances as sent, before they are checked.</summary>
public sealed record OpeningBalancesDraft
{
    public const int MostBalances = 1000;

    /// <summary>The day at whose end the older system had these balances.</summary>
    [Required]
    public LocalDate? Date { get; init; }

    /// <summary>1 to 1,000 balances, each of another member; recorded all or none.</summary>
    [Required]
    [MaxLength(MostBalances)]
    public IReadOnlyList<OpeningBalanceDraft>? Balances { get; init; }

    /// <summary>Where the balances come from.</summary>
    [Required]
    [MultiLine]
    public string? Source { get; init; }

    /// <summary>The checked balances, or everything that is wrong with them.</summary>
    /// <param name="programme">The programme that runs the time bank.</param>
    /// <param name="find">The member of a code; null when nobody has it.</param>
    /// <param name="today">The organisation's day; later days are refused.</param>
    public Decision<CheckedOpeningBalances> Validate(Registered<Programme> programme, Func<string, Registered<Member>?> find, LocalDate today)
    {
        var checks = new Checks();
        CheckDate(checks, programme.Item, today);
        var members = CheckBalances(checks, find);
        checks.RequiredText(Source, "/source", 1000);
        return checks.Passed
            ? new CheckedOpeningBalances(
                new OpeningBalances(programme.Code, Date!.Value, [.. Balances!.Select(balance => new OpeningBalance(balance.Member!, Quantity.Bare(balance.Hours!.Value)))], Source!),
                members)
            : checks.Problems;
    }

    private void CheckDate(Checks checks, Programme programme, LocalDate today)
    {
        if (!checks.Present(Date, "/date"))
        {
            return;
        }

        if (Date > today)
        {
            checks.Add(EntryProblems.DateIsInTheFuture, "/date", $"Today is {Iso(today)} where the organisation is.");
        }
        else if (!programme.Runs(Date!.Value))
        {
            checks.Add(EntryProblems.DateIsOutsideTheProgramme, "/date", $"The programme runs from {Iso(programme.StartDate)} to {Iso(programme.EndDate)}.");
        }
    }

    private List<Coded> CheckBalances(Checks checks, Func<string, Registered<Member>?> find)
    {
        var members = new List<Coded>();
        if (!checks.Present(Balances, "/balances"))
        {
            return members;
        }

        checks.Require(Balances!.Count > 0, MemberProblems.ListIsEmpty, "/balances", "At least one member brings a balance along.");
        if (Balances.Count > MostBalances)
        {
            checks.Add(MemberProblems.ListIsTooLong, "/balances", $"One record holds at most {MostBalances} balances; send the others in another.");
            return members;
        }

        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < Balances.Count; index++)
        {
            if (Balances[index].Check(checks, $"/balances/{index}", find, Date, named) is { } member)
            {
                members.Add(new Coded(member.Number, member.Code));
            }
        }

        var sum = checks.Passed ? Balances.Sum(balance => balance.Hours!.Value) : 0;
        checks.Require(Math.Abs(sum) <= Quantity.Largest, EntryProblems.QuantityIsOutOfRange, "/balances", $"Together the balances come to more than {Quantity.Largest} hours, which the community cannot have.");
        return members;
    }

    internal static string Iso(LocalDate? day) => day is { } stated ? LocalDatePattern.Iso.Format(stated) : "any day";
}

/// <summary>What one member brings along, as sent.</summary>
public sealed record OpeningBalanceDraft
{
    /// <summary>Code of a member; not 'community', which is at the other end of every balance.</summary>
    [Required]
    public string? Member { get; init; }

    /// <summary>Below zero for a member who owes hours; never zero, up to six decimals.</summary>
    [Required]
    public decimal? Hours { get; init; }

    internal Registered<Member>? Check(Checks checks, string pointer, Func<string, Registered<Member>?> find, LocalDate? date, HashSet<string> named)
    {
        var member = FindMember(checks, $"{pointer}/member", find, date, named);
        CheckHours(checks, $"{pointer}/hours");
        return member;
    }

    private Registered<Member>? FindMember(Checks checks, string pointer, Func<string, Registered<Member>?> find, LocalDate? date, HashSet<string> named)
    {
        if (Member is null)
        {
            checks.Add(MemberProblems.MemberIsRequired, pointer, "'member' is required.");
            return null;
        }

        if (Member == Timebanks.Member.CommunityCode)
        {
            checks.Add(TimebankProblems.CommunityIsTheOtherEnd, pointer, "The community is at the other end of every balance: what the members bring along is what it owes.");
            return null;
        }

        var member = find(Member);
        checks.Require(member is not null, TimebankProblems.UnknownMember, pointer, $"No member has the code '{Member}'.");
        checks.Require(named.Add(Member), TimebankProblems.MemberIsNamedTwice, pointer, $"The member '{Member}' stands in an earlier balance of the list.");
        checks.Require(member?.Item.Archived != true, TimebankProblems.MemberIsArchived, pointer, $"The member '{Member}' is archived.");
        checks.Require(date is not { } day || member?.Item.HasJoined(day) != false, TimebankProblems.MemberHadNotJoined, pointer, $"The member '{Member}' joined on {OpeningBalancesDraft.Iso(member?.Item.Joined)}.");
        return member;
    }

    private void CheckHours(Checks checks, string pointer)
    {
        if (Hours is not { } hours)
        {
            checks.Add(MemberProblems.MemberIsRequired, pointer, "'hours' is required.");
            return;
        }

        checks.Require(hours != 0, TimebankProblems.BalanceIsZero, pointer, "A member without a balance brings nothing along; leave it out.");
        checks.Require(Math.Abs(hours) <= Quantity.Largest, EntryProblems.QuantityIsOutOfRange, pointer, $"A balance is at most {Quantity.Largest} hours, given or owed.");
        checks.Require(Quantity.IsExact(hours), EntryProblems.QuantityHasMoreThanSixDecimals, pointer, "Hours have at most six decimals; more is refused, not rounded.");
    }
}
