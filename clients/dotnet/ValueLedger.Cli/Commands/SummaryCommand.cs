using System.CommandLine;
using ValueLedger.Cli.Connecting;
using ValueLedger.Cli.Summaries;
using ValueLedger.Client;

namespace ValueLedger.Cli.Commands;

/// <summary>Totals of a period.</summary>
internal static class SummaryCommand
{
    private static readonly Option<DateOnly?> From = OptionOf.Day("--from", "First day, inclusive.", isRequired: true);
    private static readonly Option<DateOnly?> To = OptionOf.Day("--to", "Last day, inclusive.", isRequired: true);

    private static readonly Option<string[]> GroupBy = OptionOf.Words(
        "--group-by",
        Client.GroupBy.Known,
        "What to group by; several may be given. Only the total when left out."
    );

    private static readonly Option<string?> Programme = OptionOf.Text("--programme", "code", "Only entries of this programme.");
    private static readonly Option<string?> Measure = OptionOf.Text("--measure", "code", "Only entries of this measure.");
    private static readonly Option<string?> Team = OptionOf.Text("--team", "code", "Only entries of this team.");
    private static readonly Option<string?> Area = OptionOf.Text("--area", "area", "Only entries of this area.");
    private static readonly Option<string?> Party = OptionOf.Text("--party", "code", "Only entries of this party.");

    private static readonly Option<string?> Basis = OptionOf.Word(
        "--basis",
        Client.Basis.Known,
        "The basis that values citizens' time; the organisation's standard basis when left out."
    );

    private static readonly Option<DateTimeOffset?> KnownAt = OptionOf.Moment(
        "--known-at",
        "As known at this moment, inclusive; the moment of the last record when left out."
    );

    private static readonly Option<string?> Plans = OptionOf.Word(
        "--plans",
        PlanKind.Known,
        "Put the plans of this kind beside what was recorded."
    );

    private static readonly Option<string?> Costs = OptionOf.Word(
        "--costs",
        CostSharing.Known,
        "Whether costs stand where they were recorded (direct, the default), or are spread over programmes by allocations (shared)."
    );

    private static readonly Option<int?> SuppressBelow = new("--suppress-below")
    {
        Description = "Leave out the figures of every group of fewer people than this, and what would tell them; 2 to 1,000.",
        HelpName = "people",
    };

    private static readonly Option<bool> Csv = OptionOf.Flag("--csv", "Print CSV with a row for each measure of a group.");

    public static Command Make()
    {
        var summary = new Command("summary", "Add up what was put in and what came out in a period, and what it was worth.")
        {
            From,
            To,
            GroupBy,
            Programme,
            Measure,
            Team,
            Area,
            Party,
            Basis,
            KnownAt,
            Plans,
            Costs,
            SuppressBelow,
            Csv,
        };
        summary.Validators.Add(given =>
        {
            if (given.GetValue(Csv) && given.GetValue(ServerOptions.Json))
            {
                given.AddError("Choose either --csv or --json.");
            }
        });
        summary.SetAction(LedgerCall.Of(RunAsync));
        return summary;
    }

    private static async Task<int> RunAsync(LedgerCall call, ParseResult parsed, CancellationToken cancellation)
    {
        var (from, to) = (parsed.GetValue(From)!.Value, parsed.GetValue(To)!.Value);
        var groups = parsed.GetValue(GroupBy)!.Select(word => new GroupBy(word)).ToList();
        var basis = parsed.GetValue(Basis) is { } word ? new Basis(word) : (Basis?)null;
        var (programme, measure) = (parsed.GetValue(Programme), parsed.GetValue(Measure));
        var (team, area, party) = (parsed.GetValue(Team), parsed.GetValue(Area), parsed.GetValue(Party));
        var knownAt = parsed.GetValue(KnownAt);
        var plans = parsed.GetValue(Plans) is { } kind ? new PlanKind(kind) : (PlanKind?)null;
        var costs = parsed.GetValue(Costs) is { } sharing ? new CostSharing(sharing) : (CostSharing?)null;
        var least = parsed.GetValue(SuppressBelow);
        var asked = groups.Count > 0 ? groups : null;
        var summaries = call.Client.Summaries;
        if (parsed.GetValue(Csv))
        {
            var csv = await summaries.ExportCsvAsync(
                from,
                to,
                asked,
                programme,
                measure,
                team,
                party,
                basis,
                knownAt,
                plans,
                costs,
                least,
                area,
                cancellation
            );
            await call.Output.WriteAsync(null, csv, cancellation);
            return ExitCode.Done;
        }

        var summary = await summaries.GetAsync(
            from,
            to,
            asked,
            programme,
            measure,
            team,
            party,
            basis,
            knownAt,
            plans,
            costs,
            least,
            area,
            cancellation
        );
        call.Print(output => SummaryText.Print(output, summary, groups));
        return ExitCode.Done;
    }
}
