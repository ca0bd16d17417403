using System.CommandLine;
using System.Text.Json;
using ValueLedger.Cli.Connecting;
using ValueLedger.Cli.Packs;
using ValueLedger.Cli.Printing;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Cli.Commands;

/// <summary>Checks an audit pack without a server, a database or a network.</summary>
internal static class VerifyCommand
{
    private static readonly JsonSerializerOptions Indented = new(WireJson.Options) { WriteIndented = true };

    private static readonly Argument<string> Pack = new("pack") { Description = "The audit pack, a zip file." };

    private static readonly Option<string?> Key = new("--key")
    {
        Description = "The public key of the log that the organisation gave you; an older one will do if it signed those after it.",
        HelpName = "key",
    };

    private static readonly Option<string[]> Witnesses = new("--witness")
    {
        Description = "The public key of a witness who must have cosigned the checkpoint; may be repeated.",
        HelpName = "key",
    };

    private static readonly Option<string?> Log = new("--log")
    {
        Description = "The whole log as 'valueledger export log' saves it, to check that nothing was left out of the pack.",
        HelpName = "file",
    };

    public static Command Make()
    {
        var verify = new Command(
            "verify",
            "Check an audit pack: signatures, hashes, proofs and every figure of the statement. Needs no server and no network."
        )
        {
            Pack,
            Key,
            Witnesses,
            Log,
        };
        verify.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return verify;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var (output, isJson) = (new Output(), parsed.GetValue(ServerOptions.Json));
        foreach (var key in (string?[])[parsed.GetValue(Key), .. parsed.GetValue(Witnesses) ?? []])
        {
            if (key is not null && !VerifierKey.TryParse(key, out _))
            {
                throw new WrongUsageException($"'{key}' is not a public key as 'signing-key show' of the server prints it.");
            }
        }

        var trust = new PackTrust(parsed.GetValue(Key), parsed.GetValue(Witnesses) ?? [], parsed.GetValue(Log));
        PackVerification? verification = null;
        PackDoesNotHoldException? fault = null;
        AuditPackManifest? manifest = null;
        try
        {
            using var pack = PackArchive.Open(parsed.GetRequiredValue(Pack));
            manifest = pack.Manifest;
            verification = new PackVerification(pack, trust);
            verification.Run(cancellation);
        }
        catch (PackDoesNotHoldException doesNotHold)
        {
            fault = doesNotHold;
        }

        if (isJson)
        {
            PrintJson(output, verification, manifest, fault);
        }
        else
        {
            Print(output, verification, fault);
        }

        return fault is null ? ExitCode.Done : ExitCode.DoesNotHold;
    }

    private static void Print(Output output, PackVerification? verification, PackDoesNotHoldException? fault)
    {
        if (verification?.Statement?.Header is { } header)
        {
            var programmes = string.Join(", ", header.Programmes.Select(programme => programme.Title));
            output.PrintLine(
                FormattableString.Invariant($"{header.OrganisationName}: {programmes}, {header.From:uuuu-MM-dd} to {header.To:uuuu-MM-dd}")
            );
        }

        foreach (var check in verification?.Checks ?? [])
        {
            output.PrintLine($"holds     {check.Check.PadRight(12)}{check.Says}");
        }

        if (fault is not null)
        {
            output.PrintLine($"DOES NOT HOLD  {fault.Check}: {fault.Message}");
        }

        foreach (var note in verification?.Notes ?? [])
        {
            output.Tell(note);
        }
    }

    private static void PrintJson(
        Output output,
        PackVerification? verification,
        AuditPackManifest? manifest,
        PackDoesNotHoldException? fault
    ) =>
        output.Print(
            JsonSerializer.Serialize(
                new
                {
                    Holds = fault is null,
                    Statement = fault is null ? manifest?.Statement : null,
                    Checks = verification?.Checks ?? [],
                    Notes = verification?.Notes ?? [],
                    Fault = fault is null ? null : new PackCheck(fault.Check, fault.Message),
                },
                Indented
            )
        );
}
