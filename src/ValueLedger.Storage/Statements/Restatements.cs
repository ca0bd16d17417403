using Dapper;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Notes;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Impact;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Statements;

/// <summary>Finds what was recorded since a statement that affects its contents.</summary>
public static class Restatements
{
    private static readonly SqlFile Sql = SqlFile.Load("Statements/Statements.sql");

    /// <summary>Empty while a statement prepared now would have the same figures, assumptions and claims.</summary>
    /// <param name="ledger">What is looked at.</param>
    /// <param name="organisation">Whose statement it is.</param>
    /// <param name="stored">As it is kept.</param>
    /// <param name="statement">What it says.</param>
    /// <param name="since">The record after which is looked; the last one that the statement knows when left out.</param>
    public static IReadOnlyList<Restatement> Since(
        LedgerView ledger,
        int organisation,
        StoredStatement stored,
        Core.Statements.Statement statement,
        long? since = null
    )
    {
        var known = since ?? stored.KnownSize;
        var parameters = Parameters(ledger, organisation, stored, statement, known);
        var kinds = ledger.Connection.Query<long>(Sql["restated-by-catalogue"], parameters).Select(kind => (CatalogueKind)kind).ToHashSet();
        var found = new List<Restatement>();
        Add(Restatement.Entries, ledger.Connection.QuerySingle<bool>(Sql["restated-by-entries"], parameters));
        Add(Restatement.Catalogue, kinds.Any(kind => kind != CatalogueKind.Rate));
        Add(Restatement.Rates, kinds.Contains(CatalogueKind.Rate));
        Add(
            Restatement.ImpactMaps,
            ledger.Connection.QuerySingle<bool>(Sql["restated-by-maps"], parameters)
                || IsClaimedOtherwise(ledger, organisation, statement, known)
        );
        Add(Restatement.Contributors, ledger.Connection.QuerySingle<bool>(Sql["restated-by-contributors"], parameters));
        return found;

        void Add(Restatement restatement, bool holds)
        {
            if (holds)
            {
                found.Add(restatement);
            }
        }
    }

    /// <summary>Whether any programmes, in the statement or not, now claim other shares of its outcomes.</summary>
    private static bool IsClaimedOtherwise(LedgerView ledger, int organisation, Core.Statements.Statement statement, long known)
    {
        var latest = ImpactMapStore.Latest(ledger, organisation);
        if (statement.Notes.SharedOutcomes.Count == 0 || latest.All(map => map.Sequence <= known))
        {
            return false;
        }

        var claims = SharedOutcome
            .Across(latest.Select(map => map.Map))
            .ToDictionary(outcome => outcome.Code, outcome => outcome.Claims, StringComparer.Ordinal);
        return statement.Notes.SharedOutcomes.Any(then =>
            !claims
                .GetValueOrDefault(then.Code, [])
                .Select(now => new SharedOutcomeClaim(now.Programme, now.Line, now.Claim))
                .SequenceEqual(then.Claims)
        );
    }

    private static object Parameters(
        LedgerView ledger,
        int organisation,
        StoredStatement stored,
        Core.Statements.Statement statement,
        long known
    )
    {
        var catalogue = ledger.Known(organisation, stored.KnownSize).Catalogue;
        return new
        {
            organisation,
            known,
            programmes = stored.Scope.Programmes.Select(code => catalogue.Programmes.Find(code)!.Number).ToList(),
            measures = NumbersOf(statement.Measures()),
            // A unit value may name a rate of a measure that has no entries.
            ratedMeasures = NumbersOf(statement.Measures().Union(statement.Notes.Rates.Select(rate => rate.Measure))),
            parties = statement
                .Parties()
                .Select(code => catalogue.Parties.Find(code))
                .OfType<Registered<Party>>()
                .Select(party => party.Number)
                .ToList(),
            // New entries on earlier days may give a statement a comparison that it did not have.
            first = (
                statement.ComparativesUndefinedReason == ComparativesGap.NothingRecordedThen
                    ? new NodaTime.LocalDate(1, 1, 1)
                    : statement.Comparatives?.From ?? stored.Scope.Period.From
            ).ToDay(),
            firstOfPeriod = stored.Scope.Period.From.ToDay(),
            last = stored.Scope.Period.To.ToDay(),
        };

        List<int> NumbersOf(IEnumerable<string> measures) => [.. measures.Select(code => catalogue.Measures.Find(code)!.Number)];
    }
}
