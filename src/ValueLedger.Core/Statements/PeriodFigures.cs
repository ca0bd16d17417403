using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>The exact figures of a period on one basis.</summary>
internal sealed class PeriodFigures
{
    private readonly StatementTerms _terms;
    private readonly InputFigures _inputFigures;
    private readonly ILookup<string?, MapLine> _linesOfOutcomes;

    /// <param name="terms">The terms of the statement.</param>
    /// <param name="days">The days of the period.</param>
    /// <param name="counted">What counts in the period.</param>
    /// <param name="basis">The basis that values citizens' time.</param>
    /// <param name="prefix">Comes before the name of every line.</param>
    /// <param name="citizenPrefix">Comes before the names of citizens' lines, where these need another prefix.</param>
    public PeriodFigures(
        StatementTerms terms,
        PeriodDays days,
        IReadOnlyList<GradedQuantity> counted,
        Basis basis,
        string prefix,
        string? citizenPrefix = null
    )
    {
        _terms = terms;
        Prefix = prefix;
        Counted = counted;
        Days = days;
        _inputFigures = new InputFigures(
            terms,
            days.Years,
            basis,
            group => NameOf(group, group == InputGroup.Citizen ? citizenPrefix ?? prefix : prefix)
        );
        Inputs = _inputFigures.Of(counted);
        Outcomes = OutcomesOf(counted);
        MapLines = Statements.MapLines.Of(terms, days, Outcomes, prefix);
        _linesOfOutcomes = MapLines.ToLookup(line => line.Observed?.Line);
    }

    public string Prefix { get; }

    public IReadOnlyList<GradedQuantity> Counted { get; }

    /// <summary>The years of the period, and the levels at the end of each.</summary>
    public PeriodDays Days { get; }

    /// <summary>Public, partner and citizens' inputs, in this order.</summary>
    public IReadOnlyList<ValuedInput> Inputs { get; }

    /// <summary>As recorded, sorted by programme and measure.</summary>
    public IReadOnlyList<CountedOutcome> Outcomes { get; }

    /// <summary>Inputs of some quantities by themselves; the names of their lines mean nothing.</summary>
    public IReadOnlyList<ValuedInput> InputsOf(IEnumerable<GradedQuantity> quantities) => _inputFigures.Of(quantities);

    public IReadOnlyList<MapLine> MapLines { get; }

    /// <summary>Sum of the years that benefits last, for benefits with entries.</summary>
    public long BenefitYears =>
        MapLines.Where(line => line.Observed is not null).Sum(line => (long)line.Outcome.DurationYears + Days.Years.All.Count - 1);

    /// <summary>The lines that value an outcome, or at least name it.</summary>
    public IEnumerable<MapLine> LinesOf(CountedOutcome outcome) => _linesOfOutcomes[outcome.Line];

    public static string NameOf(InputGroup group, string prefix) => prefix + Wire.WireEnum.Word(group);

    /// <summary>Costs of the ledger, and the benefits of the maps that have the grade of evidence required. All costs count, because weaker
    /// evidence for a benefit does not lower any cost.</summary>
    /// <param name="least">The weakest grade at which entries of an outcome count.</param>
    /// <param name="design">The weakest design by which cause is shown; null where every line counts.</param>
    public Appraisal ToAppraisal(EvidenceGrade least = EvidenceGrade.SelfReported, StudyDesign? design = null) =>
        new()
        {
            Title = "",
            IsOfALedger = true,
            Currency = _terms.Catalogue.Organisation.Currency,
            Prices = _terms.Prices,
            Schedule = _terms.Request.Schedule,
            Period = _terms.Request.Period,
            AsOf = _terms.Request.Period.To,
            Weights = _terms.Request.Weights,
            Burden = _terms.Request.Burden,
            Costs =
            [
                .. Inputs.Select(input =>
                    input.Measure.Class == MeasureClass.CitizenTime
                        ? input.ToCost() with
                        {
                            NotValued = input.IsUnvalued ? _terms.Request.NotValuedBecause(input.Measure) : null,
                            Beneficiaries = FairnessSection.SharesOf(_terms.Sources.Givers, CitizenHours()),
                        }
                        : input.ToCost()
                ),
            ],
            Benefits = [.. MapLines.Select(line => line.ToBenefit(least, design)).OfType<Benefit>(), .. Unmapped(least)],
            NotRecorded = [.. MapLines.Where(line => line.Observed is null).Select(line => line.ToNotRecorded()), .. Waiting()],
            WaitingCosts = Days.Reporting.WaitingCosts,
        };

    /// <summary>Hours of citizens' time.</summary>
    public decimal CitizenHours() => Inputs.Where(input => input.Measure.IsCitizenHours()).Sum(input => input.Quantity);

    /// <summary>What was spent to make citizens' contribution possible.</summary>
    public IReadOnlyList<ValuedInput> Mobilisation => [.. Inputs.Where(input => input.Measure.Mobilisation)];

    /// <summary>Why mobilisation is not known; null where it is.</summary>
    public UndefinedReason? WhyNoMobilisation =>
        Mobilisation.Count == 0 ? UndefinedReason.NoMobilisationRecorded
        : Mobilisation.All(input => input.IsUnvalued) ? UndefinedReason.NoMobilisationIsValued
        : null;

    /// <summary>The inputs of one part of society, in prices of the base year; null where they are not known.</summary>
    public decimal? Real(InputGroup group) => Sum(group, input => input.Real(_terms.Prices));

    /// <summary>The same, with amounts of later years discounted to year 0.</summary>
    public decimal? Present(InputGroup group) => Sum(group, input => input.Real(_terms.Prices) * _terms.Factor(input.Year));

    private decimal? Sum(InputGroup group, Func<ValuedInput, decimal> amount)
    {
        var inputs = Inputs.Where(input => input.Group == group).ToList();
        return group.IsKnownBy(inputs) ? inputs.Sum(amount) : null;
    }

    /// <summary>Whether every value can be converted to prices of the base year.</summary>
    public bool IsInBaseYearPrices => !OtherPrices().Any();

    /// <summary>Problems: what cannot be stated in prices of the base year, or is too large to compute.</summary>
    public IEnumerable<Problem> Problems()
    {
        var years = OtherPrices().ToList();
        return years.Count > 0
            ? years
            : HorizonCheck
                .Of(ToAppraisal())
                .Concat(MagnitudeCheck.Of(ToAppraisal()))
                .Take(1)
                .Select(problem => problem.Code.At("", problem.Message));
    }

    private IEnumerable<Problem> OtherPrices() =>
        Inputs
            .Where(input => !_terms.Prices.CanConvert(input.PriceYear))
            .Select(input => (Of: input.Measure.Code, Year: input.PriceYear))
            .Concat(
                MapLines
                    .Where(line => line.Observed is not null && !_terms.Prices.CanConvert(line.Outcome.UnitValue?.PriceYear))
                    .Select(line => (Of: line.Code, Year: line.Outcome.UnitValue!.PriceYear))
            )
            .Distinct()
            .Select(value =>
                ImpactProblems.PriceYearNotInSeries.At(
                    "/baseYear",
                    $"'{value.Of}' is valued in prices of {value.Year}: {_terms.Prices.WhyNot(value.Year!)}"
                )
            );

    /// <summary>Codes of programmes that recorded entries but no public input; sorted.</summary>
    public IReadOnlyList<string> WithoutPublicInput =>
        [
            .. Counted
                .GroupBy(quantity => quantity.Programme)
                .Where(programme => programme.Sum(quantity => quantity.Entries) > 0)
                .Select(programme => _terms.Catalogue.Programmes[programme.Key].Code)
                .Except(Inputs.Where(input => input.Group == InputGroup.Public).Select(input => input.Programme))
                .Order(StringComparer.Ordinal),
        ];

    private IEnumerable<Benefit> Unmapped(EvidenceGrade least) =>
        from outcome in Outcomes
        where !LinesOf(outcome).Any()
        let observed = outcome.Quantity(least)
        select outcome.ToUnvaluedBenefit(observed ?? 0m) with
        {
            IsTold = observed is not null,
        };

    /// <summary>Outcomes that no map has a line for and whose entries are all in suspense; each under the name of its note.</summary>
    private IEnumerable<NotRecordedBenefit> Waiting() =>
        from waiting in Days.Reporting.SuspendedOutcomes
        let programme = _terms.Catalogue.Programmes[waiting.Programme].Code
        let measure = _terms.Catalogue.Measures[waiting.Measure]
        where !MapLines.Any(line => line.Programme == programme && line.Measure.Code == measure.Code)
        where !Outcomes.Any(outcome => outcome.Programme.Number == waiting.Programme && outcome.Measure.Number == waiting.Measure)
        orderby waiting.Programme, waiting.Measure
        select new NotRecordedBenefit(
            CountedOutcome.NotMapped(Days.Reporting.NoteOf(waiting.Measure) ?? measure.Code, measure.Item.Title),
            programme
        )
        {
            Errs = measure.Item.Direction == Direction.Increase ? Side.TooLow : Side.Either,
        };

    private List<CountedOutcome> OutcomesOf(IEnumerable<GradedQuantity> counted)
    {
        var outcomes = counted
            .Where(quantity => _terms.MeasureOf(quantity.Measure).Stage == MeasureStage.Outcome)
            .GroupBy(quantity => (quantity.Programme, quantity.Measure))
            .Select(same =>
                (
                    Programme: _terms.Catalogue.Programmes[same.Key.Programme],
                    Measure: _terms.Catalogue.Measures[same.Key.Measure],
                    Grades: CountedQuantities.ByGrade(same),
                    Quantities: same.ToList()
                )
            )
            .Where(outcome => outcome.Grades.Count > 0)
            .OrderBy(outcome => outcome.Programme.Code, StringComparer.Ordinal)
            .ThenBy(outcome => outcome.Measure.Code, StringComparer.Ordinal);
        return
        [
            .. outcomes.Select(
                (outcome, index) =>
                    new CountedOutcome($"{Prefix}recorded-{index + 1}", outcome.Programme, outcome.Measure, outcome.Grades)
                    {
                        Answers = outcome.Measure.Item.IsOfAnswers()
                            ? CountedQuantities.Pooled(outcome.Measure.Item, outcome.Quantities)
                            : null,
                        Bound = CountedQuantities.BoundOf(outcome.Quantities),
                        Reported = Days.Reporting.Of(outcome.Programme, outcome.Measure),
                        ByYear = Days.OutcomeByYear(outcome.Programme.Number, outcome.Measure, counted),
                    }
            ),
        ];
    }
}
