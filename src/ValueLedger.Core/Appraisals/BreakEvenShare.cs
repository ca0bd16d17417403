namespace ValueLedger.Core.Appraisals;

/// <summary>What share of the burden must be avoided, net, for the cost to be recovered.</summary>
public sealed record BreakEvenShare : Ratio
{
    /// <summary>Spans_differ where cost and burden are not of the same span.</summary>
    public required IReadOnlyList<AppraisalFlag> Flags { get; init; }
}
