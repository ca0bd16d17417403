using System.Globalization;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Tests.Appraisals;

/// <summary>An appraisal with one of its assumptions changed.</summary>
internal static class Changed
{
    private static readonly string[] Shares = ["deadweight", "leakage", "displacement", "substitution", "attributionToOthers", "dropOff"];

    /// <summary>A value that is split is no single member; additive shares cannot go through their range.</summary>
    public static bool Can(AppraisalDraft draft, SwitchingValue value)
    {
        var line = draft.Benefits!.FirstOrDefault(line => line.Code == value.Line);
        return line is null
            || (
                (value.Assumption != "unitValue" || line.UnitValue!.Components is null)
                && !(IsShare(value) && line.Deductions == Deductions.Additive)
            );
    }

    /// <summary>The smallest steps below and above, as far as the range allows.</summary>
    public static (decimal Low, decimal High) Around(AppraisalDraft draft, SwitchingValue value, decimal found)
    {
        var step = value.Assumption == "unitValue" || value.Assumption.StartsWith("amounts", StringComparison.Ordinal) ? 0.01m : 0.000001m;
        return IsShare(value) || value.Assumption == "optimismBias"
                ? (Math.Max(found - step, 0m), Math.Min(found + step, RangeOf(draft, value).High))
            : value.Assumption == "unitValue" ? (Math.Max(found - step, 0m), found + step)
            : (found - step, found + step);
    }

    /// <summary>Ends between which npsv must not turn where there is no switching value.</summary>
    public static (decimal Low, decimal High) RangeOf(AppraisalDraft draft, SwitchingValue value) =>
        IsShare(value) ? (0m, 1m)
        : value.Assumption == "optimismBias" ? (0m, draft.Benefits!.Any(line => line.Code == value.Line) ? 1m : 10m)
        : value.Assumption == "comparator" ? (-1m, 1000m)
        : value.Base < 0 ? (-100_000m, 0m)
        : (0m, 100_000m);

    public static AppraisalDraft To(AppraisalDraft draft, SwitchingValue value, decimal to) =>
        draft with
        {
            Costs = [.. draft.Costs!.Select(cost => cost.Title == value.Line ? To(cost, value.Assumption, to) : cost)],
            Benefits = [.. draft.Benefits!.Select(line => line.Code == value.Line ? To(line, value.Assumption, to) : line)],
        };

    private static CostDraft To(CostDraft cost, string assumption, decimal to)
    {
        if (assumption == "optimismBias")
        {
            return cost with { OptimismBias = to };
        }

        var place = int.Parse(assumption.Split('/')[1], CultureInfo.InvariantCulture);
        return cost with { Amounts = [.. cost.Amounts!.Select((amount, index) => index == place ? amount with { Amount = to } : amount)] };
    }

    private static BenefitDraft To(BenefitDraft line, string assumption, decimal to) =>
        assumption switch
        {
            "quantity" => line with { Quantity = to },
            "observed" => line with { Observed = to },
            "baseline" => line with { Baseline = line.Baseline! with { Quantity = to } },
            "comparator" => line with { Comparator = line.Comparator! with { Change = to } },
            "deadweight" => line with { Deadweight = AppraisalDrafts.Set(to) },
            "leakage" => line with { Leakage = AppraisalDrafts.Set(to) },
            "displacement" => line with { Displacement = AppraisalDrafts.Set(to) },
            "substitution" => line with { Substitution = AppraisalDrafts.Set(to) },
            "attributionToOthers" => line with { AttributionToOthers = AppraisalDrafts.Set(to) },
            "dropOff" => line with { DropOff = AppraisalDrafts.Set(to) },
            "unitValue" => line with { UnitValue = line.UnitValue! with { Amount = to } },
            _ => line with { OptimismBias = to },
        };

    private static bool IsShare(SwitchingValue value) => Shares.Contains(value.Assumption);
}
