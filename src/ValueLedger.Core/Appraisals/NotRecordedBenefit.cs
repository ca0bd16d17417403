using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals;

/// <summary>A benefit of a programme, stated in an impact map or by entries in suspense, for which nothing was recorded.</summary>
/// <param name="Line">The line as the map states it.</param>
/// <param name="Programme">Code of the programme.</param>
public sealed record NotRecordedBenefit(OutcomeLine Line, string Programme)
{
    /// <summary>Whether benefits that leave it out are too high or too low.</summary>
    public required Side Errs { get; init; }

    /// <summary>Whether a ratio of fiscal gains may leave it out.</summary>
    public bool MayBeFiscal => Line.MayBeFiscal;

    /// <summary>Whether a party gains it, or may gain it.</summary>
    public bool MayBeGainedBy(string party) => (Line.UnitValue?.Components.Select(part => part.Party) ?? [Line.Party]).Any(gains => gains is null || gains == party);
}
