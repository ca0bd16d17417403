using Spectre.Console;
using ValueLedger.Api.Access;
using ValueLedger.Api.Operators;

namespace ValueLedger.Api.Commands;

/// <summary>Prints keys as a table for people.</summary>
internal static class KeyTable
{
    private const int WidthOfNoTerminal = 1000;

    public static void Print(KeyLines keys)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("key").NoWrap());
        table.AddColumns("name", "scopes", "created", "expires", "state");
        foreach (var key in keys.Keys)
        {
            var scopes = key.Scopes.Count == Scopes.All.Count ? Scopes.Everything : string.Join(", ", key.Scopes);
            string[] cells =
            [
                key.KeyId,
                key.Name,
                scopes,
                $"{key.CreatedAt}",
                $"{key.ExpiresAt}",
                key.IsRevoked ? "revoked"
                : key.RevokedAt is { } last ? $"until {last}"
                : "in use",
            ];
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        if (Console.IsOutputRedirected)
        {
            // One line for each key, so that the output can be searched by line.
            AnsiConsole.Profile.Width = WidthOfNoTerminal;
        }

        AnsiConsole.Write(table);
    }
}
