using System.Net;
using Polly;
using Polly.Retry;

namespace ValueLedger.Client.Transport;

/// <summary>Sends a request again if that may help and cannot do harm.</summary>
internal sealed class RetryingHandler : DelegatingHandler
{
    private const string KeyIsInUse = "idempotency_key_is_in_use";

    private static readonly ResiliencePropertyKey<HttpRequestMessage> Request = new("request");

    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline;

    public RetryingHandler(ValueLedgerClientOptions options)
    {
        Options = options;
        _pipeline = Options.Retry.MaxRetries == 0 ? ResiliencePipeline<HttpResponseMessage>.Empty : Pipeline();
    }

    public ValueLedgerClientOptions Options { get; }

    /// <summary>Connections are renewed, so that a change of the server's address is noticed.</summary>
    public static SocketsHttpHandler Sockets() =>
        new()
        {
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AutomaticDecompression = DecompressionMethods.Brotli | DecompressionMethods.GZip,
        };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(Request, request);
            return await _pipeline
                .ExecuteAsync(async attempt => await AttemptAsync(request, attempt.CancellationToken).ConfigureAwait(false), context)
                .ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async Task<HttpResponseMessage> AttemptAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Options.Token is { } token)
        {
            request.Headers.Authorization = new("Bearer", await token(cancellationToken).ConfigureAwait(false));
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private ResiliencePipeline<HttpResponseMessage> Pipeline() =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = Options.TimeProvider }
            .AddRetry(
                new RetryStrategyOptions<HttpResponseMessage>
                {
                    MaxRetryAttempts = Options.Retry.MaxRetries,
                    MaxDelay = null,
                    ShouldHandle = async attempt =>
                        attempt.Context.Properties.TryGetValue(Request, out var request)
                        && await MayHelpAsync(request, attempt.Outcome, attempt.Context.CancellationToken).ConfigureAwait(false),
                    DelayGenerator = attempt => ValueTask.FromResult<TimeSpan?>(Pause(attempt.AttemptNumber + 1, attempt.Outcome.Result)),
                    OnRetry = attempt =>
                    {
                        attempt.Outcome.Result?.Dispose();
                        return default;
                    },
                }
            )
            .Build();

    /// <summary>At least as long as the server asks.</summary>
    private TimeSpan Pause(int failed, HttpResponseMessage? answer)
    {
        var pause = Options.Retry.Pause(failed, Random.Shared.NextDouble());
        return answer is not null && Asked(answer) is { } asked && asked > pause ? asked : pause;
    }

    private TimeSpan? Asked(HttpResponseMessage answer) => RetryAfter.Of(answer, Options.TimeProvider.GetUtcNow());

    private async ValueTask<bool> MayHelpAsync(
        HttpRequestMessage request,
        Outcome<HttpResponseMessage> outcome,
        CancellationToken cancellationToken
    )
    {
        if (outcome.Result is not { } answer)
        {
            return WasNeverSent(outcome.Exception) || (outcome.Exception is HttpRequestException && Call.MayBeRepeated(request));
        }

        if (Options.Timeout > TimeSpan.Zero && Asked(answer) > Options.Timeout)
        {
            return false;
        }

        return answer.StatusCode switch
        {
            // The server refused it unread.
            HttpStatusCode.TooManyRequests => Call.CanBeSentAgain(request),
            HttpStatusCode.RequestTimeout
            or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout => Call.MayBeRepeated(request),
            HttpStatusCode.Conflict => Call.MayBeRepeated(request)
                && await IsKeyInUseAsync(answer, cancellationToken).ConfigureAwait(false),
            _ => false,
        };
    }

    /// <summary>Whether there was no connection that anything could have been sent over.</summary>
    private static bool WasNeverSent(Exception? failure) =>
        failure
            is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError }
                or OperationCanceledException { InnerException: TimeoutException };

    private static async Task<bool> IsKeyInUseAsync(HttpResponseMessage answer, CancellationToken cancellationToken) =>
        // The content is kept, so that the caller can read it again.
        ValueLedgerException.ProblemOf(await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false))?.Code == KeyIsInUse;
}
