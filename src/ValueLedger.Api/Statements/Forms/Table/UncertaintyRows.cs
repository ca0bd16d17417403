using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>Results of drawing the uncertain figures.</summary>
internal static class UncertaintyRows
{
    private const string Section = "uncertainty";

    public static IEnumerable<TableRow> Of(SimulationResult result) =>
        [
            new TableRow
            {
                Section = Section,
                Item = "runs",
                Figure = result.Runs,
            },
            new TableRow
            {
                Section = Section,
                Item = "seed",
                Figure = result.Seed,
            },
            new TableRow
            {
                Section = $"{Section}/npsv",
                Item = "npsv",
                P5 = result.Npsv?.P5,
                P50 = result.Npsv?.P50,
                P95 = result.Npsv?.P95,
                Mean = result.Npsv?.Mean,
                Reason = result.NpsvUndefinedReason is { } unknown ? WireEnum.Word(unknown) : null,
            },
            new TableRow
            {
                Section = Section,
                Item = "probabilityNpsvAboveZero",
                Share = result.ProbabilityNpsvAboveZero,
            },
            Of("ratios", "benefitCostRatio", result.Ratios.BenefitCostRatio),
            Of("ratios", "benefitPerAgencyPound", result.Ratios.BenefitPerAgencyPound),
            Of("ratios", "benefitCostRatioPublic", result.Ratios.BenefitCostRatioPublic),
            Of("ratios", "fiscalReturn", result.Ratios.FiscalReturn),
            Of("ratios", "socialReturnOnInvestment", result.Ratios.SocialReturnOnInvestment),
            .. result.BreakEvenShare is { } share ? [Of("breakEvenShare", "breakEvenShare", share)] : Array.Empty<TableRow>(),
            .. result.AgencyReturn.Select(party => Of("agencyReturn", "agencyReturn", party.Value) with { Party = party.Key }),
            .. result.Tornado.SelectMany(Of),
        ];

    private static TableRow Of(string member, string item, RatioPercentiles ratio) =>
        new()
        {
            Section = $"{Section}/{member}",
            Item = item,
            P5 = ratio.P5,
            P50 = ratio.P50,
            P95 = ratio.P95,
            Mean = ratio.Mean,
            UndefinedRuns = ratio.UndefinedRuns,
            Reason = ratio.UndefinedReason is { } reason ? WireEnum.Word(reason) : null,
        };

    /// <summary>The draw, then the figures it affects.</summary>
    private static IEnumerable<TableRow> Of(TornadoBar bar) =>
        [
            new TableRow
            {
                Section = $"{Section}/tornado",
                Item = "draw",
                Draw = bar.Draw,
                Low = bar.Low,
                High = bar.High,
            },
            .. bar.Figures.Select(place => new TableRow
            {
                Section = $"{Section}/tornado/figures",
                Line = place.Line,
                Item = "figure",
                Draw = bar.Draw,
                Assumption = place.Assumption,
            }),
        ];
}
