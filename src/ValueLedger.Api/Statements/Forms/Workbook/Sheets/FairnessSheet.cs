using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Contributions and benefits by quintile.</summary>
internal sealed class FairnessSheet
{
    private static readonly Column Line = new("Line", 18);
    private static readonly Column Quintile = new("Contributors by deprivation quintile (1 the most deprived)", 54);
    private static readonly Column Contributors = new("Contributors", 14);
    private static readonly Column Hours = new("Hours", 16);
    private static readonly Column PresentValue = new("Present value", 18);
    private static readonly Column Weight = new("Weight", 12);
    private static readonly Column Weighted = new("Weighted", 18);

    public FairnessSheet(WorkbookTerms terms)
    {
        var fairness = terms.Statement.Fairness;
        Sheet = new Sheet(
            "Fairness",
            "Counted by the server from the entries. Entries that name no contributor have their own line. What each quintile gains is computed by the server from the present values of the lines; it does not follow a change that you make here.",
            Line,
            Quintile,
            Contributors,
            Hours,
            PresentValue,
            Weight,
            Weighted
        );
        var lines = Sheet.NewBlock(
            fairness.Lines,
            (row, line) =>
                row.Put(Line, line.Line)
                    .Put(Quintile, WorkbookTerms.Plain(line.Quintile))
                    .Put(Contributors, Cell.Of(line.Contributors, Format.Whole, Look.Fixed))
                    .Put(Hours, Cell.Of(line.Hours, Format.Quantity, Look.Fixed))
        );
        Sheet
            .NewRow()
            .Put(Line, Cell.Text(fairness.Total.Line, Look.Total))
            .Put(Quintile, Cell.Text("Total", Look.Total))
            .Put(Contributors, Cell.Reported(lines[Contributors].Sum(), fairness.Total.Contributors, Format.Whole, Look.Total))
            .Put(Hours, Cell.Reported(lines[Hours].Sum(), fairness.Total.Hours, Format.Quantity, Look.Total));
        if (fairness.BenefitsUndefinedReason is { } reason)
        {
            Sheet.NewRow().Put(Quintile, ReasonWords.Of(reason));
        }

        if (fairness.Benefits is { } benefits)
        {
            PutBenefits(benefits, fairness.Weighted);
        }

        if (fairness.Weighted is { } weighted)
        {
            PutWeighted(weighted, terms.Statement.Results);
        }
    }

    public Sheet Sheet { get; }

    private void PutBenefits(QuintileBenefits benefits, WeightedFigures? weighted)
    {
        Sheet.NewSection("Present value of benefits by the quintile of those who gain");
        var lines = Sheet.NewBlock(
            benefits.Lines,
            (row, line) =>
                row.Put(Quintile, TermWords.OfBeneficiaries(line.Quintile))
                    .Put(PresentValue, Cell.Of(line.PresentValue, Format.Money, Look.Fixed))
                    .Put(
                        Weight,
                        Cell.Of(line.Quintile is { } known ? weighted?.Weights[known - 1].Weight : null, Format.Factor, Look.Fixed)
                    )
                    .Put(Weighted, Cell.Of(line.Weighted, Format.Money, Look.Fixed))
        );
        var rounding = Sheet
            .NewRow()
            .Put(Quintile, Cell.Text("Rounding", Look.Working))
            .Put(PresentValue, Cell.Of(benefits.Rounding.PresentValue, Format.Money, Look.Working))
            .Put(Weighted, Cell.Of(benefits.Rounding.Weighted, Format.Money, Look.Working));
        var total = Sheet
            .NewRow()
            .Put(Quintile, Cell.Text("Total", Look.Total))
            .Put(
                PresentValue,
                Cell.Reported(lines[PresentValue].Sum() + rounding[PresentValue], benefits.Total.PresentValue, Format.Money, Look.Total)
            );
        if (benefits.Total.Weighted is { } sum)
        {
            total.Put(Weighted, Cell.Reported(lines[Weighted].Sum() + rounding[Weighted], sum, Format.Money, Look.Total));
        }
    }

    private void PutWeighted(WeightedFigures weighted, StatementResults results)
    {
        Sheet.NewSection("With distributional weights, beside the figures without them");
        Put("Present value of benefits", results.PresentValueBenefits, weighted.PresentValueBenefits, Format.Money);
        Put("Full social cost", results.PresentValueFullSocialCost, weighted.PresentValueFullSocialCost, Format.Money);
        Put("Net present social value", results.Npsv, weighted.Npsv, Format.Money);
        Put("Benefit-cost ratio", results.Ratios.BenefitCostRatio.Value, weighted.BenefitCostRatio.Value, Format.Ratio);
        Sheet
            .NewRow()
            .Put(Quintile, weighted.Source is { } source ? $"Source of the weights: {source}" : "No source of the weights is stated.");
        Sheet
            .NewRow()
            .Put(
                Quintile,
                weighted.NotWeighted.Count == 0
                    ? "Every line says who gains or pays."
                    : $"These lines do not say who gains or pays, so their weight is 1: {string.Join(", ", weighted.NotWeighted)}"
            );

        void Put(string title, decimal? plain, decimal? counted, Format format) =>
            Sheet
                .NewRow()
                .Put(Quintile, title)
                .Put(PresentValue, plain is null ? Cell.Text("not known") : Cell.Of(plain, format, Look.Fixed))
                .Put(Weighted, counted is null ? Cell.Text("not known") : Cell.Of(counted, format, Look.Fixed));
    }
}
