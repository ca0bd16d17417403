namespace ValueLedger.Api.Health;

/// <summary>Part of the server that may know of something that an operator should check.</summary>
internal interface IWarns
{
    IEnumerable<HealthWarning> Warnings { get; }
}
