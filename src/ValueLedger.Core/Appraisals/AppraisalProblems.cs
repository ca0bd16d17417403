using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Appraisals;

public static class AppraisalProblems
{
    public static readonly ProblemCode QuantityIsGivenTwice = new("quantity_is_given_twice", 400, "A benefit states its quantity and what it was observed from");

    public static readonly ProblemCode CostIsNotAnInput = new("cost_is_not_an_input", 400, "A cost is of a class that is no input");

    public static readonly ProblemCode DeflatorIsGivenTwice = new("deflator_is_given_twice", 400, "A deflator names a series and states an index");

    public static readonly ProblemCode TableIsGivenTwice = new("table_is_given_twice", 400, "Two confidence tables have the same name");
}
