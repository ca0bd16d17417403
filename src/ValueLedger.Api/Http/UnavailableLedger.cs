using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Problems;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Http;

/// <summary>Answers for a ledger that cannot record, for now or until the server is restarted. Reading still works.</summary>
internal sealed partial class UnavailableLedger(RequestDelegate next, ILogger<UnavailableLedger> log)
{
    private static readonly TimeSpan UntilALockIsGone = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan UntilThereIsRoom = TimeSpan.FromSeconds(30);

    /// <summary>The codes of its answers.</summary>
    public static ProblemCode[] Codes { get; } =
    [
        ServingProblems.DatabaseIsLocked,
        ServingProblems.DatabaseIsUnreachable,
        ServingProblems.DiskIsFull,
        ServingProblems.ClockIsBehindTheLog,
        ServingProblems.LedgerCannotBeWritten,
    ];

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (LedgerUnavailableException unavailable) when (!context.Response.HasStarted)
        {
            LogUnavailable(unavailable, context.Request.Method, context.Request.Path, unavailable.Reason);
            context.Response.Clear();
            await AnswerTo(unavailable).ExecuteAsync(context);
        }
        catch (Exception lost) when (DatabaseFailure.IsUnreachable(lost) && !context.Response.HasStarted)
        {
            LogUnreachable(lost, context.Request.Method, context.Request.Path);
            context.Response.Clear();
            await Unreachable.ExecuteAsync(context);
        }
    }

    /// <summary>The problem for a request whose answer is read only later.</summary>
    public static ProblemCode CodeOf(Exception failure) =>
        failure is LedgerUnavailableException unavailable ? AnswerTo(unavailable).Problems[0].Code : HttpProblemCodes.UnexpectedError;

    private static Refused AnswerTo(LedgerUnavailableException unavailable) =>
        unavailable.Reason switch
        {
            LedgerUnavailability.DatabaseIsLocked => new Refused(
                ServingProblems.DatabaseIsLocked.At("", "Another process has locked the database; nothing was recorded. Try again soon.")
            )
            {
                RetryAfter = UntilALockIsGone,
            },
            LedgerUnavailability.DatabaseIsUnreachable => Unreachable,
            LedgerUnavailability.DiskIsFull => new Refused(
                ServingProblems.DiskIsFull.At(
                    "",
                    "The server's disk is full; nothing was recorded. Try again when the operator of the server has made room."
                )
            )
            {
                RetryAfter = UntilThereIsRoom,
            },
            LedgerUnavailability.ClockIsBehindTheLog => new Refused(ServingProblems.ClockIsBehindTheLog.At("", unavailable.Message)),
            _ => new Refused(
                ServingProblems.LedgerCannotBeWritten.At(
                    "",
                    "It is not known whether this was recorded. Send it again with the same idempotency key or reference when the server has been restarted."
                )
            ),
        };

    private static Refused Unreachable =>
        new(
            ServingProblems.DatabaseIsUnreachable.At(
                "",
                "The server of the database cannot be reached for now; nothing was recorded. Try again soon, with the same idempotency key or reference."
            )
        )
        {
            RetryAfter = UntilALockIsGone,
        };

    [LoggerMessage(LogLevel.Error, "{Method} {Path} could not be answered: the database cannot be reached")]
    private partial void LogUnreachable(Exception cause, string method, string path);

    [LoggerMessage(LogLevel.Error, "{Method} {Path} could not record: {Reason}")]
    private partial void LogUnavailable(Exception cause, string method, string path, LedgerUnavailability reason);
}
