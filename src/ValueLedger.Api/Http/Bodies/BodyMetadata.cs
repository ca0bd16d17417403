using Microsoft.AspNetCore.Http.Metadata;

namespace ValueLedger.Api.Http.Bodies;

/// <summary>States in the document which draft an endpoint reads.</summary>
/// <remarks>It names no content types, because routing would then answer 415 by itself, without a problem.</remarks>
public sealed record BodyMetadata(Type RequestType) : IAcceptsMetadata
{
    Type? IAcceptsMetadata.RequestType => RequestType;

    public IReadOnlyList<string> ContentTypes => [];

    public bool IsOptional => false;
}

/// <summary>The largest body that an endpoint reads, as endpoint metadata; 1 MiB if there is none.</summary>
public sealed record BodyLimit(long Bytes)
{
    public static readonly BodyLimit Default = new(1024 * 1024);

    public static BodyLimit Of(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>() ?? Default;
}

/// <summary>Endpoint metadata: an empty body means an object without members.</summary>
internal sealed class BodyMayBeEmpty;

/// <summary>States in the document that an endpoint takes a file.</summary>
/// <param name="ContentTypes">The content types that it takes.</param>
public sealed record FileMetadata(params string[] ContentTypes);
