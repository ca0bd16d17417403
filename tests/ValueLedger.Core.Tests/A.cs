using NodaTime;
using NodaTime.Text;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Tests;

/// <summary>What the tests are about, with the members filled in that do not matter to them.</summary>
internal static class A
{
    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    public static Instant Moment(string iso) => InstantPattern.ExtendedIso.Parse(iso).Value;

    public static Organisation Organisation(string currency = "GBP") =>
        new("wiltshire", "Wiltshire Council", currency, "Europe/London", Basis.Own);

    public static Programme Programme(
        string code,
        string? from = null,
        string? to = null,
        string? area = null,
        BenefitReach? reach = null,
        params string[] coProduction
    ) =>
        new()
        {
            Code = code,
            Title = code,
            StartDate = from is null ? null : Day(from),
            EndDate = to is null ? null : Day(to),
            ServiceArea = area,
            BenefitReach = reach,
            CoProduction = coProduction,
        };

    public static Party Party(string code) =>
        new()
        {
            Code = code,
            Name = code,
            Sector = Sector.Citizen,
        };

    public static Team Team(string code, string? programme = null) =>
        new()
        {
            Code = code,
            Name = code,
            Programme = programme,
        };

    public static Measure Measure(
        string code,
        MeasureClass kind = MeasureClass.CitizenTime,
        string? unit = null,
        Direction direction = Direction.Increase,
        Aggregation aggregation = Aggregation.Sum,
        bool mobilisation = false
    ) =>
        new()
        {
            Code = code,
            Title = code,
            Stage = kind switch
            {
                MeasureClass.Output => MeasureStage.Output,
                MeasureClass.Outcome => MeasureStage.Outcome,
                _ => MeasureStage.Input,
            },
            Class = kind,
            Unit = unit ?? (kind == MeasureClass.CitizenTime ? "hour" : "item"),
            Direction = direction,
            Aggregation = aggregation,
            Mobilisation = mobilisation,
        };

    public static Plan Plan(string code, string programme, string measure, decimal quantity, string from, string to) =>
        new()
        {
            Code = code,
            Title = code,
            Kind = PlanKind.Budget,
            Programme = programme,
            Measure = measure,
            From = Day(from),
            To = Day(to),
            Quantity = quantity,
        };

    /// <summary>The items of each collection get the numbers 1, 2, 3 in the order in which they are given.</summary>
    public static CatalogueView Catalogue(params ICatalogueItem[] items) =>
        new(Organisation(), Of<Programme>(items), Of<Party>(items), Of<Team>(items), Of<Measure>(items))
        {
            Plans = Of<Plan>(items),
            Allocations = Of<Allocation>(items),
            Assets = Of<Asset>(items),
        };

    public static Rate Rate(string measure, Basis basis, decimal amount, string from, string? to = null) =>
        new()
        {
            Measure = measure,
            Basis = basis,
            Amount = amount,
            Unit = "hour",
            EffectiveFrom = Day(from),
            EffectiveTo = to is null ? null : Day(to),
            Source = new Source { Title = "made" },
            Bound = Bound.Exact,
        };

    /// <summary>Rates recorded one after the other, as the records 1, 2, 3.</summary>
    public static RateCard RateCard(params Rate[] recorded) => new(Recorded(recorded));

    public static IReadOnlyList<RecordedRate> Recorded(params Rate[] rates) =>
        [.. rates.Select((rate, index) => Recorded(rate, index + 1))];

    private static RecordedRate Recorded(Rate rate, long sequence)
    {
        var recordedAt = Moment("2026-01-02T03:04:05Z") + Duration.FromSeconds(sequence);
        return new RecordedRate(RecordId.Of(1, sequence, recordedAt), sequence, recordedAt, rate);
    }

    private static CatalogueOf<T> Of<T>(ICatalogueItem[] items)
        where T : ICatalogueItem => new(items.OfType<T>().Select((item, index) => new Registered<T>(index + 1, index + 1, item)));
}
