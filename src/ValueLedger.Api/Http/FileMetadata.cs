namespace ValueLedger.Api.Http;

/// <summary>States in the document that an endpoint takes a file.</summary>
/// <param name="ContentTypes">The content types that it takes.</param>
public sealed record FileMetadata(params string[] ContentTypes);
