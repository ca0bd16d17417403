namespace ValueLedger.Api.Imports;

/// <summary>What the server's log says of imports.</summary>
internal static partial class ImportLog
{
    [LoggerMessage(LogLevel.Information, "Import {Import} continues where it was interrupted")]
    public static partial void Resumed(ILogger log, Guid import);

    [LoggerMessage(LogLevel.Warning, "Import {Import} is abandoned because its staged rows are missing")]
    public static partial void Abandoned(ILogger log, Guid import);

    [LoggerMessage(LogLevel.Warning, "Import {Import} is abandoned because its staged rows do not match their hash in the log")]
    public static partial void Altered(ILogger log, Guid import);

    [LoggerMessage(LogLevel.Warning, "Import {Import} is ended because its server gives no sign of life")]
    public static partial void TakenOver(ILogger log, Guid import);

    [LoggerMessage(LogLevel.Warning, "Import {Import} was ended by another server, because this one gave no sign of life")]
    public static partial void Lost(ILogger log, Guid import);

    [LoggerMessage(LogLevel.Warning, "Other servers cannot be told how far imports are")]
    public static partial void NotTold(ILogger log, Exception failure);

    [LoggerMessage(LogLevel.Warning, "The result of import {Import} cannot be saved")]
    public static partial void NotKept(ILogger log, Guid import, Exception failure);

    [LoggerMessage(LogLevel.Warning, "Files of old imports cannot be deleted yet")]
    public static partial void NotForgotten(ILogger log, Exception failure);

    [LoggerMessage(LogLevel.Error, "Import {Import} stopped")]
    public static partial void Failed(ILogger log, Guid import, Exception failure);
}
