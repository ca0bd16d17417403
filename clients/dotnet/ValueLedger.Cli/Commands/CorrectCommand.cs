using System.CommandLine;
using ValueLedger.Cli.Connecting;
using ValueLedger.Cli.Entries;
using ValueLedger.Client;

namespace ValueLedger.Cli.Commands;

/// <summary>Corrects an entry, or takes it out.</summary>
internal static class CorrectCommand
{
    private static readonly Argument<string> Entry = new("entry") { Description = "Id of the entry, or its reference." };

    private static readonly Option<string> Reason = new("--reason")
    {
        Description = "Why; it is kept with the record.",
        HelpName = "text",
        Required = true,
    };

    private static readonly Option<bool> DryRun = OptionOf.Flag("--dry-run", "Run every check and record nothing.");

    public static Command Make()
    {
        var correct = new Command("correct", "Replace an entry by one with other values. What is not stated stays as it is.")
        {
            Entry,
            Reason,
            DryRun,
        };
        foreach (var option in EntryMembers.All)
        {
            correct.Add(option);
        }

        correct.Validators.Add(given =>
        {
            if (!EntryMembers.All.Any(option => given.GetResult(option) is { Implicit: false }))
            {
                given.AddError("Say what changes, such as --quantity 2.5.");
            }
        });
        correct.SetAction(LedgerCall.Of(CorrectAsync));
        return correct;
    }

    public static Command MakeReverse()
    {
        var reverse = new Command("reverse", "Take an entry out of every figure from now on.") { Entry, Reason, DryRun };
        reverse.SetAction(LedgerCall.Of(ReverseAsync));
        return reverse;
    }

    private static async Task<int> CorrectAsync(LedgerCall call, ParseResult parsed, CancellationToken cancellation)
    {
        var entry = await NamedEntry.FindAsync(call.Client, parsed.GetValue(Entry)!, cancellation);
        var replacement = EntryMembers.Replacement(entry, parsed);
        var reason = parsed.GetValue(Reason)!;
        if (parsed.GetValue(DryRun))
        {
            var tried = await call.Client.Entries.CorrectDryRunAsync(entry.Id, reason, replacement, cancellation);
            Print(call, entry, $"A dry run; it would be replaced by {EntryText.Of(tried)}.", tried.Suspension);
        }
        else
        {
            var made = await call.Client.Entries.CorrectAsync(entry.Id, reason, replacement, cancellationToken: cancellation);
            Print(call, entry, $"It is replaced by {made.Id}: {EntryText.Of(made)}.", made.Suspension);
        }

        return ExitCode.Done;
    }

    private static async Task<int> ReverseAsync(LedgerCall call, ParseResult parsed, CancellationToken cancellation)
    {
        var entry = await NamedEntry.FindAsync(call.Client, parsed.GetValue(Entry)!, cancellation);
        var reason = parsed.GetValue(Reason)!;
        if (parsed.GetValue(DryRun))
        {
            await call.Client.Entries.ReverseDryRunAsync(entry.Id, reason, cancellation);
            Print(call, entry, "A dry run; it would be taken out of every figure.", null);
        }
        else
        {
            var reversal = await call.Client.Entries.ReverseAsync(entry.Id, reason, cancellationToken: cancellation);
            Print(call, entry, $"It is taken out of every figure by the reversal {reversal.Id}.", null);
        }

        return ExitCode.Done;
    }

    private static void Print(LedgerCall call, Entry entry, string outcome, Suspension? suspension) =>
        call.Print(output =>
        {
            output.PrintLine($"{entry.Id}: {EntryText.Of(entry)}");
            output.PrintLine(outcome);
            if (suspension is not null)
            {
                output.PrintLine($"It looks wrong ({string.Join(", ", suspension.Rules)}) and is in no figure until somebody decides.");
            }
        });
}
