namespace ValueLedger.Api.Serving;

/// <summary>The server does not start with a setting that it cannot obey.</summary>
public sealed class SettingIsNotValidException(string message) : Exception(message);
