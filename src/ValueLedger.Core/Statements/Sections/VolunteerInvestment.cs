using System.ComponentModel;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements.Sections;

/// <summary>What citizens' time would have cost an agency, per pound spent to make it possible (VIVA).</summary>
public sealed record VolunteerInvestment
{
    private const string NotNamed = PayerGainerRow.NotNamed;

    [Description("Citizens' time at replacement cost, whatever the basis of the statement.")]
    public required InputSection CitizenTime { get; init; }

    [Description(
        "Citizens' time over mobilisation spend; undefined while an hour has no replacement rate. Programmes without mobilisation are left out where others have some, and the ratio is then partial."
    )]
    public required Ratio Ratio { get; init; }

    internal static VolunteerInvestment Of(StatementTerms terms, PeriodFigures period)
    {
        const string name = "replacement-citizen";
        var time = period.Counted.Where(quantity => terms.MeasureOf(quantity.Measure).Class == MeasureClass.CitizenTime);
        List<ValuedInput> inputs =
        [
            .. new InputFigures(terms, period.Days.Years, Basis.ReplacementCost, _ => name).Of(time).Select(input => Stated(terms, input)),
        ];
        return new VolunteerInvestment { CitizenTime = InputSection.Of(terms, inputs, name), Ratio = RatioOf(terms, inputs, period) };
    }

    /// <summary>Nobody asked for this basis, so one of its rates that cannot be stated in prices of the base year does not stop the
    /// statement.</summary>
    private static ValuedInput Stated(StatementTerms terms, ValuedInput input) =>
        terms.Prices.CanConvert(input.PriceYear)
            ? input
            : input with
            {
                Valuation = null,
                Reason = UnvaluedReason.PriceYearNotInSeries,
                PriceYear = null,
            };

    /// <summary>Where there are several programmes, only the time in those that recorded mobilisation counts: it did not bring about the
    /// time in the others.</summary>
    private static Ratio RatioOf(StatementTerms terms, List<ValuedInput> time, PeriodFigures period)
    {
        var mobilisation = period.Mobilisation;
        var mobilising = mobilisation.Select(input => input.Programme).ToHashSet(StringComparer.Ordinal);
        List<ValuedInput> mobilised = mobilising.Count == 0 ? [.. time] : [.. time.Where(input => mobilising.Contains(input.Programme))];
        var ratio = new RatioForm(
            [
                .. mobilised.Select(input => new Gain(
                    NotNamed,
                    null,
                    false,
                    1m,
                    input.IsUnvalued ? null : input.Real(terms.Prices),
                    0m,
                    input.Bound
                )
                {
                    Errs = input.IsUnvalued ? Side.TooLow : null,
                }),
            ],
            [.. mobilisation.Select(input => new Payment(NotNamed, true, false, input.Real(terms.Prices), input.Bound, input.IsUnvalued))]
        )
        {
            WhyNoGains =
                mobilised.Count == 0 ? UndefinedReason.NoCitizenTimeRecorded
                : mobilised.TrueForAll(input => input.IsUnvalued) ? UndefinedReason.AnInputIsUnvalued
                : null,
            WhyNoPayments = period.WhyNoMobilisation,
            LeftOut = mobilised.Count < time.Count ? [Side.Either] : [],
        }.ToRatio();
        return mobilised.Exists(input => input.IsUnvalued)
            ? ratio with
            {
                Value = null,
                UndefinedReason = UndefinedReason.AnInputIsUnvalued,
            }
            : ratio;
    }
}
