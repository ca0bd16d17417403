using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Rates;

public static class RateProblems
{
    public static readonly ProblemCode OutputCannotCarryABenefit = new(
        "output_cannot_carry_a_benefit",
        400,
        "An output has a cost per unit, never a monetised benefit"
    );

    public static readonly ProblemCode UnitsDoNotMatch = new("units_do_not_match", 400, "A rate has a different unit from its measure");

    public static readonly ProblemCode AmountMustNotBeNegative = new("amount_must_not_be_negative", 400, "An amount is below zero");

    public static readonly ProblemCode AmountHasMoreThanSixDecimals = new(
        "amount_has_more_than_six_decimals",
        400,
        "An amount has more than six decimals"
    );

    public static readonly ProblemCode AmountIsOutOfRange = new("amount_is_out_of_range", 400, "An amount is too large");

    public static readonly ProblemCode RateEndsBeforeItStarts = new("rate_ends_before_it_starts", 400, "A rate ends before it starts");

    public static readonly ProblemCode PriceYearIsNotValid = new(
        "price_year_is_not_valid",
        400,
        "A price year is neither a calendar nor a financial year"
    );

    public static readonly ProblemCode ConfidenceGradeIsOutsideOneToSix = new(
        "confidence_grade_is_outside_1_to_6",
        400,
        "A confidence grade is outside 1 to 6"
    );

    public static readonly ProblemCode RangeDoesNotContainTheAmount = new(
        "range_does_not_contain_the_amount",
        400,
        "The range from low to high does not contain the amount"
    );

    public static readonly ProblemCode RangeIsIncomplete = new("range_is_incomplete", 400, "A range has only one end");

    public static readonly ProblemCode ComponentsDoNotSumToTheWhole = new(
        "components_do_not_sum_to_the_whole",
        400,
        "Components do not add up to the amount"
    );

    public static readonly ProblemCode RoundingToleranceNeedsComponents = new(
        "rounding_tolerance_needs_components",
        400,
        "A rounding tolerance needs components"
    );

    public static readonly ProblemCode UnknownRate = new("unknown_rate", 404, "No rate has this id");
}
