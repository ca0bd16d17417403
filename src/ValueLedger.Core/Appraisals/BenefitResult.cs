namespace ValueLedger.Core.Appraisals;

/// <summary>The result of a benefit, from gross to net and from net to money.</summary>
public sealed record BenefitResult
{
    /// <summary>As sent.</summary>
    public required string Code { get; init; }

    /// <summary>As sent.</summary>
    public required string Title { get; init; }

    /// <summary>Whether it counts only for budgets and not for society.</summary>
    public required bool Transfer { get; init; }

    /// <summary>What changed, in units; exact.</summary>
    public required decimal GrossQuantity { get; init; }

    /// <summary>The part of it that would have changed anyway, in units; exact.</summary>
    public required decimal DeadweightQuantity { get; init; }

    /// <summary>What the programme changed, in units of the first benefit year; exact.</summary>
    public required decimal NetQuantity { get; init; }

    /// <summary>Gross quantity in money at the stated value of a unit, before its growth, optimism bias and discounting; null where the outcome is
    /// unvalued.</summary>
    public required decimal? Gross { get; init; }

    /// <summary>Net quantity in money at the stated value of a unit, before its growth, optimism bias and discounting; null where the outcome is
    /// unvalued.</summary>
    public required decimal? Net { get; init; }

    /// <summary>Each benefit year; empty where the outcome is unvalued.</summary>
    public required IReadOnlyList<BenefitYear> ByYear { get; init; }

    /// <summary>Present value with optimism bias, discounted, before cashability; null where the outcome is unvalued.</summary>
    public required decimal? PresentValue { get; init; }

    /// <summary>Flags: what to know before relying on this benefit.</summary>
    public required IReadOnlyList<AppraisalFlag> Flags { get; init; }
}

/// <summary>The benefit of one year.</summary>
/// <param name="Year">Year number, from 0.</param>
/// <param name="Net">In base-year prices, after drop-off and with the growth of the value, before optimism bias and discounting.</param>
/// <param name="PresentValue">Present value with optimism bias, discounted.</param>
public sealed record BenefitYear(int Year, decimal Net, decimal PresentValue);
