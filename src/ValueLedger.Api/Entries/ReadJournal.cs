using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Entries;

/// <summary>Finds out what a query of the journal asks for, or everything that is wrong with it.</summary>
internal static class ReadJournal
{
    /// <summary>The filter and range of a query, with catalogue codes converted to numbers.</summary>
    public static Checked<JournalSelection> Decide(LedgerView ledger, int organisation, JournalQuery query, Instant now)
    {
        var checks = new Checks();
        var known = ledger.SizeKnown(organisation, query.KnownAt);
        var catalogue = ledger.Known(organisation, known).Catalogue;
        var filter = new JournalFilter
        {
            Scope = query.Suspended is true ? JournalScope.Suspended : JournalScope.Standing,
            Programme = CatalogueNumbers.Find(
                catalogue.Programmes,
                query.Programme,
                CatalogueProblems.UnknownProgramme,
                "/programme",
                checks
            ),
            Measure = CatalogueNumbers.Find(catalogue.Measures, query.Measure, CatalogueProblems.UnknownMeasure, "/measure", checks),
            Measures = query.Stage is { } stage
                ? [.. catalogue.Measures.Where(measure => measure.Item.Stage == stage).Select(measure => measure.Number)]
                : null,
            Team = CatalogueNumbers.Find(catalogue.Teams, query.Team, CatalogueProblems.UnknownTeam, "/team", checks),
            Area = query.Area is { } area ? AreaFilter.Of(area, catalogue) : null,
            Contributor = query.Contributor,
            Party = CatalogueNumbers.Find(catalogue.Parties, query.Party, CatalogueProblems.UnknownParty, "/party", checks),
            From = query.From,
            To = query.To,
            Reference = query.Reference,
        };
        var import =
            query.Import is { } id && Guid.TryParseExact(id, "D", out var wanted) ? ImportStore.Find(ledger, organisation, wanted) : null;
        checks.Require(
            query.Import is null || import is not null,
            JournalProblems.NoSuchImport,
            "/import",
            $"No import with the id '{query.Import}' has recorded anything."
        );
        checks.KnownArea(query.Area, catalogue);
        checks.OneLine(query.Reference, "/reference");
        checks.Require(
            query.Contributor is null || ContributorStore.Find(ledger, organisation, query.Contributor) is not null,
            CatalogueProblems.UnknownContributor,
            "/contributor",
            $"No contributor has the code '{query.Contributor}'."
        );
        checks.Require(
            query.From is null || query.To is null || query.From <= query.To,
            PeriodProblems.PeriodEndsBeforeItStarts,
            "/to",
            "The last day is before the first."
        );
        checks.KnownAt(query.KnownAt, now, ledger.Head(organisation).RecordedAt);
        if (!checks.Passed)
        {
            return checks.Problems;
        }

        var first = Math.Max(query.RecordedAfter is { } after ? ledger.SizeAt(organisation, after) + 1 : 1, import?.BeganWith ?? 1);
        var last = query.RecordedBefore is { } before ? ledger.SizeAt(organisation, before - Duration.FromTicks(1)) : known;
        return new JournalSelection(
            filter with
            {
                Import = import?.BeganWith,
            },
            first,
            Math.Min(Math.Min(last, known), import?.ClosedWith ?? long.MaxValue),
            known
        );
    }
}

/// <summary>The entries that a query selects: those that match the filter, from the first to the last record, as known after another
/// record.</summary>
internal sealed record JournalSelection(JournalFilter Filter, long First, long Last, long Known);
