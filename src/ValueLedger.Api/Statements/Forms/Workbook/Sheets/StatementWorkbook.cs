using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>A statement as a workbook. Sheets that others depend on are made first; at the end all are put in the order for
/// readers.</summary>
internal static class StatementWorkbook
{
    private const string InThePeriod = "In the period";
    private const string PriorPeriod = "In the prior period";

    public static IReadOnlyList<Sheet> Of(Statement statement, StatementMarks marks)
    {
        var sheets = SheetsOf(statement, marks);
        var kept = WithContent(sheets);
        StatementSheet.LeaveOut(sheets[0], [.. sheets.Except(kept).Select(sheet => sheet.Name)]);
        return [.. kept.Select(sheet => sheet.Finished())];
    }

    /// <summary>Sheets that show something, and those that a formula on another sheet reads.</summary>
    private static List<Sheet> WithContent(IReadOnlyList<Sheet> sheets)
    {
        var formulas = sheets.ToDictionary(
            sheet => sheet,
            sheet => string.Concat(sheet.Rows.SelectMany(row => row.Cells).Select(cell => cell?.Formula))
        );
        return
        [
            .. sheets.Where(sheet =>
                sheet.HasContent
                || formulas.Any(other => other.Key != sheet && other.Value.Contains(sheet.Prefix, StringComparison.Ordinal))
            ),
        ];
    }

    private static IReadOnlyList<Sheet> SheetsOf(Statement statement, StatementMarks marks)
    {
        var terms = new WorkbookTerms(statement);
        var inputs = new InputSheets(terms);
        var (period, prior) = (inputs.Period, inputs.Prior);
        var costs = new CostSheet(terms, period);
        List<string> programmes = [.. statement.Header.Programmes.Select(programme => programme.Code)];
        var ofProgrammes = costs.AddProgrammes("Inputs of each programme", programmes, period);
        var outputs = new OutputSheet();
        outputs.Add(InThePeriod, statement.Outputs, ofProgrammes);
        if (prior is not null)
        {
            outputs.Add(
                PriorPeriod,
                statement.Comparatives!.Outputs,
                costs.AddProgrammes("Inputs of each programme in the prior period", programmes, prior)
            );
        }

        var outcomes = new OutcomeSheets(terms, inputs.Rates, inputs.Prices, ofProgrammes);
        var benefits = outcomes.Period;
        var gains = new GainSheet(terms, outcomes.UnitValues, benefits);
        var payback = new PaybackSheet(terms, period.Publics, outcomes.YearsOfThePeriod);
        var results = new ResultSheet(terms, costs, period, inputs.Replacement, benefits, gains, payback, inputs.Prices);
        var evidence = new EvidenceSheet(terms, period);
        return
        [
            new StatementSheet(terms, marks, costs, results).Sheet,
            results.Sheet,
            inputs.Citizens.Sheet,
            new AnnualReportSheet(terms).Sheet,
            new TimebankSheet(terms).Sheet,
            inputs.Publics.Sheet,
            new DecisionSheet(terms).Sheet,
            inputs.Partners.Sheet,
            costs.Sheet,
            outputs.Sheet,
            new PlanSheet(terms).Sheet,
            outcomes.Outcomes.Sheet,
            outcomes.Nets.Sheet,
            outcomes.UnitValues.Sheet,
            outcomes.Benefits.Sheet,
            outcomes.Years.Sheet,
            gains.Sheet,
            new PayerGainerSheet(terms, period, gains).Sheet,
            new OutcomeCostSheet(terms, ofProgrammes, outcomes.NetRows).Sheet,
            payback.Sheet,
            new SwitchingSheet(terms).Sheet,
            new FairnessSheet(terms).Sheet,
            evidence.Sheet,
            BetterEvidence(terms, period, outcomes).Sheet,
            Bases(terms, inputs, benefits).Sheet,
            new UncertaintySheet(terms).Sheet,
            .. prior is null ? [] : (Sheet[])[Comparison(terms, period, prior, benefits, outcomes.Prior!).Sheet],
            inputs.Rates.Sheet,
            inputs.Prices.Sheet,
            outcomes.Assumptions.Sheet,
            new NoteSheet(terms).Sheet,
            new CatalogueSheet(terms).Sheet,
            new ControlSheet(terms).Sheet,
        ];
    }

    private static KeyFigureSheet BetterEvidence(WorkbookTerms terms, PeriodInputs inputs, OutcomeSheets outcomes) =>
        new(
            "Grade or better",
            "The figures if only benefits of a grade or better counted; every cost counts in each column.",
            terms,
            [.. terms.Statement.Evidence.AndBetter.Select(part => Column(part, KeyInputs.Of(inputs), outcomes.AtLeast(part.Grade)))]
        );

    private static KeyColumn Column(GradeFigures part, KeyInputs inputs, PeriodBenefits benefits) =>
        new(
            part.Grade == EvidenceGrade.IndependentlyVerified
                ? WorkbookTerms.Plain(part.Grade)
                : $"{WorkbookTerms.Plain(part.Grade)} or better",
            inputs,
            benefits,
            part.Figures
        );

    private static KeyFigureSheet Bases(WorkbookTerms terms, InputSheets inputs, PeriodBenefits benefits) =>
        new(
            "Bases",
            "The figures with citizens' time valued on several bases, the statement's basis first; everything else is the same.",
            terms,
            [
                .. terms.Statement.Bases.Zip(
                    inputs.OnBases,
                    (column, citizens) =>
                        new KeyColumn(
                            WorkbookTerms.Plain(column.Basis),
                            KeyInputs.Of(inputs.Period with { Citizens = citizens }),
                            benefits,
                            column.Figures
                        )
                ),
            ]
        );

    private static KeyFigureSheet Comparison(
        WorkbookTerms terms,
        PeriodInputs inputs,
        PeriodInputs prior,
        PeriodBenefits benefits,
        PeriodBenefits priorBenefits
    )
    {
        var comparatives = terms.Statement.Comparatives!;
        return new KeyFigureSheet(
            "Prior period",
            "As known at the same moment and by the same impact maps. On the other sheets, the lines of the prior period are below those of the period.",
            terms,
            [
                new KeyColumn(
                    $"{Day(terms.Statement.Header.From)} to {Day(terms.Statement.Header.To)}",
                    KeyInputs.Of(inputs),
                    benefits,
                    terms.Statement.Bases[0].Figures
                ),
                new KeyColumn(
                    $"{Day(comparatives.From)} to {Day(comparatives.To)}",
                    KeyInputs.Of(prior),
                    priorBenefits,
                    comparatives.Figures
                ),
            ]
        );
    }

    private static string Day(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
