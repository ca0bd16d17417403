namespace ValueLedger.Api.Serving;

/// <summary>Stops the server from starting with a setting that is not valid.</summary>
public sealed class SettingIsNotValidException(string message) : Exception(message);
