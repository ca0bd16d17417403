using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Summaries;

/// <summary>Checks what is asked of a summary.</summary>
public static class SummaryCheck
{
    /// <param name="asked">The question as it was sent.</param>
    /// <param name="catalogue">As known at the moment of the question; otherwise the answer to the same question would change.</param>
    /// <param name="lastRecordedAt">When the last record was made: the moment of a question that names none.</param>
    /// <param name="now">By the clock.</param>
    public static Checked<SummaryRequest> Validate(this SummaryQuery asked, CatalogueView catalogue, Instant lastRecordedAt, Instant now)
    {
        var checks = new Checks();
        checks.Present(asked.From, "/from");
        checks.Present(asked.To, "/to");
        checks.Require(
            asked.From is null || asked.To is null || asked.From <= asked.To,
            PeriodProblems.PeriodEndsBeforeItStarts,
            "/to",
            "The last day is before the first."
        );
        var scope = new SummaryScope(
            CatalogueNumbers.Find(catalogue.Programmes, asked.Programme, CatalogueProblems.UnknownProgramme, "/programme", checks),
            CatalogueNumbers.Find(catalogue.Measures, asked.Measure, CatalogueProblems.UnknownMeasure, "/measure", checks),
            CatalogueNumbers.Find(catalogue.Parties, asked.Party, CatalogueProblems.UnknownParty, "/party", checks),
            CatalogueNumbers.Find(catalogue.Teams, asked.Team, CatalogueProblems.UnknownTeam, "/team", checks)
        )
        {
            Area = asked.Area,
        };
        checks.KnownArea(asked.Area, catalogue);
        checks.Require(
            asked.Costs != CostSharing.Shared
                || asked.GroupBy?.Any(by => by is GroupBy.Contributor or GroupBy.DeprivationQuintile or GroupBy.DecidedBy or GroupBy.Asset)
                    != true,
            SummaryProblems.SharedCostsAreOfProgrammes,
            "/costs",
            "Costs are spread over programmes; leave out costs=shared, or group by something else."
        );
        if (asked.SuppressBelow is { } least)
        {
            checks.CanSuppress(least, asked.GroupBy ?? []);
        }

        checks.KnownAt(asked.KnownAt, now, lastRecordedAt);
        return checks.Passed
            ? new SummaryRequest(
                new DateRange(asked.From!.Value, asked.To!.Value),
                asked.Basis ?? catalogue.Organisation.StandardBasis,
                asked.GroupBy?.Distinct().ToList() ?? [],
                scope,
                asked.KnownAt ?? lastRecordedAt
            )
            {
                Plans = asked.Plans,
                Costs = asked.Costs ?? CostSharing.Direct,
                SuppressBelow = asked.SuppressBelow,
            }
            : checks.Problems;
    }

    private static void CanSuppress(this Checks checks, int least, IReadOnlyList<GroupBy> groupBy)
    {
        checks.Require(
            least is >= Suppression.Fewest and <= Suppression.Most,
            SummaryProblems.SuppressionIsOutOfRange,
            "/suppressBelow",
            "Give a number of people from 2 to 1,000."
        );
        checks.Require(
            !groupBy.Contains(GroupBy.Contributor),
            SummaryProblems.SuppressionLeavesNoContributors,
            "/suppressBelow",
            "Leave out suppressBelow, or group by something other than contributor."
        );
        checks.Require(
            !groupBy.Any(by => by is GroupBy.CoProduction or GroupBy.Co or GroupBy.Star),
            SummaryProblems.SuppressionNeedsSeparateRows,
            "/suppressBelow",
            "Leave out suppressBelow, or group by something other than coProduction, co and star."
        );
    }
}
