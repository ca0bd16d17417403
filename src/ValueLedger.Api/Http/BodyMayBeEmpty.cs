namespace ValueLedger.Api.Http;

/// <summary>Endpoint metadata: an empty body stands for an object without members.</summary>
internal sealed class BodyMayBeEmpty;
