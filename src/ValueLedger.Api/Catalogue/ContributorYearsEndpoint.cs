using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Summaries;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Catalogue;

/// <summary>What one contributor gave, year by year.</summary>
internal static class ContributorYearsEndpoint
{
    public static void MapContributorYears(this RouteGroupBuilder contributors) =>
        contributors
            .MapGet("/{code}/years", GetAsync)
            .Describes(
                "GetContributorYears",
                "A contributor's years",
                "Hours, number of entries, and first and last day of each calendar year in which entries name the contributor, as known at a moment. Entries of every code that counts as the same contributor are included."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(CatalogueProblems.ItemIsNotRegistered, PeriodProblems.KnownAtIsInTheFuture);

    private static async Task<Results<Tagged<ContributorYears>, Refused>> GetAsync(
        string code,
        Query<ContributorYearsQuery> query,
        Caller caller,
        LedgerReader reader,
        LedgerWriter writer,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var now = clock.GetCurrentInstant();
        await writer.SettleKnownAsync(caller.Organisation, query.Value.KnownAt, now, cancellation);
        var years = reader.ReadWhileAwaited(
            caller.Organisation,
            ledger => Decide(ledger, caller.Organisation, code, query.Value.KnownAt, now),
            cancellation
        );
        var problems = query.With(years.Problems);
        return problems.Count == 0 ? Tagged.OfJson(caller.OrganisationName, years.Value!) : new Refused(problems);
    }

    private static Checked<ContributorYears> Decide(LedgerView ledger, int organisation, string code, Instant? knownAt, Instant now)
    {
        var checks = new Checks();
        var lastRecordedAt = ledger.Head(organisation).RecordedAt;
        checks.KnownAt(knownAt, now, lastRecordedAt);
        if (!checks.Passed)
        {
            return checks.Problems;
        }

        if (ContributorStore.Find(ledger, organisation, code) is not { } contributor)
        {
            return CatalogueProblems.ItemIsNotRegistered.At("", $"Nothing is registered under the code '{code}'.");
        }

        var known = ledger.SizeKnown(organisation, knownAt);
        var same = ContributorMergeStore.SameAs(ledger, organisation, contributor, known);
        return ContributorYears.Of(
            [.. same.Select(one => one.Code)],
            knownAt ?? lastRecordedAt,
            ContributorYearStore.Load(ledger, organisation, same.Select(one => one.Number), known)
        );
    }
}

/// <summary>The moment for reading the years of a contributor.</summary>
public sealed record ContributorYearsQuery
{
    /// <summary>The moment up to which records are known, inclusive; the moment of the last record when left out.</summary>
    public Instant? KnownAt { get; init; }
}
