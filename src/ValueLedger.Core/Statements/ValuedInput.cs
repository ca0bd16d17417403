using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>An input line with its exact figures.</summary>
internal sealed record ValuedInput
{
    public required string Line { get; init; }

    public required Measure Measure { get; init; }

    /// <summary>Code of the programme that received the input.</summary>
    public required string Programme { get; init; }

    public required string? Party { get; init; }

    /// <summary>Code of the party that paid the amount, which is then negative; null for an ordinary input.</summary>
    public string? FinancedBy { get; init; }

    /// <summary>Whether the quantity is exact or a bound.</summary>
    public Bound QuantityBound { get; init; }

    /// <summary>Whether the value is exact or a bound, depending on quantity and rate.</summary>
    public Bound Bound => IsUnvalued ? Rates.Bound.Exact : QuantityBound.And(Valuation?.Rate?.Rate.Bound ?? Rates.Bound.Exact);

    public required IReadOnlyList<GradeQuantity> Grades { get; init; }

    /// <summary>Null where the quantity is unvalued.</summary>
    public required Valuation? Valuation { get; init; }

    public required UnvaluedReason? Reason { get; init; }

    public required string? PriceYear { get; init; }

    /// <summary>The year of the period, from 0.</summary>
    public required int Year { get; init; }

    /// <summary>Whether entries are dated after the last day for which the rate is known to be the newest.</summary>
    public required bool RateIsOlderThanItsPack { get; init; }

    public decimal Quantity => Grades.Sum(grade => grade.Quantity);

    /// <summary>The reported quantity: null where readings do not add up.</summary>
    public decimal? Told => Reason == UnvaluedReason.DoesNotAddUp ? null : Quantity;

    public long Entries => Grades.Sum(grade => grade.Entries);

    /// <summary>0 where it is unvalued.</summary>
    public decimal Value => Valuation?.Of(Quantity) ?? 0m;

    public bool IsUnvalued => Valuation is null;

    public InputGroup Group =>
        Measure.IsPublic() ? InputGroup.Public
        : Measure.IsPartners() ? InputGroup.Partner
        : InputGroup.Citizen;

    /// <summary>In prices of the base year; 0 where it is unvalued.</summary>
    public decimal Real(Prices prices) => prices.Real(Value, PriceYear);

    /// <summary>The same as a cost of an appraisal, all of it in its year. An uncertain rate is drawn under the name it states, or else
    /// under its id.</summary>
    public Cost ToCost() =>
        new()
        {
            Name = Line,
            Programme = Programme,
            Title = Measure.Title,
            Party = Party,
            Class = Measure.Class,
            Mobilisation = Measure.Mobilisation,
            Transfer = false,
            Amounts = [new CostAmount(Year, IsUnvalued ? null : Amount(), PriceYear, Bound)],
        };

    public InputLine ToLine(StatementTerms terms) =>
        new()
        {
            Line = Line,
            Measure = Measure.Code,
            Title = Measure.Title,
            Class = Measure.Class,
            Mobilisation = Measure.Mobilisation,
            Programme = Programme,
            Party = Party,
            FinancedBy = FinancedBy,
            Quantity = Told,
            Bound = QuantityBound,
            Unit = Measure.Unit,
            Entries = Entries,
            Grades = Told is null ? [] : Grades,
            Basis = Valuation?.Basis,
            Rate = Valuation?.Rate?.Id.ToString(),
            RateAmount = Valuation?.RateAmount,
            PriceYear = PriceYear,
            Year = Year,
            Factor = terms.Factor(Year),
            RateIsOlderThanItsPack = RateIsOlderThanItsPack,
            Value = IsUnvalued ? null : terms.Money(Value),
            Real = IsUnvalued ? null : terms.Money(Real(terms.Prices)),
            UnvaluedReason = Reason,
        };

    private Figure Amount() =>
        new(Value)
        {
            Range = Valuation?.Rate is { Rate: { Low: { } low, High: { } high } rate } recorded
                ? new FigureRange(
                    low * Quantity,
                    high * Quantity,
                    rate.Distribution ?? Distribution.Triangular,
                    rate.Draw ?? recorded.Id.ToString()
                )
                : null,
        };
}
