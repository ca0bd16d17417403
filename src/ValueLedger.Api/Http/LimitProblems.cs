using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http;

public static class LimitProblems
{
    public static readonly ProblemCode TooManyRequests = new("too_many_requests", 429, "The caller has sent too many requests");

    public static readonly ProblemCode ServerIsBusy = new(
        "server_is_busy",
        503,
        "The server is working on as many large bodies as it may at once"
    );

    public static readonly ProblemCode RequestTookTooLong = new(
        "request_took_too_long",
        504,
        "The request took longer than the server allows"
    );
}
