using Spectre.Console;
using ValueLedger.Api.Access;
using ValueLedger.Api.Operators;

namespace ValueLedger.Api.Commands;

/// <summary>Prints keys for a person.</summary>
internal static class KeyTable
{
    public static void Print(KeyLines keys)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var title in (string[])["key", "name", "scopes", "created", "expires", "state"])
        {
            table.AddColumn(new TableColumn(title).NoWrap());
        }

        foreach (var key in keys.Keys)
        {
            var scopes = key.Scopes.Count == Scopes.All.Count ? Scopes.Everything : string.Join('\n', key.Scopes);
            string[] cells = [key.KeyId, key.Name, scopes, $"{key.CreatedAt}", $"{key.ExpiresAt}", key.IsRevoked ? "revoked" : "in use"];
            table.AddRow([.. cells.Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
    }
}
