using System.ComponentModel.DataAnnotations;

namespace ValueLedger.Api.Statements;

/// <summary>Where a bridge leads to.</summary>
public sealed record BridgeQuery
{
    /// <summary>Id of another statement of the same programmes and period.</summary>
    [Required]
    public string? To { get; init; }
}
