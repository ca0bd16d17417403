using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements;

/// <summary>The terms used to compute every part of a statement.</summary>
internal sealed class StatementTerms(StatementRequest request, StatementSources sources)
{
    private readonly Dictionary<string, RecordedRate> _rates = sources.Known.Rates.Recorded.ToDictionary(
        rate => rate.Id.ToString(),
        StringComparer.OrdinalIgnoreCase
    );

    public StatementRequest Request { get; } = request;

    public StatementSources Sources { get; } = sources;

    public Known Known => Sources.Known;

    public CatalogueView Catalogue => Sources.Known.Catalogue;

    public Prices Prices => Request.Prices;

    /// <summary>The impact maps of the programmes of the statement, sorted by programme.</summary>
    public IReadOnlyList<RecordedImpactMap> Maps { get; } =
    [.. from programme in request.Programmes from map in sources.ImpactMaps where map.Map.Programme == programme.Code select map];

    public int Digits => Catalogue.Organisation.MinorUnitDigits();

    public decimal Money(decimal amount) => Amounts.Rounding.Money(amount, Digits);

    /// <summary>Null where it is not known.</summary>
    public decimal? Money(decimal? amount) => amount is { } known ? Money(known) : null;

    /// <summary>What an amount of 1 in a year of the period is worth in year 0.</summary>
    public decimal Factor(int year) => Request.Schedule.Factor(year);

    public RecordedRate? FindRate(string id) => _rates.GetValueOrDefault(id);

    public Measure MeasureOf(int number) => Catalogue.Measures[number].Item;

    public string? PartyOf(int number) => number == 0 ? null : Catalogue.Parties[number].Code;
}
