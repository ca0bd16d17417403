using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>The exact inputs of the programmes of a group: the cost per unit counts only the programmes that brought the units
/// about.</summary>
internal sealed class CostsOfProgrammes
{
    private readonly Dictionary<int, ProgrammeCosts> _costs;

    /// <param name="inputs">What was recorded under the programmes.</param>
    /// <param name="shared">What they bear of shared costs.</param>
    public CostsOfProgrammes(IEnumerable<MeasureTally> inputs, SharedTally shared)
    {
        _costs = inputs
            .SelectMany(tally => tally.Parts, (tally, part) => (Tally: tally, Programme: part.Key, Part: part.Value))
            .GroupBy(input => input.Programme)
            .ToDictionary(
                same => same.Key,
                same => ProgrammeCosts.Of([.. same.Select(input => (input.Tally.Measure, input.Part, input.Tally.WhyNoQuantity is null))])
            );
        foreach (var programme in shared.Programmes)
        {
            _costs[programme] = shared.With(_costs.GetValueOrDefault(programme), programme);
        }
    }

    /// <summary>The costs of several programmes together; a programme without inputs has none.</summary>
    public IReadOnlyList<ProgrammeCosts> Of(IEnumerable<int> programmes) =>
        [.. programmes.Select(programme => _costs.GetValueOrDefault(programme))];

    public bool HasPublicInput(int programme) => _costs.GetValueOrDefault(programme).HasPublicInput;
}

/// <summary>The inputs of one programme.</summary>
/// <param name="Agency">Worth of its public inputs, of those that have a value.</param>
/// <param name="Full">Worth of all its inputs, of those that have a value.</param>
/// <param name="HasPublicInput">Whether any public input was recorded.</param>
/// <param name="AgencyIsKnown">Whether any of its public inputs has a value.</param>
/// <param name="FullIsKnown">Whether any of its inputs has a value.</param>
/// <param name="AgencyIsPartial">Whether some of its public inputs have no value.</param>
/// <param name="FullIsPartial">Whether some of its inputs have no value.</param>
/// <param name="AgencyBound">Whether agency cost is exact or a bound.</param>
/// <param name="FullBound">Whether full social cost is exact or a bound.</param>
internal readonly record struct ProgrammeCosts(
    decimal Agency,
    decimal Full,
    bool HasPublicInput,
    bool AgencyIsKnown,
    bool FullIsKnown,
    bool AgencyIsPartial,
    bool FullIsPartial,
    Bound AgencyBound,
    Bound FullBound
)
{
    public static ProgrammeCosts Of(IReadOnlyList<(Measure Measure, MeasurePart Part, bool AddsUp)> inputs)
    {
        var publics = inputs.Where(input => input.Measure.IsPublic()).ToList();
        return new ProgrammeCosts(
            publics.Sum(input => input.AddsUp ? input.Part.Cost : 0m),
            inputs.Sum(input => input.AddsUp ? input.Part.Cost : 0m),
            publics.Count > 0,
            publics.Exists(input => input.AddsUp && input.Part.IsValued),
            inputs.Any(input => input.AddsUp && input.Part.IsValued),
            publics.Exists(input => !input.AddsUp || input.Part.UnvaluedMicros != 0),
            inputs.Any(input => !input.AddsUp || input.Part.UnvaluedMicros != 0),
            publics.SelectMany(input => input.Part.Bounds).Together(),
            inputs.SelectMany(input => input.Part.Bounds).Together()
        );
    }
}
