using System.ComponentModel.DataAnnotations;

namespace ValueLedger.Api.Statements;

/// <summary>The other end of a bridge.</summary>
public sealed record BridgeQuery
{
    /// <summary>Id of another statement of the same programmes and period.</summary>
    [Required]
    public string? To { get; init; }
}
