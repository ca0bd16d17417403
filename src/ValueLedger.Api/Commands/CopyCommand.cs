using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using ValueLedger.Api.Serving;
using ValueLedger.Storage.Copies;
using ValueLedger.Storage.Log;

namespace ValueLedger.Api.Commands;

/// <summary>Copies organisations into another ledger, whichever engines keep the two.</summary>
internal static class CopyCommand
{
    private const int WidthOfNoTerminal = 1000;

    public static Command Make()
    {
        var from = new Option<string?>("--from")
        {
            Description = "The ledger to copy from, written as in Ledger:Database, which is meant when this is left out.",
        };
        var to = new Option<string>("--to")
        {
            Description = "The ledger to copy to, written as in Ledger:Database. No server may have it open.",
            Required = true,
        };
        var organisation = new Option<string?>("--organisation")
        {
            Description = "Code of the only organisation to copy; all of them when left out.",
        };
        var copy = new Command(
            "copy",
            "Copy an organisation, or all, with everything that belongs to it into another ledger, and compare the two. Nothing is kept unless all is the same."
        )
        {
            from,
            to,
            organisation,
        };
        copy.SetAction((parsed, _) => Task.FromResult(Run(parsed.GetValue(from), parsed.GetValue(to)!, parsed.GetValue(organisation))));
        return copy;
    }

    private static int Run(string? from, string to, string? organisation)
    {
        var settings = LedgerHost.SettingsOfOperators();
        var source = from is null ? settings.Database : settings.PlaceOf("--from", from);
        var target = settings.PlaceOf("--to", to);
        if (!source.IsThere)
        {
            throw new FileNotFoundException($"There is no ledger at {source.Name}; name the one you mean with --from or Ledger:Database.");
        }

        var signingKey = Path.GetFullPath(settings.SigningKey ?? source.Beside(SigningKeyFile.Ending));
        return Print(new LedgerCopy(source, target, signingKey).Run(organisation));
    }

    private static int Print(CopiedLedger copied)
    {
        Console.WriteLine($"From {copied.Source} to {copied.Target}");
        if (Console.IsOutputRedirected)
        {
            // One line for each table, so that the output can be searched by line.
            AnsiConsole.Profile.Width = WidthOfNoTerminal;
        }

        foreach (var organisation in copied.Organisations)
        {
            Print(organisation);
        }

        foreach (var notice in copied.Notices)
        {
            Console.WriteLine(notice);
        }

        foreach (var difference in copied.Organisations.SelectMany(organisation => organisation.Differences))
        {
            Console.Error.WriteLine(difference);
        }

        if (!copied.Holds)
        {
            Console.Error.WriteLine("Nothing was copied.");
        }

        return copied.Holds ? 0 : 1;
    }

    private static void Print(CopiedOrganisation organisation)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("table").NoWrap());
        table.AddColumn(new TableColumn("rows read").RightAligned());
        table.AddColumn(new TableColumn("rows copied").RightAligned());
        table.AddColumns("content", "SHA-256 of the content");
        foreach (var compared in organisation.Tables.Where(compared => compared.Source.Rows + compared.Target.Rows > 0))
        {
            table.AddRow(
                compared.Name,
                compared.Source.Rows.ToString(CultureInfo.InvariantCulture),
                compared.Target.Rows.ToString(CultureInfo.InvariantCulture),
                compared.Source == compared.Target ? "same" : "differs",
                compared.Source.Sha256
            );
        }

        AnsiConsole.Write(table);
        Console.WriteLine(
            $"No rows in either: {string.Join(", ", organisation.Tables.Where(compared => compared.Source.Rows + compared.Target.Rows == 0).Select(compared => compared.Name))}"
        );
        Console.WriteLine(
            organisation.Differences.Count == 0
                ? $"{organisation.Code}: {organisation.Records} records in both; root {organisation.Root} in both; the copy is verified"
                : $"{organisation.Code}: {organisation.Records} records; root {organisation.Root}; the copy is not the same"
        );
    }
}
