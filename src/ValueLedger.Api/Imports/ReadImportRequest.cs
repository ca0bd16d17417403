using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Api.Recording;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports;

/// <summary>Finds out from the header and the query how a file should be imported, or everything that is wrong with them.</summary>
internal sealed class ReadImportRequest(SavedMaps maps)
{
    private static readonly Dictionary<string, DateFormat> DateFormats = new(StringComparer.Ordinal)
    {
        ["iso"] = DateFormat.Iso,
        ["dd/mm/yyyy"] = DateFormat.DayMonthYear,
    };

    public Checked<ImportRequest> Decide(HttpContext context, Caller caller, Query<ImportQuery> query)
    {
        if (FormatOf(context.Request.ContentType) is not { } format)
        {
            return ImportProblems.ContentTypeIsNotAnImport.At("", "The content type must be text/csv or application/x-ndjson.");
        }

        var key = RecordingRequest.KeyOf(context, caller);
        var problems = new List<Problem>(key.Problems);
        var dateFormat = DateFormats.GetValueOrDefault(query.Value.DateFormat ?? "iso", (DateFormat)(-1));
        if (!Enum.IsDefined(dateFormat))
        {
            problems.Add(
                HttpProblemCodes.QueryParameterHasTheWrongType.At(
                    "/dateFormat",
                    "Query parameter dateFormat: it must be iso or dd/mm/yyyy."
                )
            );
        }

        var pairs = Pairs(caller, query.Value, problems);
        var map = ColumnMap.Of(pairs);
        problems.AddRange(map.Problems);
        if (query.With(problems) is { Count: > 0 } all)
        {
            return all.ToList();
        }

        if (!map.IsAccepted || !key.IsAccepted)
        {
            return problems;
        }

        var reading = $"{format} {dateFormat} {string.Join('\n', pairs)}";
        return new ImportRequest(
            query.Value.Mode ?? ImportMode.Atomic,
            query.Value.DryRun ?? false,
            new ImportOptions(format) { DateFormat = dateFormat, Map = map.Value },
            reading,
            key.Value.Key
        );
    }

    /// <summary>The pairs of the query, and those of the saved map that they do not replace.</summary>
    private List<string> Pairs(Caller caller, ImportQuery query, List<Problem> problems)
    {
        List<string> pairs = [.. query.Map ?? []];
        if (query.MapName is not { } name)
        {
            return pairs;
        }

        if (maps.Find(caller, name) is not { } saved)
        {
            problems.Add(
                ImportProblems.UnknownImportMap.At("/mapName", $"Query parameter mapName: no map is saved under the name '{name}'.")
            );
            return pairs;
        }

        var replaced = pairs.Select(pair => pair.Split(':')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. saved.Columns.Where(column => !replaced.Contains(column.Key)).Select(column => $"{column.Key}:{column.Value}"),
            .. pairs,
        ];
    }

    private static ImportFormat? FormatOf(string? contentType) =>
        contentType?.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "text/csv" => ImportFormat.Csv,
            "application/x-ndjson" or "application/ndjson" => ImportFormat.Ndjson,
            _ => null,
        };
}
