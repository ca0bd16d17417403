using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Appraisals.Simulation;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Results of drawing the uncertain figures, as the server drew them.</summary>
internal sealed class UncertaintySheet
{
    private static readonly Column Figure = new("Figure", 44);
    private static readonly Column Low = new("5th percentile, or at low", 24);
    private static readonly Column Middle = new("50th percentile", 20);
    private static readonly Column High = new("95th percentile, or at high", 24);
    private static readonly Column Mean = new("Mean", 20);
    private static readonly Column Remark = new("Remark", 50);

    public UncertaintySheet(WorkbookTerms terms)
    {
        Sheet = new Sheet(
            "Uncertainty",
            "Computed by the server, not formulas: a simulation cannot be recalculated here. The same seed gives the same figures again.",
            Figure,
            Low,
            Middle,
            High,
            Mean,
            Remark
        );
        if (terms.Statement.Uncertainty is { } simulation)
        {
            Fill(simulation);
        }
        else
        {
            Sheet.NewRow().Put(Figure, "No simulation was asked for.");
        }
    }

    public Sheet Sheet { get; }

    private void Fill(SimulationResult simulation)
    {
        Sheet.NewRow().Put(Figure, "Runs").Put(Middle, Cell.Of(simulation.Runs, Format.Whole, Look.Fixed));
        Sheet.NewRow().Put(Figure, "Seed").Put(Middle, simulation.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var npsv = Put("Net present social value", simulation.Npsv?.P5, simulation.Npsv?.P50, simulation.Npsv?.P95, Format.Money)
            .Put(Mean, Cell.Of(simulation.Npsv?.Mean, Format.Money, Look.Fixed));
        if (simulation.NpsvUndefinedReason is { } unknown)
        {
            npsv.Put(Remark, ReasonWords.Of(unknown));
        }

        Sheet
            .NewRow()
            .Put(Figure, "Probability that it is above zero")
            .Put(Middle, Cell.Of(simulation.ProbabilityNpsvAboveZero, Format.Share, Look.Fixed));
        Put("Benefit-cost ratio", simulation.Ratios.BenefitCostRatio);
        Put("Benefit per agency pound", simulation.Ratios.BenefitPerAgencyPound);
        Put("Net benefit per agency pound", simulation.Ratios.BenefitCostRatioPublic);
        Put("Fiscal return", simulation.Ratios.FiscalReturn);
        Put("Social return on investment", simulation.Ratios.SocialReturnOnInvestment);
        if (simulation.BreakEvenShare is { } breakEven)
        {
            Put("Break-even share of the burden", breakEven);
        }

        foreach (var (party, percentiles) in simulation.AgencyReturn)
        {
            Put($"Agency return: {party}", percentiles);
        }

        Sheet.NewSection("Net present social value with one figure at its low and at its high value, widest range first");
        Sheet.NewBlock(
            simulation.Tornado,
            (row, bar) =>
                row.Put(Figure, bar.Draw)
                    .Put(Low, Cell.Of(bar.Low, Format.Money, Look.Fixed))
                    .Put(High, Cell.Of(bar.High, Format.Money, Look.Fixed))
                    .Put(Remark, string.Join(", ", bar.Figures.Select(place => $"{place.Line} {place.Assumption}")))
        );
    }

    private void Put(string title, RatioPercentiles ratio)
    {
        var row = Put(title, ratio.P5, ratio.P50, ratio.P95, Format.Ratio).Put(Mean, Cell.Of(ratio.Mean, Format.Ratio, Look.Fixed));
        if (ratio.UndefinedReason is { } reason)
        {
            row.Put(Remark, ReasonWords.Of(reason));
        }
    }

    private SheetRow Put(string title, decimal? low, decimal? middle, decimal? high, Format format) =>
        Sheet
            .NewRow()
            .Put(Figure, title)
            .Put(Low, Cell.Of(low, format, Look.Fixed))
            .Put(Middle, Cell.Of(middle, format, Look.Fixed))
            .Put(High, Cell.Of(high, format, Look.Fixed));
}
