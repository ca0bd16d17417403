using System.CommandLine;
using ValueLedger.Cli.Connecting;
using ValueLedger.Cli.Entries;
using ValueLedger.Client;

namespace ValueLedger.Cli.Commands;

/// <summary>Prints every change of an entry, a line each.</summary>
internal static class FollowCommand
{
    private const int UsualSeconds = 5;
    private const int MostSeconds = 3600;
    private const string Beginning = "0";

    private static readonly Option<string?> After = OptionOf.Text(
        "--after",
        "place",
        "Where to continue, as an earlier run named it; 0 for the beginning, as when left out."
    );

    private static readonly Option<string?> Place = OptionOf.Text(
        "--place",
        "file",
        "A file that keeps the place from run to run: continues there, and writes it after every page that was printed."
    );

    private static readonly Option<bool> Once = OptionOf.Flag("--once", "End at the last change so far, instead of waiting for more.");

    private static readonly Option<int> Interval = new("--interval")
    {
        Description = $"How many seconds to wait before asking for more, 1 to {MostSeconds}; {UsualSeconds} when left out.",
        HelpName = "seconds",
        DefaultValueFactory = _ => UsualSeconds,
    };

    static FollowCommand() =>
        Interval.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > MostSeconds)
            {
                given.AddError($"--interval takes 1 to {MostSeconds} seconds.");
            }
        });

    public static Command Make()
    {
        var follow = new Command(
            "follow",
            "Print every change of an entry, a line each: moment, change, id, date, programme, measure, quantity, unit, reference."
        )
        {
            After,
            Place,
            Once,
            Interval,
        };
        follow.Validators.Add(given =>
        {
            if (given.GetResult(After) is not null && given.GetResult(Place) is not null)
            {
                given.AddError("Choose either --after or --place.");
            }
        });
        follow.SetAction(LedgerCall.Of(RunAsync));
        return follow;
    }

    private static async Task<int> RunAsync(LedgerCall call, ParseResult parsed, CancellationToken cancellation)
    {
        var place = parsed.GetValue(Place);
        var after =
            place is null ? parsed.GetValue(After) ?? Beginning
            : File.Exists(place) ? (await File.ReadAllTextAsync(place, cancellation)).Trim()
            : Beginning;
        var interval = parsed.GetValue(Once) ? (TimeSpan?)null : TimeSpan.FromSeconds(parsed.GetValue(Interval));
        try
        {
            var changes = call.Client.Entries.FollowAsync(after, new FollowOptions { Interval = interval }, cancellation);
            await foreach (var page in changes.AsPages())
            {
                Print(call, page);
                after = page.NextCursor!;
                if (place is not null)
                {
                    await File.WriteAllTextAsync(place, after + "\n", CancellationToken.None);
                }
            }
        }
        finally
        {
            if (place is null)
            {
                call.Output.Tell($"To continue here: --after {after}");
            }
        }

        return ExitCode.Done;
    }

    private static void Print(LedgerCall call, Page<EntryChange> page)
    {
        if (!call.IsJson)
        {
            foreach (var change in page.Items)
            {
                call.Output.Data.WriteLine(EntryText.Of(change));
            }

            return;
        }

        foreach (var item in AnsweredItems.Of(call.Answer.Text))
        {
            call.Output.Print(item);
        }
    }
}
