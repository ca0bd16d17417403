using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The sheets of outcomes, from what was recorded to what it is worth.</summary>
internal sealed class OutcomeSheets
{
    private readonly Statement _statement;
    private readonly Dictionary<EvidenceGrade, PeriodBenefits> _better = [];

    public OutcomeSheets(WorkbookTerms terms, RateSheet rates, PriceSheet prices, ProgrammeCosts costs)
    {
        _statement = terms.Statement;
        Assumptions = new AssumptionSheet(terms, rates);
        UnitValues = new UnitValueSheet(terms, Assumptions, prices);
        Nets = new NetSheet(Assumptions);
        Years = new BenefitYearSheet(terms, Assumptions, UnitValues, prices);
        Benefits = new BenefitSheet(terms, UnitValues);
        Outcomes = new OutcomeSheet();

        var recorded = Outcomes.Add("In the period", _statement.Outcomes.Recorded, _statement.Results.CostPerRecordedOutcome, costs);
        (Period, NetRows) = Add("", _statement.Outcomes, recorded, terms.IsBesideAgencyCost);
        YearsOfThePeriod = Years.RowsSoFar;
        AddBetter(recorded, terms.IsBesideAgencyCost);
        if (_statement.Comparatives is { Outcomes: { } prior, PublicCosts: { } publicCosts })
        {
            (Prior, _) = Add(
                " of the prior period",
                prior,
                Outcomes.Add("In the prior period", prior.Recorded, [], costs),
                programme => WorkbookTerms.IsBeside(publicCosts, programme)
            );
        }
    }

    public AssumptionSheet Assumptions { get; }

    public OutcomeSheet Outcomes { get; }

    public NetSheet Nets { get; }

    public UnitValueSheet UnitValues { get; }

    public BenefitSheet Benefits { get; }

    public BenefitYearSheet Years { get; }

    public PeriodBenefits Period { get; }

    /// <summary>Rows from gross to net for the period, by line.</summary>
    public Dictionary<string, SheetRow> NetRows { get; }

    public Block YearsOfThePeriod { get; }

    /// <summary>Null where there is no prior period.</summary>
    public PeriodBenefits? Prior { get; }

    /// <summary>The benefits of the period if only entries of a grade or better count.</summary>
    public PeriodBenefits AtLeast(EvidenceGrade least) => least == default ? Period : _better[least];

    private (PeriodBenefits Benefits, Dictionary<string, SheetRow> Rows) Add(
        string ofWhat,
        OutcomeSection section,
        RecordedOutcomes recorded,
        Func<string, bool> isBeside
    )
    {
        var benefits = Nets.Add($"Benefits{ofWhat}", section.Benefits.Lines, line => recorded.Observed(line, default), isReported: true);
        var transfers = Nets.Add($"Transfers{ofWhat}", section.Transfers.Lines, line => recorded.Observed(line, default), isReported: true);
        Years.Begin($"Benefits and transfers{ofWhat}");
        var sums = new PeriodBenefits(
            Benefits.Add($"Benefits{ofWhat}", section.Benefits, benefits, Years, isBeside),
            Benefits.Add($"Transfers{ofWhat}: they count only for budgets", section.Transfers, transfers, Years, isBeside)
        );
        return (sums, benefits.Concat(transfers).ToDictionary());
    }

    private void AddBetter(RecordedOutcomes recorded, Func<string, bool> isBeside)
    {
        foreach (var grade in Enum.GetValues<EvidenceGrade>().Where(grade => grade != default))
        {
            var title =
                $"if only {WorkbookTerms.Plain(grade)} {(grade == EvidenceGrade.IndependentlyVerified ? "entries" : "or better")} counted";
            var figures = _statement.Evidence.AndBetter.Single(part => part.Grade == grade).Figures;
            var missing = figures.Missing.Concat(figures.TooWeak).ToHashSet(StringComparer.Ordinal);
            List<BenefitLine> told = [.. _statement.Outcomes.Benefits.Lines.Where(line => !missing.Contains(line.Line))];
            List<BenefitLine> toldTransfers = [.. _statement.Outcomes.Transfers.Lines.Where(line => !missing.Contains(line.Line))];
            var benefits = Nets.Add($"Benefits {title}", told, line => recorded.Observed(line, grade), isReported: false);
            var transfers = Nets.Add($"Transfers {title}", toldTransfers, line => recorded.Observed(line, grade), isReported: false);
            _better[grade] = new PeriodBenefits(
                Benefits.AddOthers($"Benefits {title}", told, benefits, Period.Benefits, isBeside),
                Benefits.AddOthers($"Transfers {title}", toldTransfers, transfers, Period.Transfers, isBeside)
            );
        }
    }
}
