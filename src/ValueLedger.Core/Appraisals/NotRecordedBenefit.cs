using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>What a programme brings about, as an impact map says or entries in suspense do, and of which nothing was recorded.</summary>
/// <param name="Line">As the map has it.</param>
/// <param name="Programme">Code of the programme.</param>
public sealed record NotRecordedBenefit(OutcomeLine Line, string Programme)
{
    /// <summary>On which side of the truth benefits lie that leave it out.</summary>
    public required Side Errs { get; init; }

    /// <summary>Whether a ratio of what budgets gain may leave it out.</summary>
    public bool MayBeFiscal => Line.MayBeFiscal;

    /// <summary>Whether it is, or may be, gained by a party.</summary>
    public bool MayBeGainedBy(string party) => (Line.UnitValue?.Components.Select(part => part.Party) ?? [Line.Party]).Any(gains => gains is null || gains == party);
}
