using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Api.Imports;

/// <summary>Finds out from the header and the query how a file should be imported, or everything that is wrong with them.</summary>
internal sealed class ReadImportRequest(SavedMaps maps)
{
    public Checked<ImportRequest> Decide(HttpContext context, Caller caller, Query<ImportQuery> query)
    {
        if (FormatOf(context.Request.ContentType) is not { } format)
        {
            return NotAnImport();
        }

        var key = RecordingRequest.KeyOf(context, caller);
        var problems = new List<Problem>(key.Problems);
        var terms = Terms(caller, query.Value, problems);
        var options = terms.ToOptions(format);
        problems.AddRange(options.Problems);
        problems.AddRange(ProblemsOfName(query.Value.FileName));
        if (query.With(problems) is { Count: > 0 } all)
        {
            return all.ToList();
        }

        if (!options.IsAccepted || !key.IsAccepted)
        {
            return problems;
        }

        return new ImportRequest(
            query.Value.Mode ?? ImportMode.Atomic,
            query.Value.DryRun ?? false,
            options.Value,
            terms.LikeStanding == LikeStanding.Skip,
            terms.Reading(options.Value),
            key.Value.Key,
            query.Value.FileName
        );
    }

    /// <summary>What the query states, and what the saved map says besides.</summary>
    private TableTerms Terms(Caller caller, ImportQuery query, List<Problem> problems)
    {
        if (query.MapName is not { } name)
        {
            return TableTerms.Of(query, null);
        }

        var saved = maps.Find(caller, name);
        if (saved is null)
        {
            problems.Add(
                ImportProblems.UnknownImportMap.At("/mapName", $"Query parameter mapName: no map is saved under the name '{name}'.")
            );
        }

        return TableTerms.Of(query, saved);
    }

    private static List<Problem> ProblemsOfName(string? name)
    {
        var checks = new Checks();
        if (name is not null)
        {
            checks.RequiredText(name, "/fileName", ImportQuery.LongestName);
        }

        return checks.Problems;
    }

    /// <summary>The formats by their content types.</summary>
    public static readonly IReadOnlyDictionary<string, ImportFormat> ContentTypes = new Dictionary<string, ImportFormat>(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["text/csv"] = ImportFormat.Csv,
        ["application/x-ndjson"] = ImportFormat.Ndjson,
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = ImportFormat.Xlsx,
        ["application/vnd.oasis.opendocument.spreadsheet"] = ImportFormat.Ods,
    };

    public static IEnumerable<string> WorkbookTypes =>
        ContentTypes.Where(type => type.Value is ImportFormat.Xlsx or ImportFormat.Ods).Select(type => type.Key);

    public static Problem NotAnImport() =>
        ImportProblems.ContentTypeIsNotAnImport.At("", $"The content type must be one of {string.Join(", ", ContentTypes.Keys)}.");

    public static Problem NotAWorkbook() =>
        ImportProblems.ContentTypeIsNotAnImport.At("", $"The content type must be one of {string.Join(", ", WorkbookTypes)}.");

    public static ImportFormat? FormatOf(string? contentType) =>
        contentType?.Split(';')[0].Trim() is not { } type ? null
        : ContentTypes.TryGetValue(type, out var format) ? format
        : type.Equals("application/ndjson", StringComparison.OrdinalIgnoreCase) ? ImportFormat.Ndjson
        : null;
}
