using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http.Bodies;

/// <summary>A JSON body read into a draft: what could be read, and everything wrong with its form.</summary>
/// <remarks>All members of a draft are nullable: one that is absent, null or unreadable is null in <see cref="Value"/>.</remarks>
public sealed class Body<T> : ISent<T>, IEndpointParameterMetadataProvider
    where T : class
{
    private readonly ReadOnlyMemory<byte> _sent;
    private readonly IReadOnlySet<string> _nulls;
    private readonly IReadOnlySet<string> _unreadable;
    private byte[]? _sha256;

    private Body(BodyBytes bytes, BodyReading reading, T value)
    {
        _sent = bytes.Sent;
        _nulls = reading.Nulls;
        _unreadable = reading.Unreadable;
        Value = value;
        IsUnreadable = reading.IsWholeBodyRefused;
        Problems = MemberOrder.Of(typeof(T), reading.Problems);
    }

    /// <summary>Never null; if the body is unreadable, no member is set.</summary>
    public T Value { get; }

    /// <summary>Everything wrong with the form of the body, in the order of the answer.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether the body was refused as a whole, so that its meaning cannot be checked.</summary>
    public bool IsUnreadable { get; }

    /// <summary>The hash of the bytes as sent; computed when first asked for.</summary>
    public ReadOnlyMemory<byte> Sha256 => _sha256 ??= SHA256.HashData(_sent.Span);

    /// <summary>Whether the body has this member and it is null: a merge patch (RFC 7396) clears what is null and leaves what is
    /// absent.</summary>
    public bool IsNull(string member) => _nulls.Contains(JsonPointer.To("", member));

    /// <summary>Adds problems of the body's meaning, except those that only follow from problems of its form.</summary>
    /// <param name="more">The problems, with pointers relative to the body, such as <c>/entries/1/quantity</c>.</param>
    public IReadOnlyList<Problem> With(IEnumerable<Problem> more) =>
        IsUnreadable
            ? Problems
            : MemberOrder.Of(
                typeof(T),
                [
                    .. Problems,
                    .. more.Where(problem => !JsonPointer.IsUnderAny(problem.Pointer, _unreadable)).Take(DraftWalk.MostProblems + 1),
                ]
            );

    public static async ValueTask<Body<T>?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        From(await BodyBytes.ReadAsync(context), context.RequestAborted);

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new BodyMetadata(typeof(T)));

    /// <summary>Reads bytes that did not come as an HTTP body as if they had.</summary>
    public static Body<T> From(ReadOnlyMemory<byte> sent) => From(new BodyBytes(sent, null), CancellationToken.None);

    private static Body<T> From(BodyBytes bytes, CancellationToken cancellation)
    {
        var reading = BodyReading.Of(bytes, typeof(T), cancellation);
        var draft = JsonSerializer.Deserialize<T>(reading.Readable.Span, WireJson.Drafts)!;
        return new Body<T>(bytes, reading, draft);
    }
}
