namespace ValueLedger.Api.Http;

/// <summary>Tells the document that an endpoint takes a file.</summary>
/// <param name="ContentTypes">The forms that it takes.</param>
public sealed record FileMetadata(params string[] ContentTypes);
