using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Statements;

/// <summary>A line of an impact map with what was recorded of its outcome.</summary>
/// <param name="Line">Names it in the statement; the outcome has that name, too.</param>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Code">Code of the line in its map.</param>
/// <param name="Measure">What it observes.</param>
/// <param name="Outcome">From gross to net and from net to worth.</param>
/// <param name="Observed">Null where nothing was recorded.</param>
/// <param name="BiasSource">Where the table comes from by which optimism bias was looked up; null where it was not.</param>
internal sealed record MapLine(string Line, string Programme, string Code, Measure Measure, OutcomeLine Outcome, CountedOutcome? Observed, string? BiasSource)
{
    /// <summary>Null where no entry of the outcome is attested so well.</summary>
    public Benefit? ToBenefit(EvidenceGrade least) =>
        Observed?.Quantity(least) is { } observed ? new Benefit { Line = Outcome, Observed = observed, Direction = Measure.Direction } : null;
}
