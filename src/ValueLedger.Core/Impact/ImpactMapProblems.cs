using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Impact;

public static class ImpactMapProblems
{
    public static readonly ProblemCode InputCannotCarryABenefit = new("input_cannot_carry_a_benefit", 400, "An input is a cost, never a benefit");

    public static readonly ProblemCode BenefitIsCountedTwice = new("benefit_is_counted_twice", 400, "Two lines give the same benefit of one outcome to the same party");

    public static readonly ProblemCode NoSuchImpactMap = new("no_such_impact_map", 404, "The programme has no impact map of this version");
}
