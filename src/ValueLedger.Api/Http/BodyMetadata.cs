using Microsoft.AspNetCore.Http.Metadata;

namespace ValueLedger.Api.Http;

/// <summary>States in the document which draft an endpoint reads.</summary>
/// <remarks>It names no content types, because routing would then answer 415 by itself, without a problem.</remarks>
public sealed record BodyMetadata(Type RequestType) : IAcceptsMetadata
{
    Type? IAcceptsMetadata.RequestType => RequestType;

    public IReadOnlyList<string> ContentTypes => [];

    public bool IsOptional => false;
}
