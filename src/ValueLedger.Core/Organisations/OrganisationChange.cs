using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Organisations;

/// <summary>What an organisation may change of itself. A member left out stays as it is; code and currency never change.</summary>
public sealed record OrganisationChange
{
    /// <summary>As the organisation calls itself.</summary>
    public string? Name { get; init; }

    /// <summary>IANA name, such as Europe/London; decides which day is today.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The basis that values citizens' time unless a request names another.</summary>
    public Basis? StandardBasis { get; init; }

    /// <summary>True asks from now on that a statement is published by another key than the one that prepared it; that is not taken back.</summary>
    public bool? TwoPeople { get; init; }

    public Decision<Organisation> Apply(Organisation organisation)
    {
        var checks = new Checks();
        if (Name is not null)
        {
            checks.RequiredText(Name, "/name", 200);
        }

        OrganisationDraft.CheckTimeZone(checks, TimeZone);
        checks.Require(TwoPeople is not false || !organisation.TwoPeople, OrganisationProblems.TwoPeopleStayRequired, "/twoPeople", "The organisation asks for two people, and goes on to.");
        return checks.Passed
            ? organisation with { Name = Name ?? organisation.Name, TimeZone = TimeZone ?? organisation.TimeZone, StandardBasis = StandardBasis ?? organisation.StandardBasis, TwoPeople = TwoPeople ?? organisation.TwoPeople }
            : checks.Problems;
    }
}
