using System.Net;
using ValueLedger.Cli.Commands;
using ValueLedger.Client;
using ValueLedger.Client.Verification;

namespace ValueLedger.Cli.Printing;

/// <summary>Says what went wrong, and which exit code it has.</summary>
internal static class Failure
{
    /// <summary>Null for an error of the program itself.</summary>
    public static int? CodeOf(Exception failure) =>
        failure switch
        {
            WrongUsageException or ArgumentException => ExitCode.WrongUsage,
            OperationCanceledException => ExitCode.Cancelled,
            LogVerificationException => ExitCode.DoesNotHold,
            ValueLedgerException refusal => IsPassing(refusal.Status) ? ExitCode.NotReached : ExitCode.Refused,
            IOException or UnauthorizedAccessException => ExitCode.FileFailed,
            _ => null,
        };

    public static void Tell(Output output, Exception failure, bool isJson)
    {
        switch (failure)
        {
            case OperationCanceledException:
                output.Tell("Cancelled.");
                break;
            case LogVerificationException fault:
                output.Tell($"The log does not hold: {fault.Message} ({fault.Fault})");
                break;
            case ValueLedgerException refusal:
                Tell(output, refusal, isJson);
                break;
            default:
                output.Tell(failure.Message);
                break;
        }
    }

    private static void Tell(Output output, ValueLedgerException refusal, bool isJson)
    {
        if (isJson && refusal.Code is not null && refusal.Response is { } problem)
        {
            output.Tell(problem);
            return;
        }

        if (refusal.Errors.Count == 0)
        {
            output.Tell(refusal.Message);
        }

        foreach (var error in refusal.Errors)
        {
            output.Tell(
                error.Pointer is { Length: > 0 } place ? $"{place}: {error.Message} ({error.Code})" : $"{error.Message} ({error.Code})"
            );
        }

        if (refusal.RequestId is { } request && refusal.Status is { } status)
        {
            output.Tell($"The server answered {(int)status}; its log has the request as {request}.");
        }
    }

    /// <summary>Whether the same may succeed later.</summary>
    private static bool IsPassing(HttpStatusCode? status) =>
        status is null or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
