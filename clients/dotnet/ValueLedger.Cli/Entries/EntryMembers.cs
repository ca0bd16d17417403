using System.CommandLine;
using ValueLedger.Cli.Commands;
using ValueLedger.Client;

namespace ValueLedger.Cli.Entries;

/// <summary>What a correction changes; everything else stays as it is.</summary>
internal static class EntryMembers
{
    private static readonly Option<decimal?> Quantity = OptionOf.Number("--quantity", "How much, in the measure's unit.");
    private static readonly Option<decimal?> Of = OptionOf.Number("--of", "How many were asked or followed, for a share or mean.");
    private static readonly Option<decimal?> Deviation = OptionOf.Number("--standard-deviation", "Of the answers of a mean.");
    private static readonly Option<DateOnly?> Date = OptionOf.Day("--date", "The day, or the last day of a span.");
    private static readonly Option<DateOnly?> StartDate = OptionOf.Day("--start-date", "The first day of a span.");
    private static readonly Option<TimeOnly?> StartTime = OptionOf.TimeOfDay("--start-time", "When it began, in local time.");
    private static readonly Option<TimeOnly?> EndTime = OptionOf.TimeOfDay("--end-time", "When it ended, in local time.");
    private static readonly Option<string?> Programme = Code("--programme", "Code of the programme.");
    private static readonly Option<string?> Measure = Code("--measure", "Code of the measure.");
    private static readonly Option<string?> Party = Code("--party", "Code of the party; '' for none.");
    private static readonly Option<string?> Team = Code("--team", "Code of the team; '' for none.");
    private static readonly Option<string?> Contributor = Code("--contributor", "Code of the contributor; '' for none.");
    private static readonly Option<string?> Note = OptionOf.Text("--note", "text", "The note; '' for none.");

    private static readonly Option<string?> Grade = OptionOf.Word("--evidence-grade", EvidenceGrade.Known, "The grade of evidence.");

    public static readonly IReadOnlyList<Option> All =
    [
        Quantity,
        Of,
        Deviation,
        Date,
        StartDate,
        StartTime,
        EndTime,
        Programme,
        Measure,
        Party,
        Team,
        Contributor,
        Note,
        Grade,
    ];

    /// <summary>The replacement. It keeps the reference of the entry, which the server sees to.</summary>
    public static EntryDraft Replacement(Entry entry, ParseResult parsed) =>
        new()
        {
            Programme = parsed.GetValue(Programme) ?? entry.Programme,
            Measure = parsed.GetValue(Measure) ?? entry.Measure,
            Quantity = parsed.GetValue(Quantity) ?? entry.Quantity,
            Date = parsed.GetValue(Date) ?? entry.Date,
            StartDate = parsed.GetValue(StartDate) ?? entry.StartDate,
            StartTime = parsed.GetValue(StartTime) ?? entry.StartTime,
            EndTime = parsed.GetValue(EndTime) ?? entry.EndTime,
            Party = Text(parsed, Party, entry.Party),
            Team = Text(parsed, Team, entry.Team),
            Contributor = Text(parsed, Contributor, entry.Contributor),
            Note = Text(parsed, Note, entry.Note),
            Evidence = new EvidenceDraft
            {
                Grade = parsed.GetValue(Grade) is { } grade ? new EvidenceGrade(grade) : entry.Evidence.Grade,
                Items =
                    entry.Evidence.Items.Count == 0
                        ? null
                        :
                        [
                            .. entry.Evidence.Items.Select(item => new EvidenceItemDraft
                            {
                                Title = item.Title,
                                Uri = item.Uri,
                                Sha256 = item.Sha256,
                            }),
                        ],
            },
            Exchange = entry.Exchange is { } ends
                ? new ExchangeEndsDraft
                {
                    Giver = ends.Giver,
                    Receiver = ends.Receiver,
                    ReceiverProgramme = ends.ReceiverProgramme,
                    Service = ends.Service,
                }
                : null,
            Of = parsed.GetValue(Of) ?? entry.Of,
            StandardDeviation = parsed.GetValue(Deviation) ?? entry.StandardDeviation,
            Bound = entry.Bound,
            Assessor = entry.Assessor,
            Asset = entry.Asset,
            DecidedBy = entry.DecidedBy,
            FinancedBy =
                entry.FinancedBy.Count == 0
                    ? null
                    : [.. entry.FinancedBy.Select(part => new FinancedPartDraft { Party = part.Party, Amount = part.Amount })],
        };

    private static Option<string?> Code(string name, string description) => OptionOf.Text(name, "code", description);

    /// <summary>An empty text takes the member away.</summary>
    private static string? Text(ParseResult parsed, Option<string?> option, string? otherwise) =>
        parsed.GetValue(option) switch
        {
            null => otherwise,
            "" => null,
            var stated => stated,
        };
}
