namespace ValueLedger.Api.Documents;

public static class Operations
{
    /// <summary>Names an operation as clients call it, and says what it does.</summary>
    public static RouteHandlerBuilder Describes(this RouteHandlerBuilder endpoint, string operationId, string summary, string description) =>
        endpoint.WithName(operationId).WithSummary(summary).WithDescription(description);
}
