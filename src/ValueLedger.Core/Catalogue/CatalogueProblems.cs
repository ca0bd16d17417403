using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

public static class CatalogueProblems
{
    public static readonly ProblemCode UnknownProgramme = new("unknown_programme", 400, "No programme has this code");

    public static readonly ProblemCode UnknownMeasure = new("unknown_measure", 400, "No measure has this code");

    public static readonly ProblemCode UnknownParty = new("unknown_party", 400, "No party has this code");

    public static readonly ProblemCode UnknownArea = new("unknown_area", 400, "No programme and no team has this area");

    public static readonly ProblemCode UnknownAsset = new("unknown_asset", 400, "No asset has this code");

    public static readonly ProblemCode UnknownContributor = new("unknown_contributor", 400, "No contributor has this code");

    public static readonly ProblemCode UnknownTeam = new("unknown_team", 400, "No team has this code");

    public static readonly ProblemCode ProgrammeEndsBeforeItStarts = new(
        "programme_ends_before_it_starts",
        400,
        "A programme ends before it starts"
    );

    public static readonly ProblemCode ClassIsOfAnotherStage = new(
        "class_is_of_another_stage",
        400,
        "A class of measure belongs to another stage"
    );

    public static readonly ProblemCode MobilisationIsNotOfThisClass = new(
        "mobilisation_is_not_of_this_class",
        400,
        "Only public and partner inputs can be mobilisation"
    );

    public static readonly ProblemCode AggregationIsNotOfThisStage = new(
        "aggregation_is_not_of_this_stage",
        400,
        "Only outputs and outcomes can be shares or means"
    );

    public static readonly ProblemCode ScaleIsNotOfThisMeasure = new("scale_is_not_of_this_measure", 400, "Only means have a scale");

    public static readonly ProblemCode ScaleIsNotValid = new("scale_is_not_valid", 400, "A scale does not end above its beginning");

    public static readonly ProblemCode CompulsoryIsNotOfThisClass = new(
        "compulsory_is_not_of_this_class",
        400,
        "Only citizens' time can be compulsory"
    );

    public static readonly ProblemCode UnitIsNotValid = new("unit_is_not_valid", 400, "A unit is not written correctly");

    public static readonly ProblemCode MoneyIsNotInTheCurrency = new(
        "money_is_not_in_the_currency",
        400,
        "A measure of money has a unit other than the organisation's currency"
    );

    public static readonly ProblemCode UnitIsAnotherCurrency = new(
        "unit_is_another_currency",
        400,
        "A unit is a currency other than the organisation's"
    );

    public static readonly ProblemCode QuintileIsOutsideOneToFive = new(
        "quintile_is_outside_1_to_5",
        400,
        "A deprivation quintile is outside 1 to 5"
    );

    public static readonly ProblemCode MeasureHasEntries = new(
        "measure_has_entries",
        409,
        "A measure with entries cannot change what it counts"
    );

    public static readonly ProblemCode MeasureHasPlans = new("measure_has_plans", 409, "A measure with plans cannot change what it counts");

    public static readonly ProblemCode MeasureIsInAnImpactMap = new(
        "measure_is_in_an_impact_map",
        409,
        "A measure in an impact map cannot change what it counts"
    );

    public static readonly ProblemCode ExchangedHoursAreCitizensHours = new(
        "exchanged_hours_are_citizens_hours",
        409,
        "The measure of exchanged hours counts only citizens' hours"
    );

    public static readonly ProblemCode ContributorIsErased = new(
        "contributor_is_erased",
        409,
        "The data of a contributor has been erased for good"
    );

    public static readonly ProblemCode ContributorIsMerged = new(
        "contributor_is_merged",
        409,
        "The contributor counts as another one already"
    );

    public static readonly ProblemCode ContributorIsNotMerged = new(
        "contributor_is_not_merged",
        409,
        "The contributor counts on its own already"
    );

    public static readonly ProblemCode ContributorIsTheSame = new(
        "contributor_is_the_same",
        400,
        "A contributor cannot be merged into itself"
    );

    public static readonly ProblemCode PlannedMeanIsOutsideItsScale = new(
        "planned_mean_is_outside_its_scale",
        400,
        "A planned mean is not on the scale of its measure"
    );

    public static readonly ProblemCode PlansOverlap = new("plans_overlap", 400, "Two plans of one kind are for the same days");

    public static readonly ProblemCode AllocationsOverlap = new(
        "allocations_overlap",
        400,
        "Two allocations spread the cost of one pool on the same days"
    );

    public static readonly ProblemCode PoolBearsItsOwnCost = new(
        "pool_bears_its_own_cost",
        400,
        "A pool is named among the programmes that bear its cost"
    );

    public static readonly ProblemCode ProgrammeIsGivenTwice = new("programme_is_given_twice", 400, "A list names a programme twice");

    public static readonly ProblemCode SharesDoNotSumTo1 = new("shares_do_not_sum_to_1", 400, "The shares of a pool do not add up to 1");

    public static readonly ProblemCode MemberIsOfAnotherKey = new(
        "member_is_of_another_key",
        400,
        "A member belongs to another key of allocation"
    );

    public static readonly ProblemCode KeyDoesNotAddUp = new("key_does_not_add_up", 400, "The measure of a key does not add up");

    public static readonly ProblemCode HolderIsNotOne = new(
        "holder_is_not_one",
        400,
        "The holder of an asset is not exactly one contributor, party or team"
    );

    public static readonly ProblemCode AssetIsNotAnInput = new(
        "asset_is_not_an_input",
        400,
        "The measure of an asset is not an input that adds up"
    );

    public static readonly ProblemCode CapacityMustBePositive = new("capacity_must_be_positive", 400, "A capacity is not above zero");

    public static readonly ProblemCode CodeIsReserved = new("code_is_reserved", 400, "The code is reserved for a path of the API");

    public static readonly ProblemCode OnlyNeedsWant = new("only_needs_want", 400, "Something other than a need wants kinds of asset");

    public static readonly ProblemCode ItemIsNotRegistered = new("item_is_not_registered", 404, "Nothing is registered under this code");
}
