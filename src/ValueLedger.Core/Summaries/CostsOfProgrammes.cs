using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>What the programmes of a group put in, exactly: a unit of what came out is divided into the costs of those that brought it about.</summary>
internal sealed class CostsOfProgrammes
{
    private readonly Dictionary<int, ProgrammeCosts> _costs;

    public CostsOfProgrammes(IEnumerable<MeasureTally> inputs)
    {
        _costs = inputs
            .SelectMany(tally => tally.Parts, (tally, part) => (Tally: tally, Programme: part.Key, Part: part.Value))
            .GroupBy(input => input.Programme)
            .ToDictionary(same => same.Key, same => ProgrammeCosts.Of([.. same.Select(input => (input.Tally.Measure, input.Part, input.Tally.WhyNoQuantity is null))]));
    }

    /// <summary>The costs of some programmes together; those that put nothing in have none.</summary>
    public IReadOnlyList<ProgrammeCosts> Of(IEnumerable<int> programmes) => [.. programmes.Select(programme => _costs.GetValueOrDefault(programme))];

    public bool HasPublicInput(int programme) => _costs.GetValueOrDefault(programme).HasPublicInput;
}

/// <summary>What one programme put in.</summary>
/// <param name="Agency">What its public inputs are worth, as far as they have a value.</param>
/// <param name="Full">What all its inputs are worth, as far as they have a value.</param>
/// <param name="HasPublicInput">Whether any public input was recorded.</param>
/// <param name="AgencyIsKnown">Whether any of its public inputs has a value.</param>
/// <param name="FullIsKnown">Whether any of its inputs has a value.</param>
/// <param name="AgencyIsPartial">Whether some of its public inputs have no value.</param>
/// <param name="FullIsPartial">Whether some of its inputs have no value.</param>
/// <param name="AgencyBound">Whether agency cost is exact or a bound.</param>
/// <param name="FullBound">The same of full social cost.</param>
internal readonly record struct ProgrammeCosts(decimal Agency, decimal Full, bool HasPublicInput, bool AgencyIsKnown, bool FullIsKnown, bool AgencyIsPartial, bool FullIsPartial, Bound AgencyBound, Bound FullBound)
{
    public static ProgrammeCosts Of(IReadOnlyList<(Measure Measure, MeasurePart Part, bool AddsUp)> inputs)
    {
        var publics = inputs.Where(input => input.Measure.IsPublic()).ToList();
        return new ProgrammeCosts(
            publics.Sum(input => input.AddsUp ? input.Part.Value : 0m),
            inputs.Sum(input => input.AddsUp ? input.Part.Value : 0m),
            publics.Count > 0,
            publics.Exists(input => input.AddsUp && input.Part.IsValued),
            inputs.Any(input => input.AddsUp && input.Part.IsValued),
            publics.Exists(input => !input.AddsUp || input.Part.UnvaluedMicros != 0),
            inputs.Any(input => !input.AddsUp || input.Part.UnvaluedMicros != 0),
            publics.SelectMany(input => input.Part.Bounds).Together(),
            inputs.SelectMany(input => input.Part.Bounds).Together());
    }
}
