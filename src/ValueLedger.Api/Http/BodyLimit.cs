namespace ValueLedger.Api.Http;

/// <summary>The largest body that an endpoint reads, as endpoint metadata; 1 MiB if there is none.</summary>
public sealed record BodyLimit(long Bytes)
{
    public static readonly BodyLimit Default = new(1024 * 1024);

    public static BodyLimit Of(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<BodyLimit>() ?? Default;
}
