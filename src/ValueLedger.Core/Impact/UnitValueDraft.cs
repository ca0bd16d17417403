using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Impact;

/// <summary>A unit value as sent, before it is checked: a recorded rate, or an amount, or components, or an amount with
/// components.</summary>
public sealed record UnitValueDraft
{
    /// <summary>Id of a recorded rate; leave the other members out, except the unit.</summary>
    public string? Rate { get; init; }

    [Description("What one unit is worth; up to six decimals. May be left out when there are components.")]
    public FigureDraft? Amount { get; init; }

    /// <summary>The unit of the outcome, for example casualty.</summary>
    [StringLength(40)]
    public string? Unit { get; init; }

    /// <summary>The year whose prices the amount is in: calendar (2013) or financial (2013-14); the base year when left out.</summary>
    [RegularExpression(Rates.PriceYear.Pattern)]
    public string? PriceYear { get; init; }

    /// <summary>Where the amount comes from; required with an amount.</summary>
    [MultiLine]
    [StringLength(500, MinimumLength = 1)]
    public string? Source { get; init; }

    /// <summary>Whether the amount is exact (the default) or a bound.</summary>
    public Bound? Bound { get; init; }

    /// <summary>Who gains which part. They replace the line's party, category and cashability, and their sum is the value.</summary>
    [MaxLength(UnitValueCheck.MostComponents)]
    [MinLength(1)]
    public IReadOnlyList<UnitValueComponentDraft>? Components { get; init; }

    /// <summary>How much the sum of the components may differ from the amount; 0 when left out.</summary>
    [Range(0, (double)RateAmount.Largest)]
    public decimal? RoundingTolerance { get; init; }

    internal UnitValue ToUnitValue(string name, UnitValueComponent whole, LineTerms terms) =>
        Rate is null ? Stated(name, whole) : OfRate(terms.FindRate(Rate)!, whole);

    private UnitValue Stated(string name, UnitValueComponent whole) =>
        new()
        {
            Components = Components is null
                ? [whole with { Amount = Amount!.ToFigure(name) }]
                : [.. Components.Select((component, index) => component.ToComponent($"{name}/components/{index}"))],
            Unit = Unit,
            PriceYear = PriceYear,
            Source = Source!,
            Bound = Bound ?? Rates.Bound.Exact,
        };

    private static UnitValue OfRate(RecordedRate recorded, UnitValueComponent whole)
    {
        var (id, rate) = (recorded.Id.ToString(), recorded.Rate);
        return new UnitValue
        {
            Components = rate.Components is null
                ? [whole with { Amount = FigureOf(rate, id, rate.Amount) }]
                :
                [
                    .. rate.Components.Select(part => new UnitValueComponent(
                        part.Party,
                        part.Category,
                        CashabilityOf(part),
                        FigureOf(rate, id, part.Amount)
                    )),
                ],
            Unit = rate.Unit,
            PriceYear = rate.PriceYear,
            Source = rate.Source.Title,
            Bound = rate.Bound,
            Rate = id,
            Status = rate.Source.Status,
            CompleteUntil = rate.Source.CompleteUntil,
        };
    }

    private static Figure? CashabilityOf(RateComponent part) => part.Cashability is { } share ? new Figure(share) : null;

    /// <summary>A part is as uncertain as the whole and is drawn with it.</summary>
    private static Figure FigureOf(Rate rate, string id, decimal part) =>
        new(part)
        {
            Range =
                rate is { Low: { } low, High: { } high } && rate.Worth() is not 0 and var worth
                    ? new FigureRange(
                        low * part / worth,
                        high * part / worth,
                        rate.Distribution ?? Distribution.Triangular,
                        rate.Draw ?? id
                    )
                    : null,
        };
}

/// <summary>The part of a unit value that one party gains, as sent.</summary>
public sealed record UnitValueComponentDraft
{
    /// <summary>Who gains it.</summary>
    [Required]
    [StringLength(200, MinimumLength = 1)]
    public string? Party { get; init; }

    /// <summary>Category of the gain.</summary>
    [Required]
    public BenefitCategory? Category { get; init; }

    [Description("In the currency of the whole, per unit; up to six decimals.")]
    [Required]
    public FigureDraft? Amount { get; init; }

    [Description("The share of a fiscal gain that a budget can really give up; the whole when left out.")]
    public FigureDraft? Cashability { get; init; }

    internal void Check(Checks checks, string pointer)
    {
        checks.RequiredText(Party, pointer + "/party", 200);
        checks.Present(Category, pointer + "/category");
        if (checks.Present(Amount, pointer + "/amount"))
        {
            Amount!.Check(checks, pointer + "/amount", FigureRule.UnitAmount);
        }

        Cashability?.Check(checks, pointer + "/cashability", FigureRule.Share);
    }

    internal UnitValueComponent ToComponent(string name) =>
        new(Party, Category!.Value, Cashability?.ToFigure(name + "/cashability"), Amount!.ToFigure(name));
}
