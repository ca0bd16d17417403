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
public sealed record OpeningBalancesDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [
        EntryProblems.DateIsInTheFuture,
        EntryProblems.DateIsOutsideTheProgramme,
        EntryProblems.QuantityHasMoreThanSixDecimals,
        EntryProblems.QuantityIsOutOfRange,
        MemberProblems.ListIsEmpty,
        TimebankProblems.BalanceIsZero,
        TimebankProblems.CommunityIsTheOtherEnd,
        TimebankProblems.DebitLimitIsExceeded,
        TimebankProblems.MemberHadNotJoined,
        TimebankProblems.MemberIsArchived,
        TimebankProblems.MemberIsNamedTwice,
        TimebankProblems.UnknownMember,
    ];

    public const int MostBalances = 1000;

    /// <summary>The day at whose end the older system had these balances.</summary>
    [Required]
    public LocalDate? Date { get; init; }

    /// <summary>1 to 1,000 balances, each for a different member; either all are recorded or none.</summary>
    [Required]
    [MaxLength(MostBalances)]
    [MinLength(1)]
    public IReadOnlyList<OpeningBalanceDraft>? Balances { get; init; }

    /// <summary>Where the balances come from.</summary>
    [Required]
    [MultiLine]
    [StringLength(1000, MinimumLength = 1)]
    public string? Source { get; init; }

    /// <summary>The checked balances, or all their problems.</summary>
    /// <param name="programme">The programme that runs the time bank.</param>
    /// <param name="find">Finds the member with a code; null when nobody has it.</param>
    /// <param name="today">The organisation's current day; later days are refused.</param>
    public Checked<CheckedOpeningBalances> Validate(
        Registered<Programme> programme,
        Func<string, Registered<Member>?> find,
        LocalDate today
    )
    {
        var checks = new Checks();
        CheckDate(checks, programme.Item, today);
        var members = CheckBalances(checks, find);
        checks.RequiredText(Source, "/source", 1000);
        return checks.Passed
            ? new CheckedOpeningBalances(
                new OpeningBalances(
                    programme.Code,
                    Date!.Value,
                    [.. Balances!.Select(balance => new OpeningBalance(balance.Member!, Quantity.Bare(balance.Hours!.Value)))],
                    Source!
                ),
                members
            )
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
            checks.Add(EntryProblems.DateIsInTheFuture, "/date", $"In the organisation's time zone, today is {Iso(today)}.");
        }
        else if (!programme.Runs(Date!.Value))
        {
            checks.Add(
                EntryProblems.DateIsOutsideTheProgramme,
                "/date",
                $"The programme runs from {Iso(programme.StartDate)} to {Iso(programme.EndDate)}."
            );
        }
    }

    private List<Coded> CheckBalances(Checks checks, Func<string, Registered<Member>?> find)
    {
        var members = new List<Coded>();
        if (!checks.Present(Balances, "/balances"))
        {
            return members;
        }

        checks.Require(Balances!.Count > 0, MemberProblems.ListIsEmpty, "/balances", "At least one balance is required.");
        if (Balances.Count > MostBalances)
        {
            checks.Add(
                MemberProblems.ListIsTooLong,
                "/balances",
                $"One request has at most {MostBalances} balances; send the others in another request."
            );
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
        checks.Require(
            Math.Abs(sum) <= Quantity.Largest,
            EntryProblems.QuantityIsOutOfRange,
            "/balances",
            $"The balances add up to more than {Quantity.Largest} hours, which is more than the community can have."
        );
        return members;
    }

    internal static string Iso(LocalDate? day) => day is { } stated ? LocalDatePattern.Iso.Format(stated) : "any day";
}

/// <summary>The balance that one member brings, as sent.</summary>
public sealed record OpeningBalanceDraft
{
    /// <summary>Code of a member; not 'community', because every balance is against the community.</summary>
    [Required]
    [RegularExpression(Codes.Pattern)]
    public string? Member { get; init; }

    /// <summary>Negative for a member who owes hours; never zero; up to six decimals.</summary>
    [Required]
    [Range(-(double)Quantity.Largest, (double)Quantity.Largest)]
    public decimal? Hours { get; init; }

    internal Registered<Member>? Check(
        Checks checks,
        string pointer,
        Func<string, Registered<Member>?> find,
        LocalDate? date,
        HashSet<string> named
    )
    {
        var member = FindMember(checks, $"{pointer}/member", find, date, named);
        CheckHours(checks, $"{pointer}/hours");
        return member;
    }

    private Registered<Member>? FindMember(
        Checks checks,
        string pointer,
        Func<string, Registered<Member>?> find,
        LocalDate? date,
        HashSet<string> named
    )
    {
        if (Member is null)
        {
            checks.Add(MemberProblems.MemberIsRequired, pointer, "'member' is required.");
            return null;
        }

        if (Member == Timebanks.Member.CommunityCode)
        {
            checks.Add(
                TimebankProblems.CommunityIsTheOtherEnd,
                pointer,
                "The community has no balance of its own here: every balance of a member is against the community."
            );
            return null;
        }

        var member = find(Member);
        checks.Require(member is not null, TimebankProblems.UnknownMember, pointer, $"No member has the code '{Member}'.");
        checks.Require(
            named.Add(Member),
            TimebankProblems.MemberIsNamedTwice,
            pointer,
            $"The member '{Member}' already has a balance earlier in the list."
        );
        checks.Require(member?.Item.Archived != true, TimebankProblems.MemberIsArchived, pointer, $"The member '{Member}' is archived.");
        checks.Require(
            date is not { } day || member?.Item.HasJoined(day) != false,
            TimebankProblems.MemberHadNotJoined,
            pointer,
            $"The member '{Member}' joined on {OpeningBalancesDraft.Iso(member?.Item.Joined)}."
        );
        return member;
    }

    private void CheckHours(Checks checks, string pointer)
    {
        if (Hours is not { } hours)
        {
            checks.Add(MemberProblems.MemberIsRequired, pointer, "'hours' is required.");
            return;
        }

        checks.Require(hours != 0, TimebankProblems.BalanceIsZero, pointer, "A balance of zero changes nothing; leave the member out.");
        checks.Require(
            Math.Abs(hours) <= Quantity.Largest,
            EntryProblems.QuantityIsOutOfRange,
            pointer,
            $"A balance is at most {Quantity.Largest} hours, given or owed."
        );
        checks.Require(
            Quantity.IsExact(hours),
            EntryProblems.QuantityHasMoreThanSixDecimals,
            pointer,
            "Hours may have at most six decimals; they are not rounded."
        );
    }
}
