using System.CommandLine;
using ValueLedger.Api.Operators;

namespace ValueLedger.Api.Commands;

/// <summary>Commands with which the operator of the server makes, lists and revokes API keys.</summary>
internal static class KeyCommands
{
    private static readonly Option<string> Organisation = new("--organisation")
    {
        Description = "Code of the organisation.",
        Required = true,
    };

    public static Command Make() => new("keys", "API keys of organisations.") { Create(), List(), Revoke() };

    private static Command Create()
    {
        var scopes = new Option<string>("--scopes")
        {
            Description = "'all', or scopes separated by commas, such as entries:write,entries:read.",
            Required = true,
        };
        var name = new Option<string>("--name") { Description = "What the key is for.", Required = true };
        var expires = new Option<string?>("--expires")
        {
            Description = "When the key stops working, such as 2027-01-01T00:00:00Z; it never does when left out.",
        };
        var create = new Command("create", "Make a key. The key is the last line of the output and is shown only once.")
        {
            Organisation,
            scopes,
            name,
            expires,
        };
        create.SetAction(
            (parsed, _) =>
                OperatorCall.RunAsync<MadeKey>(
                    HttpMethod.Post,
                    "/operator/keys",
                    new
                    {
                        Organisation = parsed.GetValue(Organisation),
                        Name = parsed.GetValue(name),
                        Scopes = parsed
                            .GetValue(scopes)!
                            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                        ExpiresAt = parsed.GetValue(expires),
                    },
                    key => Console.WriteLine($"Made the key {key.KeyId}. Keep the following text, which is not shown again:\n{key.Key}")
                )
        );
        return create;
    }

    private static Command List()
    {
        var list = new Command("list", "List the keys of an organisation.") { Organisation };
        list.SetAction(
            (parsed, _) =>
                OperatorCall.RunAsync<KeyLines>(
                    HttpMethod.Get,
                    $"/operator/organisations/{Uri.EscapeDataString(parsed.GetValue(Organisation)!)}/keys",
                    null,
                    KeyTable.Print
                )
        );
        return list;
    }

    private static Command Revoke()
    {
        var keyId = new Argument<string>("key") { Description = "Id of the key, as shown by 'keys list'." };
        var revoke = new Command("revoke", "Stop a key from working, at once and for good.") { keyId };
        revoke.SetAction(
            (parsed, _) =>
                OperatorCall.RunAsync<RevokedKey>(
                    HttpMethod.Post,
                    $"/operator/keys/{Uri.EscapeDataString(parsed.GetValue(keyId)!)}/revocation",
                    null,
                    key => Console.WriteLine($"Revoked the key {key.KeyId}.")
                )
        );
        return revoke;
    }
}
