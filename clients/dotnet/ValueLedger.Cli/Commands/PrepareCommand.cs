using System.CommandLine;
using ValueLedger.Cli.Connecting;
using ValueLedger.Cli.Statements;
using ValueLedger.Client;

namespace ValueLedger.Cli.Commands;

/// <summary>Makes a draft of a statement.</summary>
internal static class PrepareCommand
{
    private static readonly Option<string[]> Programmes = new("--programme")
    {
        Description = "Code of a programme; several may be given.",
        HelpName = "code",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<DateOnly?> From = OptionOf.Day("--from", "First day, inclusive.", isRequired: true);
    private static readonly Option<DateOnly?> To = OptionOf.Day("--to", "Last day, inclusive.", isRequired: true);

    private static readonly Option<DateTimeOffset?> KnownAt = OptionOf.Moment(
        "--known-at",
        "As known at this moment, inclusive; the moment of the last record when left out."
    );

    private static readonly Option<string?> Basis = OptionOf.Word(
        "--basis",
        Client.Basis.Known,
        "The basis that values citizens' time; the organisation's standard basis when left out."
    );

    private static readonly Option<string[]> CompareBases = OptionOf.Words(
        "--compare-basis",
        Client.Basis.Known,
        "A basis to show beside it; several may be given."
    );

    private static readonly Option<string?> Schedule = OptionOf.Text(
        "--schedule",
        "name",
        "Name of a discount schedule, such as green-book-2026; the Green Book's in force when left out."
    );

    private static readonly Option<string?> BaseYear = OptionOf.Text(
        "--base-year",
        "year",
        "The year in whose prices figures are reported: 2013 or 2013-14; nothing is deflated when left out."
    );

    private static readonly Option<decimal?> FullTimeHours = OptionOf.Number(
        "--full-time-hours",
        "Hours of one full-time post in the period, to state citizens' hours as full-time equivalents."
    );

    private static readonly Option<decimal?> BurdenAmount = OptionOf.Number(
        "--burden",
        "What the problem costs society; the statement says which share of it must be avoided to recover the cost."
    );

    private static readonly Option<int?> BurdenMonths = new("--burden-months")
    {
        Description = "Number of months that the burden covers.",
        HelpName = "months",
    };

    private static readonly Option<string?> BurdenSource = OptionOf.Text("--burden-source", "text", "Where the burden comes from.");

    private static readonly Option<int?> Runs = new("--simulate")
    {
        Description = "How often uncertain figures are drawn, 1 to 100,000; nothing is drawn when left out.",
        HelpName = "runs",
    };

    private static readonly Option<bool> DryRun = OptionOf.Flag("--dry-run", "Work the statement out and keep no draft.");
    private static readonly Option<bool> OnlyId = OptionOf.Flag("--only-id", "Print only the id of the draft, for use in a script.");

    public static Command Make()
    {
        var prepare = new Command("prepare", "Make a draft of a statement.")
        {
            Programmes,
            From,
            To,
            KnownAt,
            Basis,
            CompareBases,
            Schedule,
            BaseYear,
            FullTimeHours,
            BurdenAmount,
            BurdenMonths,
            BurdenSource,
            Runs,
            DryRun,
            OnlyId,
        };
        prepare.Validators.Add(given =>
        {
            if (given.GetValue(OnlyId) && (given.GetValue(DryRun) || given.GetValue(ServerOptions.Json)))
            {
                given.AddError("--only-id goes neither with --dry-run, which makes no draft, nor with --json.");
            }

            if ((given.GetValue(BurdenAmount) is null) != (given.GetValue(BurdenSource) is null))
            {
                given.AddError("--burden and --burden-source go together.");
            }
            else if (given.GetValue(BurdenMonths) is not null && given.GetValue(BurdenAmount) is null)
            {
                given.AddError("--burden-months needs --burden.");
            }
        });
        prepare.SetAction(LedgerCall.Of(RunAsync));
        return prepare;
    }

    private static async Task<int> RunAsync(LedgerCall call, ParseResult parsed, CancellationToken cancellation)
    {
        var draft = Read(parsed);
        if (parsed.GetValue(DryRun))
        {
            var tried = await call.Client.Statements.PrepareDryRunAsync(draft, cancellation);
            call.Print(output => StatementText.Print(output, tried));
            call.Output.Tell("This was a dry run: no draft was made.");
            return ExitCode.Done;
        }

        var statement = await call.Client.Statements.PrepareAsync(draft, cancellationToken: cancellation);
        if (parsed.GetValue(OnlyId))
        {
            call.Output.PrintLine($"{statement.Id}");
            return ExitCode.Done;
        }

        call.Print(output => StatementText.Print(output, statement));
        call.Output.Tell($"The draft has the id {statement.Id}. Publish it with: valueledger statement publish {statement.Id}");
        return ExitCode.Done;
    }

    private static StatementDraft Read(ParseResult parsed) =>
        new()
        {
            Programmes = parsed.GetValue(Programmes)!,
            From = parsed.GetValue(From)!.Value,
            To = parsed.GetValue(To)!.Value,
            KnownAt = parsed.GetValue(KnownAt),
            Basis = parsed.GetValue(Basis) is { } basis ? new Basis(basis) : null,
            CompareBases = parsed.GetValue(CompareBases) is { Length: > 0 } bases ? [.. bases.Select(word => new Basis(word))] : null,
            Schedule = parsed.GetValue(Schedule),
            BaseYear = parsed.GetValue(BaseYear),
            FullTimeHours = parsed.GetValue(FullTimeHours),
            Burden = parsed.GetValue(BurdenAmount) is { } burden
                ? new BurdenDraft
                {
                    Amount = burden,
                    Months = parsed.GetValue(BurdenMonths),
                    Source = parsed.GetValue(BurdenSource)!,
                }
                : null,
            Simulation = parsed.GetValue(Runs) is { } runs ? new SimulationDraft { Runs = runs } : null,
        };
}
