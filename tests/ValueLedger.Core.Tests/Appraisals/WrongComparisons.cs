using ValueLedger.Core.Appraisals;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;
using static ValueLedger.Core.Tests.Appraisals.WrongAppraisals;

namespace ValueLedger.Core.Tests.Appraisals;

/// <summary>Wrong baselines and comparators, each under its code and place.</summary>
internal static class WrongComparisons
{
    public static readonly Dictionary<string, AppraisalDraft> All = new()
    {
        ["comparator_needs_a_baseline /benefits/0/comparator"] = With(line =>
            line with
            {
                Quantity = null,
                Observed = 65m,
                Comparator = Elsewhere,
            }
        ),
        ["comparator_is_given_twice /benefits/0/comparator/change"] = With(line =>
            line with
            {
                Quantity = null,
                Observed = 65m,
                Baseline = Before,
                Comparator = Elsewhere with { Quantity = 3 },
            }
        ),
        ["comparator_is_of_another_kind /benefits/0/comparator/quantity"] = With(line =>
            line with
            {
                Quantity = null,
                Observed = 65m,
                Baseline = Before,
                Comparator = Elsewhere with { Change = null, Quantity = 30, Of = 100 },
            }
        ),
        ["number_asked_is_not_of_this_measure /benefits/0/baseline/of"] = With(line =>
            line with
            {
                Quantity = null,
                Observed = 65m,
                Baseline = Before with { Of = 100 },
            }
        ),
        ["number_is_out_of_range /benefits/0/comparator/change"] = With(line =>
            line with
            {
                Quantity = null,
                Observed = 65m,
                Baseline = Before,
                Comparator = Elsewhere with { Change = -1.1m },
            }
        ),
    };
}
