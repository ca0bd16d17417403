using System.ComponentModel;
using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Appraisals;

/// <summary>The result of a cost.</summary>
public sealed record CostResult
{
    /// <summary>As sent.</summary>
    public required string Title { get; init; }

    /// <summary>The title, with a number where several costs have the same title.</summary>
    public required string Name { get; init; }

    /// <summary>Who bears it.</summary>
    public required string Party { get; init; }

    [Description("Who gives what.")]
    public required MeasureClass Class { get; init; }

    /// <summary>Whether it is spent to make citizens' contribution possible.</summary>
    public required bool Mobilisation { get; init; }

    /// <summary>Whether it counts only for budgets and not for society.</summary>
    public required bool Transfer { get; init; }

    /// <summary>In base-year prices, before optimism bias and discounting; null where none of it is valued.</summary>
    public required decimal? Amount { get; init; }

    /// <summary>Each year with an amount, in order.</summary>
    public required IReadOnlyList<CostYear> ByYear { get; init; }

    /// <summary>Present value with optimism bias, discounted; null where none of it is valued.</summary>
    public required decimal? PresentValue { get; init; }

    /// <summary>Flags: what to know before relying on this cost.</summary>
    public required IReadOnlyList<AppraisalFlag> Flags { get; init; }
}

/// <summary>The cost of one year.</summary>
/// <param name="Year">Year number, from 0.</param>
/// <param name="Amount">In base-year prices, before optimism bias and discounting.</param>
/// <param name="PresentValue">Present value with optimism bias, discounted.</param>
public sealed record CostYear(int Year, decimal Amount, decimal PresentValue);
