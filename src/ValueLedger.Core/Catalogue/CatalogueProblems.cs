using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

public static class CatalogueProblems
{
    public static readonly ProblemCode UnknownProgramme = new("unknown_programme", 400, "No programme has this code");

    public static readonly ProblemCode UnknownMeasure = new("unknown_measure", 400, "No measure has this code");

    public static readonly ProblemCode UnknownParty = new("unknown_party", 400, "No party has this code");

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

    public static readonly ProblemCode ItemIsNotRegistered = new("item_is_not_registered", 404, "Nothing is registered under this code");
}
