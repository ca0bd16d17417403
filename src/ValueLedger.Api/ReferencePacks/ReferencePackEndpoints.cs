using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.OpenApi;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.ReferencePacks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.ReferencePacks;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.ReferencePacks;

/// <summary>Public figures supplied with the product: reading packs, and loading them by name.</summary>
internal static class ReferencePackEndpoints
{
    private const string Route = "/v1/reference-packs";
    private const string NameOfAPack = "The name of a pack, as in the list of packs.";

    public static void MapReferencePacks(this RouteGroupBuilder v1)
    {
        var packs = v1.MapGroup("/reference-packs")
            .InChapter(
                "Reference packs",
                "Public figures supplied with the product, with date and source: wages, unit costs, values of accidents, discount rates, a deflator."
            );
        packs
            .MapGet("", List)
            .Describes(
                "ListReferencePacks",
                "List reference packs",
                "Lists the packs supplied with the product: what each contains, where its figures come from, and when the organisation loaded it."
            )
            .RequireScope(Scopes.EntriesRead);
        packs
            .MapGet("/{name}", Get)
            .Describes(
                "GetReferencePack",
                "Read a reference pack",
                "Shows what a pack contains, where its figures come from, and when the organisation loaded it."
            )
            .RequireScope(Scopes.EntriesRead)
            .Refuses(ReferencePackProblems.UnknownReferencePack);
        packs
            .MapPost("/{name}", LoadAsync)
            .Describes(
                "LoadReferencePack",
                "Load a reference pack",
                "Records the rates of a pack, with any measures and parties that they need and that do not exist yet; for a pack of series, records that the series are adopted. Everything is recorded in one step. What is already recorded as it is in the pack is left alone. A version is loaded only once; later requests get 200. The body may be left out."
            )
            .RequireScope(Scopes.CatalogueWrite)
            .WithMetadata(new BodyMayBeEmpty())
            .Refuses(
                ReferencePackProblems.UnknownReferencePack,
                CatalogueProblems.UnknownMeasure,
                RateProblems.UnitsDoNotMatch,
                ReferencePackProblems.MeasureIsNotOfCitizensTime,
                ReferencePackProblems.PackTakesNoMeasure,
                ReferencePackProblems.PackIsInAnotherCurrency,
                ReferencePackProblems.MeasureCountsSomethingElse
            );
    }

    private static Tagged<ReferencePackList> List(Caller caller, LedgerReader reader)
    {
        var loads = reader.Read(caller.Organisation, ledger => ReferencePackStore.All(ledger, caller.Organisation));
        return Tagged.OfJson(
            caller.OrganisationName,
            new ReferencePackList([.. ShippedPacks.All.Select(pack => ReferencePackAnswer.Of(pack, loads))])
        );
    }

    private static Results<Tagged<ReferencePackAnswer>, Refused> Get(
        [Description(NameOfAPack)] string name,
        Caller caller,
        LedgerReader reader
    ) =>
        ShippedPacks.Find(name) is { } pack
            ? Tagged.OfJson(
                caller.OrganisationName,
                ReferencePackAnswer.Of(
                    pack,
                    reader.Read(caller.Organisation, ledger => ReferencePackStore.All(ledger, caller.Organisation))
                )
            )
            : new Refused(Unknown(name));

    private static async Task<RecordedAnswer<PackLoadAnswer>> LoadAsync(
        [Description(NameOfAPack)] string name,
        Body<PackLoadDraft> body,
        Query<RecordingQuery> query,
        Caller caller,
        HttpContext context,
        Recorder recorder
    ) =>
        ShippedPacks.Find(name) is { } pack
            ? await recorder.RecordAsync(
                context,
                caller,
                body,
                query,
                new RecordingAct<PackLoadDraft, PackLoad, PackLoadAnswer>(
                    (ledger, draft) => LoadReferencePack.Decide(ledger, caller, pack, draft),
                    (ledger, _, request) => ReferencePackStore.Read(ledger, caller.Organisation, request.First),
                    (ledger, load, outcome) => PackLoadAnswer.Of(load, ledger.Known(caller.Organisation, load.Last), outcome.IsDryRun),
                    answer => $"{Route}/{answer.Name}"
                )
            )
            : RecordedAnswer<PackLoadAnswer>.Refused(Unknown(name));

    private static Problem Unknown(string name) =>
        ReferencePackProblems.UnknownReferencePack.At(
            "",
            $"No pack is called '{name}'; the packs are {string.Join(", ", ShippedPacks.All.Select(pack => pack.Name))}."
        );
}
