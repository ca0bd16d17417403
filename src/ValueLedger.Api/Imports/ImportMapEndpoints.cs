using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Imports;

/// <summary>Maps of columns saved by name, for files of the same form that are sent regularly.</summary>
internal static class ImportMapEndpoints
{
    public static void MapImportMaps(this RouteGroupBuilder v1)
    {
        var maps = v1.MapGroup("/import-maps").InChapter(ImportEndpoints.Chapter, ImportEndpoints.About);
        maps.MapGet(
                "",
                (Caller caller, SavedMaps saved) => TypedResults.Ok(new ImportMapList([.. saved.All(caller).Select(ImportMapAnswer.Of)]))
            )
            .Describes(
                "ListImportMaps",
                "List saved maps",
                "Lists the saved maps by name. Each says which column of an entry a header of the organisation's files means."
            )
            .RequireScope(Scopes.EntriesRead);
        maps.MapGet("/{name}", Get)
            .Describes("GetImportMap", "Read a saved map", "Shows which columns of an entry the headers of a file mean.")
            .RequireScope(Scopes.EntriesRead)
            .Refuses(ImportProblems.NoSuchImportMap);
        maps.MapPut("/{name}", PutAsync)
            .Describes(
                "PutImportMap",
                "Save a map",
                "Saves under a name how files of a kind are read and which columns of an entry their headers mean, or replaces the map saved under that name."
            )
            .RequireScope(Scopes.EntriesWrite)
            .Refuses(HttpProblemCodes.QueryParameterHasTheWrongType, ImportProblems.SettingsContradict, ReadingProblems.SetIsNotValid)
            .Refuses(ReadingProblems.ColumnMapIsNotValid, MemberProblems.CodeIsNotValid);
    }

    private static Results<Ok<ImportMapAnswer>, Refused> Get(string name, Caller caller, SavedMaps saved) =>
        saved.Find(caller, name) is { } map
            ? TypedResults.Ok(ImportMapAnswer.Of(map))
            : new Refused(ImportProblems.NoSuchImportMap.At("", $"No map is saved under the name '{name}'."));

    private static async Task<Results<Ok<ImportMapAnswer>, Refused>> PutAsync(
        string name,
        Body<ImportMapDraft> body,
        Caller caller,
        LedgerWriter writer,
        CancellationToken cancellation
    )
    {
        if (body.Problems.Count > 0)
        {
            return new Refused(body.Problems);
        }

        var checks = new Checks();
        checks.Require(Codes.IsValid(name), MemberProblems.CodeIsNotValid, "", $"'{name}' in the path: {Codes.Rule}");
        if (checks.Present(body.Value.Columns, "/columns"))
        {
            var options = TableTerms.Of(body.Value).ToOptions(body.Value.Sheet is null ? ImportFormat.Csv : ImportFormat.Xlsx);
            checks.AddAll(options.Problems.Select(problem => problem.Pointer == "/map" ? problem with { Pointer = "/columns" } : problem));
        }

        if (!checks.Passed)
        {
            return new Refused(checks.Problems);
        }

        var saved = body.Value.ToMap(name);
        await writer.WriteAsync(
            caller.Organisation,
            ledger =>
            {
                ImportMapStore.Put(ledger, caller.Organisation, caller.KeySequence, saved);
                return TurnResult.Kept(true);
            },
            cancellation
        );
        return TypedResults.Ok(ImportMapAnswer.Of(saved));
    }
}

/// <summary>A map as sent, before it is checked.</summary>
public sealed record ImportMapDraft : ReadingTerms
{
    public const int MostColumns = 200;

    /// <summary>Each header of the file, and the column of an entry that it means; at most 200.</summary>
    [Required]
    [MaxLength(MostColumns)]
    public IReadOnlyDictionary<string, string>? Columns { get; init; }

    /// <summary>Headers of columns to leave out; `*` for all that match nothing.</summary>
    [MaxLength(MostColumns)]
    public IReadOnlyList<string>? Ignore { get; init; }

    /// <summary>Members that are the same for every row, by column.</summary>
    [MaxLength(MostColumns)]
    public IReadOnlyDictionary<string, string>? Set { get; init; }

    internal ImportMap ToMap(string name) =>
        new(this)
        {
            Name = name,
            Columns = Columns!,
            Ignore = Ignore,
            Set = Set,
        };
}

/// <summary>How files of a kind are to be read, and which columns of an entry their headers mean.</summary>
public sealed record ImportMapAnswer : ReadingTerms
{
    /// <summary>The name under which the map is saved.</summary>
    public required string Name { get; init; }

    /// <summary>Each header of the file, and the column of an entry that it means.</summary>
    public required IReadOnlyDictionary<string, string> Columns { get; init; }

    /// <summary>Headers of columns that are left out.</summary>
    public required IReadOnlyList<string> Ignore { get; init; }

    /// <summary>Members that are the same for every row, by column.</summary>
    public required IReadOnlyDictionary<string, string> Set { get; init; }

    internal static ImportMapAnswer Of(ImportMap map) =>
        new(map)
        {
            Name = map.Name,
            Columns = map.Columns,
            Ignore = map.Ignore ?? [],
            Set = map.Set ?? new Dictionary<string, string>(),
        };

    private ImportMapAnswer(ReadingTerms terms)
        : base(terms) { }
}

/// <summary>Every saved map.</summary>
/// <param name="Items">In the order of their names.</param>
public sealed record ImportMapList(IReadOnlyList<ImportMapAnswer> Items);
