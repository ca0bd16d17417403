using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Organisations;

/// <summary>What an organisation may change about itself. A member left out stays as it is; code and currency never change.</summary>
public sealed record OrganisationChange : IDraft
{
    public static IReadOnlyList<ProblemCode> ProblemCodes { get; } =
    [OrganisationProblems.TwoPeopleStayRequired, OrganisationProblems.UnknownTimeZone];

    /// <summary>The organisation's name for itself.</summary>
    [StringLength(200, MinimumLength = 1)]
    public string? Name { get; init; }

    /// <summary>IANA name, for example Europe/London; determines which day is today.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The basis that values citizens' time unless a request names another one.</summary>
    public Basis? StandardBasis { get; init; }

    /// <summary>True requires from now on that a statement is published by a different key from the one that prepared it; this cannot be
    /// undone.</summary>
    public bool? TwoPeople { get; init; }

    /// <summary>The month on whose first day the financial year begins, 1 to 12, for example 4 for April. Summaries as known before the
    /// change keep the earlier month.</summary>
    [Range(1, 12)]
    public int? FinancialYearStart { get; init; }

    public Checked<Organisation> Apply(Organisation organisation)
    {
        var checks = new Checks();
        if (Name is not null)
        {
            checks.RequiredText(Name, "/name", 200);
        }

        OrganisationDraft.CheckTimeZone(checks, TimeZone);
        checks.Require(
            TwoPeople is not false || !organisation.TwoPeople,
            OrganisationProblems.TwoPeopleStayRequired,
            "/twoPeople",
            "The organisation requires two people to publish a statement, and this cannot be undone."
        );
        OrganisationDraft.CheckMonth(checks, FinancialYearStart);
        return checks.Passed
            ? organisation with
            {
                Name = Name ?? organisation.Name,
                TimeZone = TimeZone ?? organisation.TimeZone,
                StandardBasis = StandardBasis ?? organisation.StandardBasis,
                TwoPeople = TwoPeople ?? organisation.TwoPeople,
                FinancialYearStart = FinancialYearStart ?? organisation.FinancialYearStart,
            }
            : checks.Problems;
    }
}
