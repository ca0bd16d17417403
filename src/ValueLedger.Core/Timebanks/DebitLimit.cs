using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Timebanks;

/// <summary>How many hours a member may owe, and what happens beyond.</summary>
/// <param name="Hours">Inclusive: a balance of minus so many hours is within it.</param>
/// <param name="Action">What happens when more would be owed.</param>
public sealed record DebitLimit(decimal Hours, DebitLimitAction Action)
{
    /// <summary>What is told of a balance beyond the limit.</summary>
    public const string Flag = "debit_limit_is_exceeded";

    public bool IsExceededBy(decimal balance) => balance < -Hours;
}

/// <summary>What happens when a member would owe more than the limit.</summary>
public enum DebitLimitAction
{
    /// <summary>It is recorded and counts, and the answer says so.</summary>
    Flag,

    /// <summary>It is not recorded.</summary>
    Refuse,
}

/// <summary>A debit limit as sent, before it is checked.</summary>
public sealed record DebitLimitDraft
{
    /// <summary>How many hours may be owed, zero or more, up to six decimals.</summary>
    [Required]
    public decimal? Hours { get; init; }

    [Required]
    [Description("Whether what goes beyond is recorded and flagged, or refused.")]
    public DebitLimitAction? Action { get; init; }

    internal DebitLimit? Check(Checks checks, string pointer)
    {
        if (Hours is not { } hours)
        {
            checks.Add(MemberProblems.MemberIsRequired, $"{pointer}/hours", "'hours' is required.");
        }
        else
        {
            checks.Require(hours is >= 0 and <= Quantity.Largest, MemberProblems.NumberIsOutOfRange, $"{pointer}/hours", $"A limit is from 0 to {Quantity.Largest} hours.");
            checks.Require(Quantity.IsExact(hours), Entries.EntryProblems.QuantityHasMoreThanSixDecimals, $"{pointer}/hours", "Hours have at most six decimals; more is refused, not rounded.");
        }

        if (Action is null)
        {
            checks.Add(MemberProblems.MemberIsRequired, $"{pointer}/action", "'action' is required: flag or refuse.");
        }

        return Hours is { } limit && Action is { } action ? new DebitLimit(Quantity.Bare(limit), action) : null;
    }
}

/// <summary>What a time bank has decided for all of its members.</summary>
public sealed record Timebank
{
    /// <summary>Code of the programme that runs it.</summary>
    public required string Programme { get; init; }

    [Description("How many hours a member may owe who has no limit of its own; null for no limit. The community has none.")]
    public DebitLimit? DebitLimit { get; init; }
}

/// <summary>What a time bank decides, as sent.</summary>
public sealed record TimebankDraft
{
    [Description("How many hours a member may owe who has no limit of its own; null or left out for no limit.")]
    public DebitLimitDraft? DebitLimit { get; init; }

    /// <summary>What is decided for the time bank of a programme, or everything that is wrong with it.</summary>
    public Decision<Timebank> Validate(string programme)
    {
        var checks = new Checks();
        var limit = DebitLimit?.Check(checks, "/debitLimit");
        return checks.Passed ? new Timebank { Programme = programme, DebitLimit = limit } : checks.Problems;
    }
}
