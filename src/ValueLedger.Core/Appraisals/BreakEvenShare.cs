using System.Text.Json.Serialization;

namespace ValueLedger.Core.Appraisals;

/// <summary>The share of the burden that must be avoided, net, to recover the cost.</summary>
public sealed record BreakEvenShare : Ratio
{
    /// <summary>Contains spans_differ where cost and burden cover different lengths of time.</summary>
    [JsonPropertyOrder(1)]
    public required IReadOnlyList<AppraisalFlag> Flags { get; init; }
}
