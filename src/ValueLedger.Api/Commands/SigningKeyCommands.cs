using System.CommandLine;
using ValueLedger.Api.Operators;

namespace ValueLedger.Api.Commands;

/// <summary>Commands for the key that signs checkpoints of the logs.</summary>
internal static class SigningKeyCommands
{
    public static Command Make() => new("signing-key", "The key that signs checkpoints of the logs.") { Show(), Change() };

    private static Command Show()
    {
        var show = new Command(
            "show",
            "Show where the private key is, and the public key of each log, to be given to auditors and witnesses. If there is no key yet, one is made."
        );
        show.SetAction((_, _) => OperatorCall.RunAsync<ShownSigningKeys>(HttpMethod.Get, "/operator/signing-key", null, Print));
        return show;
    }

    private static Command Change()
    {
        var lost = new Option<bool>("--lost")
        {
            Description = "Somebody else may have the old key, so it does not sign the new one. Tell auditors the new key in another way.",
        };
        var change = new Command(
            "change",
            "Sign with a new key from now on. The old key signs the new one, and checkpoints signed with it can still be checked."
        )
        {
            lost,
        };
        change.SetAction(
            (parsed, _) =>
                OperatorCall.RunAsync<ShownSigningKeys>(
                    HttpMethod.Post,
                    "/operator/signing-key/change",
                    new { IsLost = parsed.GetValue(lost) },
                    Print
                )
        );
        return change;
    }

    private static void Print(ShownSigningKeys keys)
    {
        Console.WriteLine($"The private key is in {keys.Path}, since {keys.From}. Keep a copy apart from the copies of the database.");
        foreach (var key in keys.VerifierKeys)
        {
            Console.WriteLine(key);
        }

        Console.WriteLine($"As a witness of other logs: {keys.WitnessKey}");
        foreach (var former in keys.Former)
        {
            Console.WriteLine($"Until {former.Until}: {former.PublicKey}");
        }
    }
}
