using System.CommandLine;
using ValueLedger.Cli.Commands;
using ValueLedger.Client;

namespace ValueLedger.Cli.Imports;

/// <summary>The options that say how a file should be imported; each has the name of the API's parameter, with hyphens.</summary>
internal static class ImportTerms
{
    public const string HeaderRowName = "--header-row";
    public const string RoundName = "--round";
    public const string TitlesName = "--titles";

    private static readonly Option<string?> Mode = OptionOf.Word(
        "--mode",
        ImportMode.Known,
        "atomic records all rows or none; partial records every row without problems. atomic when left out."
    );

    private static readonly Option<bool> DryRun = OptionOf.Flag("--dry-run", "Run every check and record nothing.");

    private static readonly Option<string[]> Map = OptionOf.Texts(
        "--map",
        "header:column",
        "Which column of an entry a header of the file means, such as 'Hours given:quantity'. May be repeated."
    );

    private static readonly Option<string[]> Ignore = OptionOf.Texts(
        "--ignore",
        "header",
        "A column to leave out; '*' for all that mean nothing. May be repeated."
    );

    private static readonly Option<string[]> Set = OptionOf.Texts(
        "--set",
        "column:value",
        "What is the same for every row and has no column, such as programme:litter-pick. May be repeated."
    );

    private static readonly Option<string?> MapName = OptionOf.Text("--map-name", "name", "Name of saved settings.");

    private static readonly Option<string?> DateFormat = OptionOf
        .Text("--date-format", "format", "How dates are written: iso, dd/mm/yyyy, dd/mm/yy, dd-mmm-yy or mm/dd/yyyy; iso when left out.")
        .Completed("iso", "dd/mm/yyyy", "dd/mm/yy", "dd-mmm-yy", "mm/dd/yyyy");

    private static readonly Option<string?> Timestamps = OptionOf.Word(
        "--timestamps",
        Client.Timestamps.Known,
        "date reads a date with a time of day as its date; refuse when left out."
    );

    private static readonly Option<string?> QuantityFormat = OptionOf
        .Text("--quantity-format", "h:mm", "h:mm reads 1:30, 1h 30m and 1.5h as hours.")
        .Completed("h:mm");

    private static readonly Option<string?> Quantity = OptionOf.Word(
        "--quantity",
        QuantitySource.Known,
        "times works the hours out from start and end time; column when left out."
    );

    private static readonly Option<string?> Decimal = OptionOf.Word(
        "--decimal",
        DecimalMark.Known,
        "What stands before the decimals; point when left out."
    );

    private static readonly Option<string?> Thousands = OptionOf.Word(
        "--thousands",
        ThousandsMark.Known,
        "What stands between the thousands; none when left out."
    );

    private static readonly Option<int?> HeaderRow = new(HeaderRowName)
    {
        Description = "The row of the header, as the spreadsheet counts; the first that is not empty when left out.",
        HelpName = "row",
    };

    private static readonly Option<int?> Round = new(RoundName) { Description = "6 rounds quantities to six decimals.", HelpName = "6" };

    private static readonly Option<bool> Titles = OptionOf.Flag(
        TitlesName,
        "Let a title stand for the code of a programme, measure, party or team."
    );

    private static readonly Option<string?> Totals = OptionOf.Word(
        "--totals",
        TotalRows.Known,
        "skip passes over a last row that is the sum of the quantities; read when left out."
    );

    private static readonly Option<string?> LikeStanding = OptionOf.Word(
        "--like-standing",
        Client.LikeStanding.Known,
        "skip passes over rows without a reference that are like recorded entries; record when left out."
    );

    private static readonly Option<string?> IdempotencyKey = OptionOf.Text(
        "--idempotency-key",
        "key",
        "A name of your own for this import: what was recorded under it is answered again, and never recorded twice."
    );

    public static readonly Option<string?> Sheet = OptionOf.Text("--sheet", "name", "The sheet of a workbook; the first when left out.");

    /// <summary>What a preview finds out by itself, or has no meaning for it.</summary>
    public static readonly IReadOnlyList<Option> NotOfPreviews =
    [
        Mode,
        DryRun,
        Map,
        Ignore,
        Set,
        MapName,
        HeaderRow,
        DateFormat,
        Timestamps,
        QuantityFormat,
        Quantity,
        Decimal,
        Thousands,
        Round,
        Titles,
        Totals,
        LikeStanding,
        IdempotencyKey,
    ];

    public static ImportOptions Read(ParseResult parsed) =>
        new()
        {
            Mode = parsed.GetValue(Mode) is { } mode ? new ImportMode(mode) : null,
            DryRun = parsed.GetValue(DryRun),
            Map = Pairs(parsed, Map, pair => pair.LastIndexOf(':')),
            Ignore = parsed.GetValue(Ignore) is { Length: > 0 } ignored ? ignored : null,
            Set = Pairs(parsed, Set, pair => pair.IndexOf(':', StringComparison.Ordinal)),
            MapName = parsed.GetValue(MapName),
            Sheet = parsed.GetValue(Sheet),
            HeaderRow = parsed.GetValue(HeaderRow),
            DateFormat = parsed.GetValue(DateFormat),
            Timestamps = parsed.GetValue(Timestamps) is { } timestamps ? new Timestamps(timestamps) : null,
            QuantityFormat = parsed.GetValue(QuantityFormat),
            Quantity = parsed.GetValue(Quantity) is { } source ? new QuantitySource(source) : null,
            Decimal = parsed.GetValue(Decimal) is { } mark ? new DecimalMark(mark) : null,
            Thousands = parsed.GetValue(Thousands) is { } thousands ? new ThousandsMark(thousands) : null,
            Round = parsed.GetValue(Round),
            Titles = parsed.GetValue(Titles) ? true : null,
            Totals = parsed.GetValue(Totals) is { } totals ? new TotalRows(totals) : null,
            LikeStanding = parsed.GetValue(LikeStanding) is { } like ? new LikeStanding(like) : null,
            IdempotencyKey = parsed.GetValue(IdempotencyKey),
        };

    private static Dictionary<string, string>? Pairs(ParseResult parsed, Option<string[]> option, Func<string, int> colonOf)
    {
        var pairs = new Dictionary<string, string>();
        foreach (var given in parsed.GetValue(option) ?? [])
        {
            var colon = colonOf(given);
            if (colon <= 0)
            {
                throw new WrongUsageException($"{option.Name} takes two names with a colon between them; '{given}' has none.");
            }

            if (!pairs.TryAdd(given[..colon], given[(colon + 1)..]))
            {
                throw new WrongUsageException($"{option.Name} names '{given[..colon]}' twice.");
            }
        }

        return pairs.Count > 0 ? pairs : null;
    }
}
