using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Catalogue;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Impact;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Impact;

/// <summary>What the outcomes of a programme are worth, and how much of them it may claim.</summary>
internal static class ImpactMapEndpoints
{
    private const string Chapter = "Impact maps";
    private const string About =
        "What the outcomes of a programme are worth, and how much of them would have happened anyway or is due to others. Every version is kept.";

    public static void MapImpactMaps(this RouteGroupBuilder v1)
    {
        var map = v1.MapGroup("/programmes/{code}/impact-map").InChapter(Chapter, About);
        map.MapPut("", PutImpactMap.RunAsync)
            .Describes(
                "PutImpactMap",
                "Record an impact map",
                "Records the next version (201 for the first, 200 for a later one). Sending the same map again changes nothing. If-Match prevents overwriting somebody else's change; If-None-Match: * records a map only if there is none."
            )
            .RequireScope(Scopes.CatalogueWrite)
            .Refuses(ImpactProblems.SharesExceedOne, CatalogueProblems.ItemIsNotRegistered);
        map.MapGet("", Get)
            .Describes(
                "GetImpactMap",
                "Read an impact map",
                "The last version of a programme's impact map, or the version asked for, with the claims on the outcomes that it shares with other lines and programmes."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(CatalogueProblems.ItemIsNotRegistered, ImpactMapProblems.NoSuchImpactMap);
        map.MapGet("/versions", List)
            .Describes(
                "ListImpactMapVersions",
                "List the versions of an impact map",
                "The versions of the map and when each was recorded, oldest first."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(HttpProblemCodes.CursorIsNotValid, Paging.LimitIsOutOfRange, CatalogueProblems.ItemIsNotRegistered);
    }

    private static Results<Tagged<ImpactMapAnswer>, Refused> Get(
        string code,
        Query<ImpactMapQuery> query,
        Caller caller,
        LedgerReader reader
    )
    {
        if (query.Problems.Count > 0)
        {
            return new Refused(query.Problems);
        }

        var found = reader.Read(caller.Organisation, ledger => Find(ledger, caller, code, query.Value.Version));
        return found.IsAccepted ? Tagged.OfJson(caller.OrganisationName, found.Value) : new Refused(found.Problems);
    }

    private static Checked<ImpactMapAnswer> Find(LedgerView ledger, Caller caller, string code, int? version)
    {
        if (ledger.Known(caller.Organisation).Catalogue.Programmes.Find(code) is not { } programme)
        {
            return NotRegistered(code);
        }

        return ImpactMapStore.Find(ledger, caller.Organisation, programme.Number, version) is { } recorded
            ? ImpactMapAnswer.Of(ledger, caller.Organisation, recorded)
            : ImpactMapProblems.NoSuchImpactMap.At(
                "",
                version is null ? $"The programme '{code}' has no impact map yet." : $"The impact map of '{code}' has no version {version}."
            );
    }

    private static Results<Tagged<ListPage<ImpactMapVersionAnswer>>, Refused> List(
        string code,
        Query<CatalogueListQuery> query,
        Caller caller,
        LedgerReader reader,
        Cursors cursors,
        HttpContext context
    )
    {
        var list = new PagedList(caller.OrganisationName, $"/v1/programmes/{code}/impact-map/versions", cursors, context);
        var asked = list.Ask(query, new ImpactMapPosition(0));
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value;
        var found = reader.Read(
            caller.Organisation,
            ledger =>
                ledger.Known(caller.Organisation).Catalogue.Programmes.Find(code) is { } programme
                    ? ImpactMapStore.Page(ledger, caller.Organisation, programme.Number, page.From.After, page.ToRead)
                    : null
        );
        return found is null
            ? new Refused(NotRegistered(code))
            : Tagged.OfJson(caller.OrganisationName, page.Of(found, map => new ImpactMapPosition(map.Version), ImpactMapVersionAnswer.Of));
    }

    internal static Problem NotRegistered(string code) =>
        CatalogueProblems.ItemIsNotRegistered.At("", $"No programme is registered under the code '{code}'.");
}
