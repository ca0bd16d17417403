using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Organisations;

public static class OrganisationProblems
{
    public static readonly ProblemCode UnknownCurrency = new("unknown_currency", 400, "The currency code is unknown");

    public static readonly ProblemCode UnknownTimeZone = new("unknown_time_zone", 400, "The time zone is unknown");

    public static readonly ProblemCode OrganisationExists = new(
        "organisation_exists",
        409,
        "An organisation with this code already exists"
    );

    public static readonly ProblemCode TwoPeopleStayRequired = new(
        "two_people_stay_required",
        409,
        "The requirement for two people cannot be undone"
    );

    public static readonly ProblemCode UnknownOrganisation = new("unknown_organisation", 404, "No organisation has this code");
}
