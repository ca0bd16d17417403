using Microsoft.AspNetCore.Http.Features;

namespace ValueLedger.Api.Http.Answers;

/// <summary>
/// Holds the first bytes of an answer back until it is known whether there are more. So a small answer has its length, and is not
/// compressed; and an answer to HEAD ends when its headers are known, because nobody reads the rest.
/// </summary>
internal sealed class SmallAnswers(RequestDelegate next)
{
    /// <summary>An answer with fewer bytes is small: compressed, it would not save a packet.</summary>
    public const int Least = 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        var outer = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var held = new Held(outer.Stream, HeadAnswers.IsHead(context));
        var inner = new StreamResponseBodyFeature(held, outer);
        context.Features.Set<IHttpResponseBodyFeature>(inner);
        try
        {
            await next(context);
            await inner.CompleteAsync();
            await held.EndAsync(context);
        }
        catch (HeadersAreKnownException)
        {
            // The rest would not be sent.
        }
        finally
        {
            inner.Dispose();
            context.Features.Set(outer);
        }
    }

    private sealed class Held(Stream body, bool isHead) : AnswerStream
    {
        private readonly MemoryStream _first = new();
        private bool _isSmall = true;

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_isSmall && _first.Length + buffer.Length < Least)
            {
                _first.Write(buffer.Span);
                return;
            }

            if (_isSmall)
            {
                _isSmall = false;
                await SendFirstAsync(cancellationToken);
            }
            else if (isHead)
            {
                throw new HeadersAreKnownException();
            }

            await body.WriteAsync(buffer, cancellationToken);
        }

        /// <summary>Bytes that are held back wait for more, because nobody can use so few.</summary>
        public override Task FlushAsync(CancellationToken cancellationToken) =>
            _isSmall ? Task.CompletedTask : body.FlushAsync(cancellationToken);

        public async Task EndAsync(HttpContext context)
        {
            if (_isSmall && _first.Length > 0)
            {
                context.Response.ContentLength = _first.Length;
                await SendFirstAsync(context.RequestAborted);
            }
        }

        private ValueTask SendFirstAsync(CancellationToken cancellation) =>
            _first.Length == 0 ? default : body.WriteAsync(_first.GetBuffer().AsMemory(0, (int)_first.Length), cancellation);
    }

    private sealed class HeadersAreKnownException : Exception;
}
