using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Summaries;

/// <summary>What the programmes of one group bear of shared costs, less what they gave to others.</summary>
internal sealed class SharedTally
{
    private readonly Dictionary<(int Programme, SharedKind Kind), Fractions> _sums = [];
    private readonly Dictionary<(int Programme, bool IsPublic), decimal> _recorded = [];
    private readonly Dictionary<(int Programme, string Measure, bool IsPublic), decimal> _unvalued = [];
    private readonly Dictionary<(int Programme, bool IsPublic, Bound Bound), decimal> _bounds = [];

    public bool Any => _sums.Values.Any(sum => sum.Value != 0) || Missing.Any();

    /// <summary>Numbers of the programmes that bear something.</summary>
    public IEnumerable<int> Programmes => _sums.Keys.Select(key => key.Programme).Union(_unvalued.Keys.Select(key => key.Programme));

    /// <summary>Codes of the measures of which a part has no value.</summary>
    public IEnumerable<string> Missing => _unvalued.Where(part => part.Value != 0).Select(part => part.Key.Measure).Distinct();

    public decimal Of(SharedKind kind) => Fractions.Sum(_sums.Where(sum => sum.Key.Kind == kind).Select(sum => sum.Value));

    /// <summary>Agency cost, partners' and citizens' inputs together.</summary>
    public decimal Full => Fractions.Sum(_sums.Where(sum => sum.Key.Kind != SharedKind.Mobilisation).Select(sum => sum.Value));

    /// <summary>The costs of a programme with what it bears of others.</summary>
    public ProgrammeCosts With(ProgrammeCosts own, int programme) =>
        own with
        {
            Agency = own.Agency + Of(programme, SharedKind.Agency),
            Full = own.Full + Of(programme, SharedKind.Agency) + Of(programme, SharedKind.Partners) + Of(programme, SharedKind.Citizens),
            HasPublicInput = own.HasPublicInput || HasPublicInput(programme),
            AgencyIsKnown = own.AgencyIsKnown || _recorded.GetValueOrDefault((programme, true)) != 0,
            FullIsKnown = own.FullIsKnown || _recorded.Any(part => part.Key.Programme == programme && part.Value != 0),
            AgencyIsPartial = own.AgencyIsPartial || Misses(programme, isPublic: true),
            FullIsPartial = own.FullIsPartial || Misses(programme, isPublic: true) || Misses(programme, isPublic: false),
            AgencyBound = BoundOf(programme, isPublic: true).And(own.AgencyBound),
            FullBound = BoundOf(programme, isPublic: true).And(BoundOf(programme, isPublic: false)).And(own.FullBound),
        };

    /// <summary>Whether a programme bears a public input of others, with a value or without.</summary>
    public bool HasPublicInput(int programme) => _recorded.GetValueOrDefault((programme, true)) != 0 || Misses(programme, isPublic: true);

    /// <summary>Whether a programme bears any of these costs.</summary>
    public bool Bears(int programme, SharedKind kind) => Of(programme, kind) > 0;

    /// <summary>Adds a part of a cost: the amount times the weight, divided by all weights.</summary>
    public void Add(int programme, Measure measure, SharedPart part)
    {
        Add(programme, KindOf(measure), part);
        if (measure.Mobilisation)
        {
            Add(programme, SharedKind.Mobilisation, part);
        }

        var key = (programme, measure.IsPublic());
        _recorded[key] = _recorded.GetValueOrDefault(key) + part.Micros;
        Bind(programme, measure, part.RateBound, part.Micros);
        Bind(programme, measure, part.QuantityBound, 1);
    }

    /// <summary>Later records may take off what has a bound, so quantities are added up.</summary>
    private void Bind(int programme, Measure measure, Bound bound, decimal micros)
    {
        var key = (programme, measure.IsPublic(), bound);
        _bounds[key] = _bounds.GetValueOrDefault(key) + micros;
    }

    /// <summary>Notes that a programme bears a part of a quantity that has no value.</summary>
    public void Miss(int programme, Measure measure, decimal micros)
    {
        var key = (programme, measure.Code, measure.IsPublic());
        _unvalued[key] = _unvalued.GetValueOrDefault(key) + micros;
    }

    private void Add(int programme, SharedKind kind, SharedPart part)
    {
        if (!_sums.TryGetValue((programme, kind), out var sum))
        {
            _sums[(programme, kind)] = sum = new Fractions();
        }

        sum.Add(part.Amount, part.Weight, part.Weights);
    }

    private decimal Of(int programme, SharedKind kind) => _sums.TryGetValue((programme, kind), out var sum) ? sum.Value : 0m;

    private bool Misses(int programme, bool isPublic) =>
        _unvalued.Any(part => part.Key.Programme == programme && part.Key.IsPublic == isPublic && part.Value != 0);

    private Bound BoundOf(int programme, bool isPublic) =>
        _bounds
            .Where(part => part.Key.Programme == programme && part.Key.IsPublic == isPublic && part.Value > 0)
            .Select(part => part.Key.Bound)
            .Together();

    private static SharedKind KindOf(Measure measure) =>
        measure.IsPublic() ? SharedKind.Agency
        : measure.IsPartners() ? SharedKind.Partners
        : SharedKind.Citizens;
}

/// <summary>Whose cost it is; mobilisation is a part of the others.</summary>
internal enum SharedKind
{
    Agency,
    Partners,
    Citizens,
    Mobilisation,
}

/// <summary>A part of a cost, as a fraction, so that nothing is rounded before all parts are added.</summary>
/// <param name="Amount">The whole cost; negative for what a pool gives.</param>
/// <param name="Weight">The weight of the programme.</param>
/// <param name="Weights">The weights of all programmes together.</param>
/// <param name="Micros">The quantity behind the amount, to tell a cost of nothing from no cost.</param>
/// <param name="RateBound">Whether the rate is exact or a bound.</param>
/// <param name="QuantityBound">Whether the quantity is exact or a bound.</param>
internal readonly record struct SharedPart(
    decimal Amount,
    decimal Weight,
    decimal Weights,
    decimal Micros,
    Bound RateBound,
    Bound QuantityBound
);

/// <summary>A sum of fractions that is divided once for each divisor, so that thirds of a cost add up to the cost.</summary>
internal sealed class Fractions
{
    /// <summary>A million of these still add up.</summary>
    private const decimal LargestNumerator = 1e22m;

    private readonly Dictionary<decimal, decimal> _numerators = [];

    public decimal Value => _numerators.Sum(part => part.Value / part.Key);

    /// <summary>Adds an amount times a weight by a divisor. A product that might leave the range of a decimal is formed the other way round,
    /// with a rounding far below any penny.</summary>
    public void Add(decimal amount, decimal weight, decimal divisor)
    {
        if (Math.Abs(amount) > LargestNumerator / Math.Max(1m, Math.Abs(weight)))
        {
            Add(amount / divisor * weight, 1m);
        }
        else
        {
            Add(amount * weight, divisor);
        }
    }

    private void Add(decimal numerator, decimal divisor) => _numerators[divisor] = _numerators.GetValueOrDefault(divisor) + numerator;

    public static decimal Sum(IEnumerable<Fractions> sums)
    {
        var all = new Fractions();
        foreach (var (divisor, numerator) in sums.SelectMany(sum => sum._numerators))
        {
            all.Add(numerator, divisor);
        }

        return all.Value;
    }
}
