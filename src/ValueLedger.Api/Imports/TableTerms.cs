using System.Globalization;
using ValueLedger.Api.Http;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Api.Imports;

/// <summary>How a table is to be read, from a query or a saved map or both, before it is checked.</summary>
internal sealed record TableTerms : ReadingTerms
{
    private const int MostHeaderRows = 1000;
    private const int Decimals = 6;
    private const string HoursAndMinutes = "h:mm";

    private static readonly Dictionary<string, DateFormat> DateFormats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["iso"] = Imports.Reading.DateFormat.Iso,
        ["dd/mm/yyyy"] = Imports.Reading.DateFormat.DayMonthYear,
        ["dd/mm/yy"] = Imports.Reading.DateFormat.DayMonthShortYear,
        ["dd-mmm-yy"] = Imports.Reading.DateFormat.DayMonthName,
        ["mm/dd/yyyy"] = Imports.Reading.DateFormat.MonthDayYear,
    };

    /// <summary>Each <c>theirs:ours</c>.</summary>
    private IReadOnlyList<string> Pairs { get; init; } = [];

    private IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>Each <c>column:value</c>.</summary>
    private IReadOnlyList<string> Set { get; init; } = [];

    /// <summary>What a query states, and what a saved map says besides.</summary>
    public static TableTerms Of(ImportQuery query, ImportMap? saved)
    {
        var pairs = query.Map ?? [];
        var set = query.Set ?? [];
        return new TableTerms(query, saved)
        {
            Pairs = [.. Besides(saved?.Columns, pairs.Select(pair => pair.Split(':')[0])), .. pairs],
            Ignore = [.. saved?.Ignore ?? [], .. query.Ignore ?? []],
            Set = [.. Besides(saved?.Set, set.Select(pair => pair.Split(':')[0])), .. set],
        };
    }

    /// <summary>What a map says that is about to be saved.</summary>
    public static TableTerms Of(ImportMapDraft draft) =>
        new(draft, null)
        {
            Pairs = [.. Besides(draft.Columns, [])],
            Ignore = draft.Ignore ?? [],
            Set = [.. Besides(draft.Set, [])],
        };

    /// <summary>The settings for reading, or everything that is wrong with them.</summary>
    public Checked<ImportOptions> ToOptions(ImportFormat format)
    {
        var checks = new Checks();
        var dates = DateFormats.GetValueOrDefault(DateFormat ?? "iso", (DateFormat)(-1));
        Require(checks, Enum.IsDefined(dates), "dateFormat", $"it must be one of {string.Join(", ", DateFormats.Keys)}.");
        Require(checks, QuantityFormat is null or HoursAndMinutes, "quantityFormat", $"it must be {HoursAndMinutes}.");
        Require(checks, HeaderRow is null or (>= 1 and <= MostHeaderRows), "headerRow", $"it must be a row from 1 to {MostHeaderRows}.");
        Require(checks, Round is null or Decimals, "round", $"it must be {Decimals}, the number of decimals that are kept.");
        checks.Require(
            Quantity != QuantitySource.Times || QuantityFormat is null,
            ImportProblems.SettingsContradict,
            "/quantityFormat",
            "With quantity=times no column has quantities, so quantityFormat has no meaning."
        );
        checks.Require(
            Decimal != DecimalMark.Comma || Thousands != ThousandsMark.Comma,
            ImportProblems.SettingsContradict,
            "/thousands",
            "A comma cannot stand both before the decimals and between the thousands. With decimal=comma, points between thousands are read."
        );
        var map = ColumnMap.Of(Pairs);
        var columns = map.IsAccepted ? map.Value.Without(Ignore) : map;
        checks.AddAll(columns.Problems);
        var set = ReadSet(checks);
        checks.Require(
            format != ImportFormat.Ndjson || !IsStated,
            ImportProblems.SettingIsForTables,
            "",
            "Lines of JSON are read as they are: settings for columns and cells are for CSV and workbooks only."
        );
        checks.Require(
            Sheet is null || format is ImportFormat.Xlsx or ImportFormat.Ods,
            ImportProblems.SettingIsForTables,
            "/sheet",
            "Only a workbook has sheets."
        );
        return checks.Passed
            ? new ImportOptions(format)
            {
                Sheet = Sheet,
                HeaderRow = HeaderRow,
                DateFormat = dates,
                TakesTimestamps = Timestamps == Storage.Imports.Timestamps.Date,
                Numbers = new NumberForm(Decimal == DecimalMark.Comma, Thousands == ThousandsMark.Comma, Round is not null),
                Quantities =
                    Quantity == QuantitySource.Times ? QuantityForm.Times
                    : QuantityFormat is null ? QuantityForm.Number
                    : QuantityForm.HoursAndMinutes,
                Map = columns.Value!,
                Set = set,
                SkipsTotal = Totals == TotalRows.Skip,
                TakesTitles = Titles is true,
            }
            : checks.Problems;
    }

    /// <summary>How the file is read, as a text: the same bytes read in another way are another import.</summary>
    public string Reading(ImportOptions options)
    {
        IEnumerable<string?> more =
        [
            Named("ignore", string.Join('\n', Ignore)),
            Named("set", string.Join('\n', Set)),
            Named("sheet", Sheet),
            Named("headerRow", HeaderRow?.ToString(CultureInfo.InvariantCulture)),
            Named("timestamps", Timestamps == Storage.Imports.Timestamps.Date ? "date" : null),
            Named("quantityFormat", QuantityFormat),
            Named("quantity", Quantity == QuantitySource.Times ? "times" : null),
            Named("decimal", Decimal == DecimalMark.Comma ? "comma" : null),
            Named("thousands", Thousands == ThousandsMark.Comma ? "comma" : null),
            Named("round", Round?.ToString(CultureInfo.InvariantCulture)),
            Named("titles", Titles is true ? "true" : null),
            Named("totals", Totals == TotalRows.Skip ? "skip" : null),
        ];
        return $"{options.Format} {options.DateFormat} {string.Join('\n', Pairs)}{string.Concat(more)}";
    }

    private bool IsStated =>
        Pairs.Count + Ignore.Count + Set.Count > 0
        || HeaderRow is not null
        || Timestamps == Storage.Imports.Timestamps.Date
        || QuantityFormat is not null
        || Quantity == QuantitySource.Times
        || Decimal == DecimalMark.Comma
        || Thousands == ThousandsMark.Comma
        || Round is not null
        || Titles is true
        || Totals == TotalRows.Skip;

    private TableTerms(ReadingTerms first, ReadingTerms? second)
        : base(first)
    {
        Sheet ??= second?.Sheet;
        HeaderRow ??= second?.HeaderRow;
        DateFormat ??= second?.DateFormat;
        Timestamps ??= second?.Timestamps;
        QuantityFormat ??= second?.QuantityFormat;
        Quantity ??= second?.Quantity;
        Decimal ??= second?.Decimal;
        Thousands ??= second?.Thousands;
        Round ??= second?.Round;
        Titles ??= second?.Titles;
        Totals ??= second?.Totals;
        LikeStanding ??= second?.LikeStanding;
    }

    private Dictionary<EntryColumn, string> ReadSet(Checks checks)
    {
        var set = new Dictionary<EntryColumn, string>();
        foreach (var pair in Set)
        {
            var colon = pair.IndexOf(':', StringComparison.Ordinal);
            var value = WhiteSpace.Trim(pair[(colon + 1)..]);
            var isColumn = EntryColumns.Find(WhiteSpace.Trim(pair[..Math.Max(colon, 0)])) is { } found && found < EntryColumn.Id;
            checks.Require(
                isColumn && value.Length > 0,
                ReadingProblems.SetIsNotValid,
                "/set",
                $"{Fault.Shown(pair)} is not one of {string.Join(", ", EntryColumns.Read)}, a colon and a value."
            );
            if (isColumn && value.Length > 0)
            {
                var column = EntryColumns.Find(WhiteSpace.Trim(pair[..colon]))!.Value;
                checks.Require(
                    set.TryAdd(column, value),
                    ReadingProblems.SetIsNotValid,
                    "/set",
                    $"{EntryColumns.Name(column)} is set twice."
                );
            }
        }

        return set;
    }

    /// <summary>What a saved map says about other headers than those that the query names.</summary>
    private static IEnumerable<string> Besides(IReadOnlyDictionary<string, string>? saved, IEnumerable<string> replaced)
    {
        var names = replaced.Select(ColumnMap.Spelled).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return saved is null
            ? []
            : saved.Where(pair => !names.Contains(ColumnMap.Spelled(pair.Key))).Select(pair => $"{pair.Key}:{pair.Value}");
    }

    private static string? Named(string name, string? value) => string.IsNullOrEmpty(value) ? null : $"\n{name}={value}";

    private static void Require(Checks checks, bool isMet, string parameter, string expected) =>
        checks.Require(isMet, HttpProblemCodes.QueryParameterHasTheWrongType, "/" + parameter, $"{parameter}: {expected}");
}
