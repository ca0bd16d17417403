using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Timebanks;

/// <summary>How many hours a member may owe, and what happens beyond that.</summary>
/// <param name="Hours">Inclusive: a balance of minus this number of hours is within the limit.</param>
/// <param name="Action">What happens when more would be owed.</param>
public sealed record DebitLimit(decimal Hours, DebitLimitAction Action)
{
    /// <summary>The flag for a balance beyond the limit.</summary>
    public const string Flag = "debit_limit_is_exceeded";

    public bool IsExceededBy(decimal balance) => balance < -Hours;
}

/// <summary>What happens when a member would owe more than the limit.</summary>
public enum DebitLimitAction
{
    /// <summary>The exchange is recorded and counts, and the answer has a flag.</summary>
    Flag,

    /// <summary>The exchange is not recorded.</summary>
    Refuse,
}

/// <summary>A debit limit as sent, before it is checked.</summary>
public sealed record DebitLimitDraft : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } = [EntryProblems.QuantityHasMoreThanSixDecimals];

    /// <summary>How many hours a member may owe, zero or more, up to six decimals.</summary>
    [Required]
    [Range(0, (double)Quantity.Largest)]
    public decimal? Hours { get; init; }

    [Required]
    [Description("Whether an exchange beyond the limit is recorded and flagged, or refused.")]
    public DebitLimitAction? Action { get; init; }

    internal DebitLimit? Check(Checks checks, string pointer)
    {
        if (Hours is not { } hours)
        {
            checks.Add(MemberProblems.MemberIsRequired, $"{pointer}/hours", "'hours' is required.");
        }
        else
        {
            checks.Require(
                hours is >= 0 and <= Quantity.Largest,
                MemberProblems.NumberIsOutOfRange,
                $"{pointer}/hours",
                $"A limit is between 0 and {Quantity.Largest} hours."
            );
            checks.Require(
                Quantity.IsExact(hours),
                Entries.EntryProblems.QuantityHasMoreThanSixDecimals,
                $"{pointer}/hours",
                "Hours may have at most six decimals; they are not rounded."
            );
        }

        if (Action is null)
        {
            checks.Add(MemberProblems.MemberIsRequired, $"{pointer}/action", "'action' is required: flag or refuse.");
        }

        return Hours is { } limit && Action is { } action ? new DebitLimit(Quantity.Bare(limit), action) : null;
    }
}

/// <summary>A time bank's settings for all its members.</summary>
public sealed record Timebank
{
    /// <summary>Code of the programme that runs it.</summary>
    public required string Programme { get; init; }

    [Description("How many hours a member without a limit of their own may owe; null for no limit. The community has no limit.")]
    public DebitLimit? DebitLimit { get; init; }
}

/// <summary>A time bank's settings, as sent.</summary>
public sealed record TimebankDraft
{
    [Description("How many hours a member without a limit of their own may owe; null or left out for no limit.")]
    public DebitLimitDraft? DebitLimit { get; init; }

    /// <summary>The settings for the time bank of a programme, or all their problems.</summary>
    public Checked<Timebank> Validate(string programme)
    {
        var checks = new Checks();
        var limit = DebitLimit?.Check(checks, "/debitLimit");
        return checks.Passed ? new Timebank { Programme = programme, DebitLimit = limit } : checks.Problems;
    }
}
