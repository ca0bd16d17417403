using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Appraisals;

public static class AppraisalProblems
{
    public static readonly ProblemCode QuantityIsGivenTwice = new(
        "quantity_is_given_twice",
        400,
        "A benefit states both its quantity and what was observed"
    );

    public static readonly ProblemCode CostIsNotAnInput = new("cost_is_not_an_input", 400, "The class of a cost is not an input");

    public static readonly ProblemCode BeneficiariesAreOfACitizensCost = new(
        "beneficiaries_are_of_a_citizens_cost",
        400,
        "A cost that no citizen bears states by which quintile it is borne"
    );

    public static readonly ProblemCode DeflatorIsGivenTwice = new(
        "deflator_is_given_twice",
        400,
        "A deflator both names a series and states an index"
    );
}
