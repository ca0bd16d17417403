using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Catalogue;

/// <summary>The collections of the catalogue: each item is registered under a code, read one by one and listed.</summary>
internal static class CatalogueEndpoints
{
    private const string Chapter = "Catalogue";
    private const string About =
        "What entries can name (programmes, parties, teams, contributors, measures and assets), plans, and how shared costs are spread; each under your own code.";

    private static readonly Collection<Contributor> Contributors = new(
        "contributors",
        "Contributor",
        "Contributors",
        ContributorStore.Find,
        ContributorStore.Page,
        ContributorStore.Put,
        CatalogueTables.Contributors
    )
    {
        Completed = (sent, current) => sent with { MergedInto = current?.MergedInto },
    };

    public static void MapCatalogue(this RouteGroupBuilder v1)
    {
        v1.MapCollection<Programme, ProgrammeDraft>(
            Collection<Programme>.Of("programmes", "Programme", "Programmes", catalogue => catalogue.Programmes, CatalogueTables.Programmes)
        );
        v1.MapCollection<Party, PartyDraft>(
            Collection<Party>.Of("parties", "Party", "Parties", catalogue => catalogue.Parties, CatalogueTables.Parties)
        );
        v1.MapCollection<Team, TeamDraft>(
            Collection<Team>.Of("teams", "Team", "Teams", catalogue => catalogue.Teams, CatalogueTables.Teams)
        );
        v1.MapCollection<Contributor, ContributorDraft>(Contributors);
        v1.MapCollection<Measure, MeasureDraft>(
            Collection<Measure>.Of("measures", "Measure", "Measures", catalogue => catalogue.Measures, CatalogueTables.Measures)
        );
        v1.MapCollection<Plan, PlanDraft>(
            Collection<Plan>.Of("plans", "Plan", "Plans", catalogue => catalogue.Plans, CatalogueTables.Plans)
        );
        v1.MapCollection<Allocation, AllocationDraft>(
            Collection<Allocation>.Of(
                "allocations",
                "Allocation",
                "Allocations",
                catalogue => catalogue.Allocations,
                CatalogueTables.Allocations
            )
        );
        v1.MapCollection<Asset, AssetDraft>(
            Collection<Asset>.Of("assets", "Asset", "Assets", catalogue => catalogue.Assets, CatalogueTables.Assets)
        );
        var contributors = v1.MapGroup("/contributors").InChapter(Chapter, About);
        contributors.MapContributorYears();
        contributors.MapContributorMerges();
        v1.MapDelete("/contributors/{code}", EraseAsync)
            .InChapter(Chapter, About)
            .TakesItsTime()
            .Describes(
                "EraseContributor",
                "Erase a contributor",
                "Erases the contributor's team and quintile for good. With `texts=true` it also erases notes, reasons, services, evidence titles and evidence uris of all their entries, of corrections and decisions about these, and of exchanges in which they gave or received hours. The code and its entries stay, and every figure and proof is still right. Codes that count as the same contributor are erased with it. If the request is sent again, it erases what is left."
            )
            .RequireScope(Scopes.CatalogueWrite)
            .Refuses(CatalogueProblems.ItemIsNotRegistered);
    }

    private static void MapCollection<T, TDraft>(this RouteGroupBuilder v1, Collection<T> collection)
        where T : class, ICatalogueItem
        where TDraft : class, ICatalogueDraft<T>
    {
        var word = collection.Singular.ToLowerInvariant();
        var items = v1.MapGroup($"/{collection.Path}").InChapter(Chapter, About);

        // Their types are not known when the program is built, so the code that reads their requests is written when it starts.
        Delegate put = (string code, Body<TDraft> body, Caller caller, HttpRequest request, LedgerWriter writer) =>
            PutItem.RunAsync(collection, code, body, caller, request, writer);
        Delegate get = (string code, Caller caller, LedgerReader reader) => Get(collection, code, caller, reader);
        Delegate list = (Query<CatalogueListQuery> query, Caller caller, LedgerReader reader, Cursors cursors, HttpContext context) =>
            List(collection, query, caller, reader, cursors, context);
        Delegate export = (Caller caller, LedgerReader reader) => Export(collection, caller, reader);
        items
            .MapPut("/{code}", put)
            .Describes(
                $"Put{collection.Singular}",
                $"Register or replace {WithArticle(word)}",
                $"Creates (201) or replaces (200) the {word} with a code. Send If-Match to replace only a version that you know, and If-None-Match: * to create but never replace."
            )
            .RequireScope(Scopes.CatalogueWrite)
            .Refuses(
                typeof(T) == typeof(Measure)
                    ?
                    [
                        CatalogueProblems.MeasureHasEntries,
                        CatalogueProblems.MeasureHasPlans,
                        CatalogueProblems.MeasureIsInAnImpactMap,
                        CatalogueProblems.ExchangedHoursAreCitizensHours,
                    ]
                : typeof(T) == typeof(Contributor) ? [CatalogueProblems.ContributorIsErased]
                : typeof(T) == typeof(Programme) ? [EntryProblems.DateIsInTheFuture]
                : []
            );
        items
            .MapGet("/{code}", get)
            .Describes($"Get{collection.Singular}", $"Read {WithArticle(word)}", $"Shows the {word} with a code, as it is now.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(CatalogueProblems.ItemIsNotRegistered);
        items
            .MapGet("", list)
            .Describes(
                $"List{collection.Plural}",
                $"List {collection.Plural.ToLowerInvariant()}",
                "Lists them in the order of their codes."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(HttpProblemCodes.CursorIsNotValid, Paging.LimitIsOutOfRange);
        v1.MapGet($"/{collection.Path}.csv", export)
            .InChapter(Chapter, About)
            .Describes(
                $"Export{collection.Plural}",
                $"{collection.Plural} as CSV",
                $"All {collection.Plural.ToLowerInvariant()}, one in a row, in the order of their codes, as RFC 4180 CSV in UTF-8 with a header row."
            )
            .RequireScope(Scopes.EntriesRead)
            .AnswersCsv()
            .TakesItsTime();
    }

    private static string WithArticle(string word) => (word[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + word;

    private static Results<Tagged<T>, Refused> Get<T>(Collection<T> collection, string code, Caller caller, LedgerReader reader)
        where T : ICatalogueItem =>
        reader.Read(caller.Organisation, ledger => collection.Find(ledger, caller.Organisation, code)) is { } found
            ? new Tagged<T>(found.Item, collection.TagOf(caller, found))
            : new Refused(CatalogueProblems.ItemIsNotRegistered.At("", $"Nothing is registered under the code '{code}'."));

    private static Results<Tagged<ListPage<T>>, Refused> List<T>(
        Collection<T> collection,
        Query<CatalogueListQuery> query,
        Caller caller,
        LedgerReader reader,
        Cursors cursors,
        HttpContext context
    )
        where T : ICatalogueItem
    {
        var list = new PagedList(caller.OrganisationName, collection.Path, cursors, context);
        var asked = list.Ask(query, new CataloguePosition(""));
        if (!asked.IsAccepted)
        {
            return new Refused(asked.Problems);
        }

        var page = asked.Value;
        var found = reader.Read(caller.Organisation, ledger => collection.List(ledger, caller.Organisation, page.From.After, page.ToRead));
        return new Tagged<ListPage<T>>(
            page.Of(found, item => new CataloguePosition(item.Code), item => item.Item),
            EntityTags.Of([caller.OrganisationName, collection.Path, .. found.Select(item => $"{item.Code} {item.Sequence}")])
        );
    }

    private static ListCsv<Registered<T>> Export<T>(Collection<T> collection, Caller caller, LedgerReader reader)
        where T : class, ICatalogueItem
    {
        var catalogue = reader.Read(caller.Organisation, ledger => ledger.Known(caller.Organisation).Catalogue);
        return new ListCsv<Registered<T>>(
            $"{collection.Path}.csv",
            collection.Table.Columns,
            ListPages.Read<Registered<T>>(
                (last, limit) =>
                    reader.Read(caller.Organisation, ledger => collection.List(ledger, caller.Organisation, last?.Code ?? "", limit))
            ),
            (csv, item) => collection.Table.Write(csv, item.Item, catalogue)
        );
    }

    /// <summary>The texts belong to entries, so erasing them needs the scope that erasing the texts of each entry needs.</summary>
    private static async Task<Results<Erased, Refused>> EraseAsync(
        string code,
        Query<ErasureQuery> query,
        Caller caller,
        EraseContributor erase,
        ClaimsPrincipal user
    )
    {
        var withTexts = query.Value.Texts ?? false;
        return query.Problems.Count > 0 ? new Refused(query.Problems)
            : withTexts && !user.HasScope(Scopes.EntriesWrite)
                ? new Refused(
                    AccessProblems.ScopeIsMissing.At("", $"To erase texts of entries the key needs the scope {Scopes.EntriesWrite}.")
                )
            : await erase.RunAsync(code, withTexts, caller);
    }
}
