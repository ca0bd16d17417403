namespace ValueLedger.Api.OpenApi;

public static class Operations
{
    /// <summary>Gives an operation its name for clients and its description.</summary>
    public static RouteHandlerBuilder Describes(
        this RouteHandlerBuilder endpoint,
        string operationId,
        string summary,
        string description
    ) => endpoint.WithName(operationId).WithSummary(summary).WithDescription(description);
}
