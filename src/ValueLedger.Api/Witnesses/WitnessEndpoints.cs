using System.Globalization;
using System.Text;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.OpenApi;
using ValueLedger.Proofs;
using ValueLedger.Storage.Log;

namespace ValueLedger.Api.Witnesses;

/// <summary>
/// Cosigns checkpoints of other logs (https://c2sp.org/tlog-witness). Requests need no key: only logs whose keys the operator named are
/// answered, and each checkpoint carries the signature of its log.
/// </summary>
internal static class WitnessEndpoints
{
    /// <summary>A proof has 63 lines at most, and a checkpoint few signatures.</summary>
    private const int LongestBody = 64 * 1024;

    private const string Size = "text/x.tlog.size";

    public static void MapWitness(this IEndpointRouteBuilder routes)
    {
        // Other programs know these paths from the specification and not from this document.
        var witness = routes.MapGroup("/witness").AllowAnonymous().ExcludeFromDescription();
        witness.MapPost("/add-checkpoint", AddAsync);
        witness.MapGet("/checkpoint", Last);
    }

    private static async Task<IResult> AddAsync(HttpRequest request, WitnessedLogs logs, CancellationToken cancellation)
    {
        if (!logs.IsWitness)
        {
            return Nothing();
        }

        if (await ReadAsync(request, cancellation) is not { } body || !AddCheckpoint.TryParse(body, out var asked))
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        var witnessed = logs.Add(asked);
        return witnessed.Verdict switch
        {
            WitnessVerdict.Cosigned => Results.Text($"{witnessed.Cosignature}\n", FileAnswers.Text, Encoding.UTF8),
            WitnessVerdict.UnknownLog => Results.StatusCode(StatusCodes.Status404NotFound),
            WitnessVerdict.NotSigned => Results.StatusCode(StatusCodes.Status403Forbidden),
            WitnessVerdict.OldSizeIsAnother => Results.Text(
                string.Create(CultureInfo.InvariantCulture, $"{witnessed.LastSize}\n"),
                Size,
                statusCode: StatusCodes.Status409Conflict
            ),
            WitnessVerdict.OldSizeIsGreater => Results.StatusCode(StatusCodes.Status400BadRequest),
            _ => Results.StatusCode(StatusCodes.Status422UnprocessableEntity),
        };
    }

    /// <summary>For anyone who was shown a checkpoint of a log and wants to know what others were shown.</summary>
    private static IResult Last(HttpRequest request, WitnessedLogs logs) =>
        request.Query["origin"] is [{ } origin] && logs.Last(origin) is { } note
            ? Results.Text(note, FileAnswers.Text, Encoding.UTF8)
            : Nothing();

    private static Refused Nothing() => new(HttpProblemCodes.NoSuchPath.At("", "There is nothing at this path."));

    /// <summary>Null for a body that is too long or not UTF-8.</summary>
    private static async Task<string?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var bytes = new byte[LongestBody + 1];
        var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        try
        {
            return length <= LongestBody ? Strict.GetString(bytes, 0, length) : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
