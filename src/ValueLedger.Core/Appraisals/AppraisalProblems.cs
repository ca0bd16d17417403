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

    public static readonly ProblemCode CostIsValuedAndNotValued = new(
        "cost_is_valued_and_not_valued",
        400,
        "A cost states an amount and says that it is not valued"
    );

    public static readonly ProblemCode NotValuedIsOfCitizensTime = new(
        "not_valued_is_of_citizens_time",
        400,
        "Something other than citizens' time is said not to be valued by convention"
    );

    public static readonly ProblemCode DeflatorIsGivenTwice = new(
        "deflator_is_given_twice",
        400,
        "A deflator both names a series and states an index"
    );
}

public static class ComparisonProblems
{
    public static readonly ProblemCode OptionsDifferInCurrency = new(
        "options_differ_in_currency",
        400,
        "Two options of a comparison are in different currencies"
    );

    public static readonly ProblemCode OptionsDifferInBaseYear = new(
        "options_differ_in_base_year",
        400,
        "Two options of a comparison are in prices of different years"
    );

    public static readonly ProblemCode OptionsDifferInSchedule = new(
        "options_differ_in_schedule",
        400,
        "Two options of a comparison have different discount schedules"
    );

    public static readonly ProblemCode BusinessAsUsualIsNoOption = new(
        "business_as_usual_is_no_option",
        400,
        "The place of business as usual is not one of the options"
    );

    public static readonly ProblemCode ComparisonIsNotSimulated = new(
        "comparison_is_not_simulated",
        400,
        "An option of a comparison asks for a simulation"
    );

    public static readonly ProblemCode ComparisonIsTooLarge = new(
        "comparison_is_too_large",
        400,
        "The options of a comparison have too many assumptions for one answer"
    );
}
