using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using static ValueLedger.Core.Tests.Appraisals.AppraisalDrafts;

namespace ValueLedger.Core.Tests.Appraisals;

/// <summary>Appraisals that are wrong in one thing each, by the code and the pointer of the problem.</summary>
internal static class WrongAppraisals
{
    public static readonly BaselineDraft Before = new() { Quantity = 100m, Source = "before" };
    public static readonly ComparatorDraft Elsewhere = new() { Change = -0.2m, Source = "elsewhere" };
    public static readonly ConfidenceTableDraft Table = new()
    {
        Name = "mine-1",
        Source = "made",
        Corrections = new Dictionary<string, decimal> { ["3"] = 0.1m },
    };
    public static readonly UnitValueComponentDraft Part = new()
    {
        Party = "nhs",
        Category = BenefitCategory.Fiscal,
        Amount = 100m,
    };

    public static readonly RecordedRate Recorded = A.Recorded(A.Rate("lonely-less", Basis.WillingnessToPay, 8m, "2015-01-01"))[0];

    public static readonly Dictionary<string, AppraisalDraft> All = new()
    {
        ["member_is_required /title"] = Right with { Title = " " },
        ["member_is_required /currency"] = Right with { Currency = null },
        ["price_year_is_not_valid /baseYear"] = Right with { BaseYear = "24" },
        ["unknown_schedule /schedule"] = Right with { Schedule = "red-book" },
        ["schedule_is_given_twice /schedule"] = Right with
        {
            Schedule = new ScheduleDraft { Name = "green-book", Title = "mine" },
        },
        ["schedule_steps_do_not_follow /schedule/steps/0/fromYear"] = Right with
        {
            Schedule = Own with { Steps = [new ScheduleStepDraft { FromYear = 3, Rate = 0.1m }] },
        },
        ["schedule_ends_too_early /benefits/0"] = With(line => line with { FirstBenefitYear = 6, Schedule = Own }),
        ["deflator_is_given_twice /deflator/source"] = Right with
        {
            Deflator = new DeflatorDraft { Series = DeflatorSeriesList.All.First().Name, Source = "me" },
        },
        ["member_is_required /deflator/series"] = Right with { Deflator = new DeflatorDraft() },
        ["deflator_is_given_twice /deflator"] = Right with
        {
            Deflator = new DeflatorDraft { Series = DeflatorSeriesList.All.First().Name, Index = new Dictionary<string, decimal>() },
        },
        ["unknown_series /deflator/series"] = Right with { Deflator = new DeflatorDraft { Series = "mine" } },
        ["price_year_is_not_valid /deflator/index/20~124"] = Right with
        {
            Deflator = new DeflatorDraft { Index = new Dictionary<string, decimal> { ["20/24"] = 100m } },
        },
        ["number_is_out_of_range /deflator/index/2024"] = Right with
        {
            Deflator = new DeflatorDraft { Index = new Dictionary<string, decimal> { ["2024"] = 0m } },
        },
        ["table_is_given_twice /confidenceTables/1/name"] = Right with { ConfidenceTables = [Table, Table] },
        ["confidence_grade_is_outside_1_to_6 /confidenceTables/0/corrections/7"] = Right with
        {
            ConfidenceTables = [Table with { Corrections = new Dictionary<string, decimal> { ["7"] = 0.1m } }],
        },
        ["list_is_empty /benefits"] = Right with { Costs = [], Benefits = [] },
        ["list_is_too_long /costs"] = Right with { Costs = [.. Enumerable.Repeat(Cost(1m), 201)] },
        ["list_is_too_long /benefits"] = Right with
        {
            Benefits = [.. Enumerable.Range(0, 201).Select(index => Benefit($"line-{index}", 1m, 1m))],
        },
        ["member_is_required /burden/amount"] = Right with { Burden = new BurdenDraft { Source = "made" } },
        ["amount_must_not_be_negative /burden/amount"] = Right with
        {
            Burden = new BurdenDraft { Amount = -1m, Source = "made" },
        },
        ["number_is_out_of_range /burden/months"] = Right with
        {
            Burden = new BurdenDraft
            {
                Amount = 1m,
                Months = 0,
                Source = "made",
            },
        },

        ["member_is_required /costs/0/class"] = WithCost(cost => cost with { Class = null }),
        ["cost_is_not_an_input /costs/0/class"] = WithCost(cost => cost with { Class = MeasureClass.Output }),
        ["mobilisation_is_not_of_this_class /costs/0/mobilisation"] = WithCost(cost =>
            cost with
            {
                Class = MeasureClass.CitizenTime,
                Mobilisation = true,
            }
        ),
        ["number_is_out_of_range /costs/0/optimismBias"] = WithCost(cost => cost with { OptimismBias = -0.1m }),
        ["list_is_empty /costs/0/amounts"] = WithCost(cost => cost with { Amounts = [] }),
        ["member_is_required /costs/0/amounts/0/year"] = WithCost(cost => cost with { Amounts = [new CostAmountDraft { Amount = 1m }] }),
        ["year_is_out_of_range /costs/0/amounts/0/year"] = WithCost(cost =>
            cost with
            {
                Amounts = [new CostAmountDraft { Year = 501, Amount = 1m }],
            }
        ),
        ["amount_is_out_of_range /costs/0/amounts/0/amount"] = WithCost(cost =>
            cost with
            {
                Amounts = [new CostAmountDraft { Year = 0, Amount = 1_000_000_000_000m }],
            }
        ),
        ["price_year_not_in_series /costs/0/amounts/0/priceYear"] = WithCost(cost =>
            cost with
            {
                Amounts =
                [
                    new CostAmountDraft
                    {
                        Year = 0,
                        Amount = 1m,
                        PriceYear = "2013",
                    },
                ],
            }
        ),

        ["unknown_schedule /costs/0/schedule"] = WithCost(cost => cost with { Schedule = "mine" }),

        ["member_is_required /benefits/0/code"] = With(line => line with { Code = null }),
        ["code_is_not_valid /benefits/0/code"] = With(line => line with { Code = "A B" }),
        ["line_is_given_twice /benefits/1/code"] = Right with { Benefits = [Benefit("same", 1m, 1m), Benefit("same", 2m, 2m)] },
        ["member_is_required /benefits/0/quantity"] = With(line => line with { Quantity = null }),
        ["quantity_is_given_twice /benefits/0/quantity"] = With(line => line with { Observed = 5m }),
        ["quantity_has_more_than_six_decimals /benefits/0/quantity"] = With(line => line with { Quantity = 0.0000001m }),
        ["quantity_is_out_of_range /benefits/0/observed"] = With(line => line with { Quantity = null, Observed = -1_000_000_000_000m }),
        ["member_is_required /benefits/0/category"] = With(line => line with { Category = null }),
        ["share_is_outside_0_to_1 /benefits/0/cashability"] = With(line => line with { Cashability = 1.01m }),
        ["deadweight_is_given_twice /benefits/0/deadweight"] = With(line =>
            line with
            {
                Quantity = null,
                Observed = 65m,
                Baseline = Before,
                Comparator = Elsewhere,
                Deadweight = Set(0.1m),
            }
        ),
        ["share_is_outside_0_to_1 /benefits/0/deadweight/value"] = With(line => line with { Deadweight = Set(-0.1m) }),
        ["share_is_outside_0_to_1 /benefits/0/displacement/value/high"] = With(line =>
            line with
            {
                Displacement = Set(0.1m) with
                {
                    Value = new FigureDraft
                    {
                        Central = 0.1m,
                        Low = 0m,
                        High = 1.5m,
                    },
                },
            }
        ),
        ["range_is_incomplete /benefits/0/displacement/value/high"] = With(line =>
            line with
            {
                Displacement = Set(0.1m) with
                {
                    Value = new FigureDraft { Central = 0.1m, Low = 0m },
                },
            }
        ),
        ["range_does_not_contain_the_amount /benefits/0/displacement/value/low"] = With(line =>
            line with
            {
                Displacement = Set(0.1m) with
                {
                    Value = new FigureDraft
                    {
                        Central = 0.1m,
                        Low = 0.2m,
                        High = 0.3m,
                    },
                },
            }
        ),
        ["member_is_required /benefits/0/attributionToOthers/source"] = With(line =>
            line with
            {
                AttributionToOthers = Set(0.1m) with { Source = null },
            }
        ),
        ["assumption_is_set_and_not_applied /benefits/0/dropOff/notApplied"] = With(line =>
            line with
            {
                DropOff = Set(0.1m) with { NotApplied = "why" },
            }
        ),
        ["shares_exceed_one /benefits/0/deductions"] = With(line =>
            line with
            {
                Deductions = Deductions.Additive,
                Deadweight = Set(0.6m),
                AttributionToOthers = Set(0.5m),
            }
        ),
        ["member_is_required /benefits/0/substitution/source"] = With(line =>
            line with
            {
                Substitution = Set(0.1m) with { Source = null },
            }
        ),
        ["number_is_out_of_range /benefits/0/valueGrowth/rate"] = With(line => line with { ValueGrowth = 0.051m }),
        ["member_is_required /benefits/0/valueGrowth/source"] = With(line =>
            line with
            {
                ValueGrowth = new ValueGrowthDraft { Rate = 0.02m, Source = " " },
            }
        ),
        ["shares_exceed_one /benefits/1/sharedOutcome"] = Right with
        {
            Benefits = [Benefit("one", 1m, 1m) with { SharedOutcome = "jobs" }, Benefit("two", 1m, 1m) with { SharedOutcome = "jobs" }],
        },
        ["member_is_required /benefits/0/firstBenefitYear"] = With(line => line with { FirstBenefitYear = null }),
        ["year_is_out_of_range /benefits/0/firstBenefitYear"] = With(line => line with { FirstBenefitYear = -1 }),
        ["member_is_required /benefits/0/durationYears"] = With(line => line with { DurationYears = null }),
        ["number_is_out_of_range /benefits/0/durationYears"] = With(line => line with { DurationYears = 0 }),
        ["year_is_out_of_range /benefits/0/durationYears"] = With(line => line with { FirstBenefitYear = 1, DurationYears = 501 }),
        ["unit_value_is_given_twice /benefits/0/unitValue/rate"] = WithRate(rate => rate with { Amount = 8m }),
        ["unit_value_names_an_unknown_rate /benefits/0/unitValue/rate"] = With(line =>
            line with
            {
                UnitValue = new UnitValueDraft { Rate = "nothing" },
            }
        ),
        ["units_do_not_match /benefits/0/unitValue/unit"] = With(line =>
            line with
            {
                Unit = "casualty",
                UnitValue = Worth(1m) with { Unit = "accident" },
            }
        ),
        ["member_is_required /benefits/0/unitValue/amount"] = With(line =>
            line with
            {
                UnitValue = new UnitValueDraft { Source = "made" },
            }
        ),
        ["amount_must_not_be_negative /benefits/0/unitValue/amount"] = With(line => line with { UnitValue = Worth(-1m) }),
        ["amount_has_more_than_six_decimals /benefits/0/unitValue/amount"] = With(line => line with { UnitValue = Worth(0.0000001m) }),
        ["price_year_is_not_valid /benefits/0/unitValue/priceYear"] = With(line =>
            line with
            {
                UnitValue = Worth(1m) with { PriceYear = "2013-15" },
            }
        ),
        ["price_year_not_in_series /benefits/0/unitValue/priceYear"] = With(line =>
            line with
            {
                UnitValue = Worth(1m) with { PriceYear = "1989" },
            }
        ) with
        {
            Deflator = new DeflatorDraft { Series = DeflatorSeriesList.All.First().Name },
        },
        ["member_is_required /benefits/0/unitValue/source"] = With(line => line with { UnitValue = Worth(1m) with { Source = "" } }),
        ["list_is_empty /benefits/0/unitValue/components"] = With(line =>
            line with
            {
                UnitValue = new UnitValueDraft { Source = "made", Components = [] },
            }
        ),
        ["components_do_not_sum_to_the_whole /benefits/0/unitValue/components"] = With(line =>
            line with
            {
                UnitValue = Worth(201.01m) with { Components = [Part, Part], RoundingTolerance = 1m },
            }
        ),
        ["member_is_required /benefits/0/unitValue/components/0/party"] = With(line =>
            line with
            {
                UnitValue = Worth(100m) with { Components = [Part with { Party = null }] },
            }
        ),
        ["rounding_tolerance_needs_components /benefits/0/unitValue/roundingTolerance"] = With(line =>
            line with
            {
                UnitValue = Worth(1m) with { RoundingTolerance = 1m },
            }
        ),
        ["figures_are_too_large /benefits/0/unitValue"] = With(line =>
            line with
            {
                Quantity = 1_000_001m,
                UnitValue = Worth(999_999_999m),
            }
        ),
        ["share_is_outside_0_to_1 /benefits/0/optimismBias"] = With(line => line with { OptimismBias = 1.1m }),
        ["optimism_bias_is_given_twice /benefits/0/optimismBias"] = With(line =>
            line with
            {
                OptimismBias = new OptimismBiasDraft { Central = 0.1m, Grade = 3 },
            }
        ),
        ["member_is_required /benefits/0/optimismBias/mitigatedShare"] = With(line =>
            line with
            {
                OptimismBias = new OptimismBiasDraft { UpperBound = 0.5m },
            }
        ),
        ["unknown_confidence_table /benefits/0/optimismBias/table"] = With(line =>
            line with
            {
                OptimismBias = new OptimismBiasDraft { Grade = 3, Table = "yours" },
            }
        ),
        ["grade_is_not_in_the_table /benefits/0/optimismBias/grade"] = With(line =>
            line with
            {
                OptimismBias = new OptimismBiasDraft { Grade = 4, Table = "mine-1" },
            }
        ) with
        {
            ConfidenceTables = [Table],
        },
        ["unknown_schedule /benefits/0/schedule"] = With(line => line with { Schedule = "mine" }),
    };

    public static AppraisalDraft WithRate(Func<UnitValueDraft, UnitValueDraft> change) =>
        With(line => line with { UnitValue = change(new UnitValueDraft { Rate = Recorded.Id.ToString() }) });

    public static RecordedRate? Find(string id) => id == Recorded.Id.ToString() ? Recorded : null;
}
