using System.CommandLine;
using ValueLedger.Cli.Connecting;
using ValueLedger.Cli.Statements;
using ValueLedger.Client;

namespace ValueLedger.Cli.Commands;

/// <summary>Publishes, shows, lists and compares statements; <see cref="PrepareCommand"/> makes them.</summary>
internal static class StatementCommands
{
    private const string Html = "html";
    private const string Csv = "csv";
    private const string Json = "json";
    private const string Workbook = "xlsx";
    private const string Pack = "pack";

    private static readonly Argument<Guid> Statement = new("statement") { Description = "Id of the statement." };

    public static Command Make() =>
        new("statement", "Cost-benefit statements.") { PrepareCommand.Make(), Publish(), Get(), Compare(), List() };

    private static Command Publish()
    {
        var dryRun = OptionOf.Flag("--dry-run", "Run every check and publish nothing.");
        var publish = new Command("publish", "Give a draft the next number, for good.") { Statement, dryRun };
        publish.SetAction(
            LedgerCall.Of(
                async (call, parsed, cancellation) =>
                {
                    var id = parsed.GetValue(Statement);
                    var isDryRun = parsed.GetValue(dryRun);
                    var status = isDryRun
                        ? await call.Client.Statements.PublishDryRunAsync(id, cancellation)
                        : await call.Client.Statements.PublishAsync(id, cancellationToken: cancellation);
                    call.Print(output => StatementText.Print(output, status, isDryRun));
                    return ExitCode.Done;
                }
            )
        );
        return publish;
    }

    private static Command Get()
    {
        var form = OptionOf
            .Text(
                "--form",
                "form",
                "json, html, csv, xlsx, or pack (an audit pack: a zip file with the records and proofs behind the statement); "
                    + "the key figures in words when left out."
            )
            .AcceptOnlyFromAmong(Json, Html, Csv, Workbook, Pack);
        var file = OptionOf.Text("--output", "file", "Save it in this file; otherwise it is printed.");
        var get = new Command("get", "Show or save a statement.") { Statement, form, file };
        get.SetAction(
            LedgerCall.Of(
                (call, parsed, cancellation) =>
                    GetAsync(call, parsed.GetValue(Statement), parsed.GetValue(form), parsed.GetValue(file), cancellation)
            )
        );
        return get;
    }

    private static async Task<int> GetAsync(LedgerCall call, Guid id, string? form, string? path, CancellationToken cancellation)
    {
        var isJson = form == Json || (form is null && (call.IsJson || path is not null));
        if (call.IsJson && !isJson)
        {
            throw new WrongUsageException($"--json and --form {form} contradict each other.");
        }

        if (form is Workbook or Pack && path is null && Printing.Output.IsTerminal)
        {
            var what = form == Pack ? "An audit pack" : "A workbook";
            throw new WrongUsageException($"{what} cannot be shown on a terminal. Save it with --output FILE.");
        }

        call.Answer.IsWanted = isJson;
        var statements = call.Client.Statements;
        if (form is null or Json)
        {
            var statement = await statements.GetAsync(id, cancellation);
            if (isJson)
            {
                await call.WriteAnswerAsync(path);
            }
            else
            {
                StatementText.Print(call.Output, statement);
            }

            return ExitCode.Done;
        }

        var content = form switch
        {
            Html => await statements.OpenPageAsync(id, cancellation),
            Csv => await statements.OpenTableAsync(id, cancellation),
            Pack => await statements.OpenPackAsync(id, cancellation),
            _ => await statements.OpenWorkbookAsync(id, cancellation),
        };
        await call.Output.WriteAsync(path, content, cancellation);
        return ExitCode.Done;
    }

    private static Command Compare()
    {
        var from = new Argument<Guid>("from") { Description = "Id of the statement to start from." };
        var to = new Argument<Guid>("to") { Description = "Id of the statement of the same programmes and period to end with." };
        var compare = new Command("compare", "Explain step by step why two statements differ.") { from, to };
        compare.SetAction(
            LedgerCall.Of(
                async (call, parsed, cancellation) =>
                {
                    var bridge = await call.Client.Statements.BridgeAsync(parsed.GetValue(from), parsed.GetValue(to), cancellation);
                    call.Print(output => BridgeText.Print(output, bridge));
                    return ExitCode.Done;
                }
            )
        );
        return compare;
    }

    private static Command List()
    {
        var state = OptionOf.Word("--state", StatementState.Known, "Only drafts, or only published statements.");
        var list = new Command("list", "List statements in the order in which they were prepared.") { state };
        list.SetAction(
            LedgerCall.Of(
                async (call, parsed, cancellation) =>
                {
                    var asked = parsed.GetValue(state) is { } word ? new StatementState(word) : (StatementState?)null;
                    var statuses = new List<StatementStatus>();
                    await foreach (var page in call.Client.Statements.ListAsync(asked, cancellationToken: cancellation).AsPages())
                    {
                        statuses.AddRange(page.Items);
                        if (call.IsJson)
                        {
                            call.Output.Print(call.Answer.Text);
                        }
                    }

                    if (!call.IsJson)
                    {
                        StatementText.Print(call.Output, statuses);
                    }

                    return ExitCode.Done;
                }
            )
        );
        return list;
    }
}
