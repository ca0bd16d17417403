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
        _pipeline = Options.MostRetries == 0 ? ResiliencePipeline<HttpResponseMessage>.Empty : Pipeline();
    }

    public ValueLedgerClientOptions Options { get; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!IsRepeatable(request))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        try
        {
            context.Properties.Set(Request, request);
            return await _pipeline
                .ExecuteAsync(async attempt => await base.SendAsync(request, attempt.CancellationToken).ConfigureAwait(false), context)
                .ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private ResiliencePipeline<HttpResponseMessage> Pipeline() =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = Options.Time }
            .AddRetry(
                new RetryStrategyOptions<HttpResponseMessage>
                {
                    MaxRetryAttempts = Options.MostRetries,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = Options.FirstPause,
                    MaxDelay = Options.LongestPause,
                    ShouldHandle = attempt => MayHelpAsync(attempt.Outcome, attempt.Context),
                    DelayGenerator = attempt =>
                        ValueTask.FromResult(attempt.Outcome.Result is { } answer ? RetryAfter.Of(answer, Options.Time.GetUtcNow()) : null),
                    OnRetry = attempt =>
                    {
                        attempt.Outcome.Result?.Dispose();
                        return default;
                    },
                }
            )
            .Build();

    private async ValueTask<bool> MayHelpAsync(Outcome<HttpResponseMessage> outcome, ResilienceContext context)
    {
        var isConditional = context.Properties.TryGetValue(Request, out var request) && IsConditionalWrite(request);
        if (outcome.Result is not { } answer)
        {
            return outcome.Exception is HttpRequestException && !isConditional;
        }

        if (RetryAfter.Of(answer, Options.Time.GetUtcNow()) > Options.LongestPause)
        {
            return false;
        }

        return answer.StatusCode switch
        {
            HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => true,
            HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => !isConditional,
            HttpStatusCode.Conflict => await IsKeyInUseAsync(answer, context.CancellationToken).ConfigureAwait(false),
            _ => false,
        };
    }

    private static bool IsRepeatable(HttpRequestMessage request) =>
        request.Method == HttpMethod.Get
        || request.Method == HttpMethod.Head
        || request.Method == HttpMethod.Put
        || request.Method == HttpMethod.Delete
        || (request.Method == HttpMethod.Post && Call.MayBeRepeated(request));

    /// <summary>If the first attempt succeeded and only its answer was lost, the precondition of a second attempt would fail.</summary>
    private static bool IsConditionalWrite(HttpRequestMessage request) =>
        request.Method == HttpMethod.Put && (request.Headers.IfMatch.Count > 0 || request.Headers.IfNoneMatch.Count > 0);

    private static async Task<bool> IsKeyInUseAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        // The caller must still be able to read the answer.
        await answer.Content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
        return ValueLedgerException.ProblemOf(await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false))?.Code
            == KeyIsInUse;
    }
}
