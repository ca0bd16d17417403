using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

/// <summary>Appraisals that are wrong in what they say about those who gain and give, by the code and the pointer of the problem.</summary>
internal static class WrongPeople
{
    public static readonly Dictionary<string, AppraisalDraft> All = new()
    {
        ["share_is_outside_0_to_1 /benefits/0/leakage/value"] = With(line => line with { Leakage = Set(1.1m) }),
        ["not_valued_is_of_citizens_time /costs/0/notValued"] = WithCost(cost =>
            cost with
            {
                NotValued = "why",
                Amounts = [new CostAmountDraft { Year = 0 }],
            }
        ),
        ["cost_is_valued_and_not_valued /costs/0/notValued"] = WithCost(cost =>
            cost with
            {
                Class = MeasureClass.CitizenTime,
                NotValued = "why",
            }
        ),
        ["member_is_required /costs/0/notValued"] = WithCost(cost =>
            cost with
            {
                Class = MeasureClass.CitizenTime,
                NotValued = " ",
                Amounts = [new CostAmountDraft { Year = 0 }],
            }
        ),
        ["beneficiaries_are_of_a_citizens_cost /costs/0/beneficiaries"] = WithCost(cost => cost with { Beneficiaries = Halves(1, 2) }),
        ["list_is_too_long /notInMoney"] = Right with { NotInMoney = [.. Enumerable.Repeat("calm", 21)] },
        ["text_is_too_long /notInMoney/1"] = Right with { NotInMoney = ["calm", new string('x', 4001)] },
        ["member_is_required /distributionalWeights/incomes"] = Right with
        {
            DistributionalWeights = new DistributionalWeightsDraft { Median = 1m },
        },
        ["weights_are_given_twice /distributionalWeights/weights"] = Right with
        {
            DistributionalWeights = Weights(1m) with { Median = 1m },
        },
        ["weight_must_be_positive /distributionalWeights/weights/5"] = Right with { DistributionalWeights = Weights(0m) },
        ["number_is_out_of_range /distributionalWeights/weights/5"] = Right with { DistributionalWeights = Weights(1001m) },
        ["weight_must_be_positive /distributionalWeights/incomes/5"] = Right with
        {
            DistributionalWeights = Incomes(999_999_999m) with { Median = 1m },
        },
        ["number_is_out_of_range /distributionalWeights/incomes/5"] = Right with
        {
            DistributionalWeights = Incomes(1e-28m) with { Median = 100m },
        },
        ["number_is_out_of_range /distributionalWeights/elasticity"] = Right with
        {
            DistributionalWeights = Incomes(1m) with { Elasticity = 10.1m },
        },
        ["quintile_has_no_weight /distributionalWeights/weights"] = Right with
        {
            DistributionalWeights = new DistributionalWeightsDraft { Weights = new Dictionary<string, decimal> { ["1"] = 1m } },
        },
        ["quintile_is_outside_1_to_5 /distributionalWeights/weights/6"] = Right with
        {
            DistributionalWeights = Weights(1m) with { Weights = new Dictionary<string, decimal>(Weights(1m).Weights!) { ["6"] = 1m } },
        },
        ["beneficiaries_do_not_sum_to_one /benefits/0/beneficiaries"] = With(line =>
            line with
            {
                Beneficiaries = [new BeneficiaryDraft { Quintile = 1, Share = 0.9m }],
            }
        ),
        ["quintile_is_given_twice /benefits/0/beneficiaries/1/quintile"] = With(line => line with { Beneficiaries = Halves(2, 2) }),
        ["quintile_is_outside_1_to_5 /benefits/0/beneficiaries/1/quintile"] = With(line => line with { Beneficiaries = Halves(1, 6) }),
    };

    private static DistributionalWeightsDraft Weights(decimal last) => new() { Weights = Last(last) };

    private static DistributionalWeightsDraft Incomes(decimal last) => new() { Incomes = Last(last), Median = 1m };

    private static Dictionary<string, decimal> Last(decimal figure) =>
        new()
        {
            ["1"] = 1m,
            ["2"] = 1m,
            ["3"] = 1m,
            ["4"] = 1m,
            ["5"] = figure,
        };

    private static BeneficiaryDraft[] Halves(int one, int other) =>
        [new BeneficiaryDraft { Quintile = one, Share = 0.5m }, new BeneficiaryDraft { Quintile = other, Share = 0.5m }];
}
