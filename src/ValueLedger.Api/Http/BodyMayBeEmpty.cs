namespace ValueLedger.Api.Http;

/// <summary>Endpoint metadata: an empty body means an object without members.</summary>
internal sealed class BodyMayBeEmpty;
