using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Impact;

public static class ImpactProblems
{
    public static readonly ProblemCode SharesExceedOne = new("shares_exceed_one", 400, "Shares of one thing add up to more than the whole");

    public static readonly ProblemCode AssumptionIsSetAndNotApplied = new(
        "assumption_is_set_and_not_applied",
        400,
        "An assumption is both set and not applied"
    );

    public static readonly ProblemCode DeadweightIsGivenTwice = new(
        "deadweight_is_given_twice",
        400,
        "Deadweight is given both as a share and by a comparator"
    );

    public static readonly ProblemCode ComparatorIsGivenTwice = new(
        "comparator_is_given_twice",
        400,
        "A comparator has both a change and a quantity"
    );

    public static readonly ProblemCode ComparatorIsOfAnotherKind = new(
        "comparator_is_of_another_kind",
        400,
        "Only a share or mean has a comparator with a quantity of its own"
    );

    public static readonly ProblemCode ComparatorNeedsABaseline = new(
        "comparator_needs_a_baseline",
        400,
        "A comparator needs a baseline, and there is none"
    );

    public static readonly ProblemCode LineIsGivenTwice = new("line_is_given_twice", 400, "Two lines have the same code");

    public static readonly ProblemCode UnitValueIsGivenTwice = new(
        "unit_value_is_given_twice",
        400,
        "A unit value both names a rate and states an amount"
    );

    public static readonly ProblemCode UnitValueNamesAnUnknownRate = new(
        "unit_value_names_an_unknown_rate",
        400,
        "No rate has the id that a unit value names"
    );

    public static readonly ProblemCode OptimismBiasIsGivenTwice = new(
        "optimism_bias_is_given_twice",
        400,
        "Optimism bias is given in more than one way"
    );

    public static readonly ProblemCode UnknownConfidenceTable = new("unknown_confidence_table", 400, "No confidence table has this name");

    public static readonly ProblemCode TableIsGivenTwice = new("table_is_given_twice", 400, "Two confidence tables have the same name");

    public static readonly ProblemCode GradeIsNotInTheTable = new(
        "grade_is_not_in_the_table",
        400,
        "A confidence table has no correction for the grade"
    );

    public static readonly ProblemCode YearIsOutOfRange = new(
        "year_is_out_of_range",
        400,
        "A year is before the first or after the last that can be discounted"
    );

    public static readonly ProblemCode UnknownSchedule = new("unknown_schedule", 400, "No discount schedule has this name");

    public static readonly ProblemCode ScheduleIsGivenTwice = new(
        "schedule_is_given_twice",
        400,
        "A discount schedule is both named and stated"
    );

    public static readonly ProblemCode ScheduleStepsDoNotFollow = new(
        "schedule_steps_do_not_follow",
        400,
        "Steps of a discount schedule overlap or leave years out"
    );

    public static readonly ProblemCode ScheduleEndsTooEarly = new(
        "schedule_ends_too_early",
        400,
        "A discount schedule has no rate for a year with a cost or benefit"
    );

    public static readonly ProblemCode UnknownSeries = new("unknown_series", 400, "No deflator series has this name");

    public static readonly ProblemCode PriceYearNotInSeries = new(
        "price_year_not_in_series",
        400,
        "A price year is not in the deflator series"
    );

    public static readonly ProblemCode BeneficiariesDoNotSumToOne = new(
        "beneficiaries_do_not_sum_to_one",
        400,
        "The shares of beneficiaries do not add up to the whole"
    );

    public static readonly ProblemCode QuintileIsGivenTwice = new(
        "quintile_is_given_twice",
        400,
        "Two items of a list of beneficiaries have the same quintile"
    );

    public static readonly ProblemCode QuintileHasNoWeight = new(
        "quintile_has_no_weight",
        400,
        "A quintile has neither a weight nor an income"
    );

    public static readonly ProblemCode WeightMustBePositive = new(
        "weight_must_be_positive",
        400,
        "A distributional weight, or an income from which it is formed, is zero or negative"
    );

    public static readonly ProblemCode WeightsAreGivenTwice = new(
        "weights_are_given_twice",
        400,
        "Distributional weights are both stated and formed from incomes"
    );

    public static readonly ProblemCode FiguresAreTooLarge = new(
        "figures_are_too_large",
        400,
        "Figures together are larger than can be computed"
    );

    /// <summary>What can be wrong with the lines of an impact map and the benefits of an appraisal alike.</summary>
    internal static readonly IReadOnlyList<ProblemCode> OfLines =
    [
        AssumptionIsSetAndNotApplied,
        BeneficiariesDoNotSumToOne,
        ComparatorIsGivenTwice,
        ComparatorIsOfAnotherKind,
        ComparatorNeedsABaseline,
        DeadweightIsGivenTwice,
        FiguresAreTooLarge,
        GradeIsNotInTheTable,
        LineIsGivenTwice,
        OptimismBiasIsGivenTwice,
        PriceYearNotInSeries,
        QuintileIsGivenTwice,
        ScheduleEndsTooEarly,
        ScheduleIsGivenTwice,
        ScheduleStepsDoNotFollow,
        SharesExceedOne,
        TableIsGivenTwice,
        UnitValueIsGivenTwice,
        UnitValueNamesAnUnknownRate,
        UnknownConfidenceTable,
        UnknownSchedule,
    ];

    /// <summary>What can be wrong with distributional weights.</summary>
    internal static readonly IReadOnlyList<ProblemCode> OfWeights = [QuintileHasNoWeight, WeightMustBePositive, WeightsAreGivenTwice];
}

public static class ImpactMapProblems
{
    public static readonly ProblemCode InputCannotCarryABenefit = new(
        "input_cannot_carry_a_benefit",
        400,
        "An input is a cost, never a benefit"
    );

    public static readonly ProblemCode BenefitIsCountedTwice = new(
        "benefit_is_counted_twice",
        400,
        "Two lines give the same benefit of one outcome to the same party"
    );

    public static readonly ProblemCode NoSuchImpactMap = new("no_such_impact_map", 404, "The programme has no impact map of this version");
}
