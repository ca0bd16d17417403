using System.CommandLine;
using ValueLedger.Client;

namespace ValueLedger.Cli.Commands;

/// <summary>Which entries are exported; each option has the name of the API's parameter, with hyphens.</summary>
internal static class EntryFilterOptions
{
    private static readonly Option<string?> Programme = Code("--programme", "Only entries of this programme.");
    private static readonly Option<string?> Measure = Code("--measure", "Only entries of this measure.");
    private static readonly Option<string?> Stage = OptionOf.Word("--stage", MeasureStage.Known, "Only entries of measures of this stage.");
    private static readonly Option<string?> Team = Code("--team", "Only entries of this team.");
    private static readonly Option<string?> Area = OptionOf.Text("--area", "area", "Only entries of this area.");
    private static readonly Option<string?> Contributor = Code("--contributor", "Only entries of this contributor.");
    private static readonly Option<string?> Party = Code("--party", "Only entries of this party.");
    private static readonly Option<DateOnly?> From = OptionOf.Day("--from", "First day, inclusive.");
    private static readonly Option<DateOnly?> To = OptionOf.Day("--to", "Last day, inclusive.");
    private static readonly Option<string?> Reference = OptionOf.Text("--reference", "text", "Only entries with this reference.");

    private static readonly Option<DateTimeOffset?> RecordedAfter = OptionOf.Moment("--recorded-after", "Only entries recorded after it.");
    private static readonly Option<DateTimeOffset?> RecordedBefore = OptionOf.Moment(
        "--recorded-before",
        "Only entries recorded before it."
    );

    private static readonly Option<DateTimeOffset?> KnownAt = OptionOf.Moment(
        "--known-at",
        "As known at this moment, inclusive; as known now when left out."
    );

    private static readonly Option<bool> Suspended = OptionOf.Flag("--suspended", "The entries in suspense, instead of those that count.");

    public static readonly IReadOnlyList<Option> All =
    [
        Programme,
        Measure,
        Stage,
        Team,
        Area,
        Contributor,
        Party,
        From,
        To,
        Reference,
        RecordedAfter,
        RecordedBefore,
        KnownAt,
        Suspended,
    ];

    public static EntryFilter Read(ParseResult parsed) =>
        new()
        {
            Programme = parsed.GetValue(Programme),
            Measure = parsed.GetValue(Measure),
            Stage = parsed.GetValue(Stage) is { } stage ? new MeasureStage(stage) : null,
            Team = parsed.GetValue(Team),
            Area = parsed.GetValue(Area),
            Contributor = parsed.GetValue(Contributor),
            Party = parsed.GetValue(Party),
            From = parsed.GetValue(From),
            To = parsed.GetValue(To),
            Reference = parsed.GetValue(Reference),
            RecordedAfter = parsed.GetValue(RecordedAfter),
            RecordedBefore = parsed.GetValue(RecordedBefore),
            KnownAt = parsed.GetValue(KnownAt),
            Suspended = parsed.GetValue(Suspended) ? true : null,
        };

    private static Option<string?> Code(string name, string description) => OptionOf.Text(name, "code", description);
}
