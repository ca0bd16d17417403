using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Every measure of merit, with its numerator and its denominator.</summary>
internal sealed class ResultSheet
{
    private static readonly Column Figure = new("Figure", 44);
    private static readonly Column Party = new("Party", 18);
    private static readonly Column Value = new("Value", 22);
    private static readonly Column Numerator = new("Numerator", 18);
    private static readonly Column Denominator = new("Denominator", 18);
    private static readonly Column Bound = new("Bound", 11);
    private static readonly Column Partial = new("Partial", 9);
    private static readonly Column Errs = new("What it leaves out", 26);
    private static readonly Column Meaning = new("How it is computed", 60);
    private static readonly Column ExactNumerator = Column.Working("Numerator, not rounded", 20);
    private static readonly Column ExactDenominator = Column.Working("Denominator, not rounded", 20);

    private readonly WorkbookTerms _terms;
    private readonly SheetRow _npsv;
    private readonly SheetRow _benefits;
    private readonly SheetRow _benefitCostRatio;

    public ResultSheet(
        WorkbookTerms terms,
        CostSheet costs,
        PeriodInputs inputs,
        InputBlock replacement,
        PeriodBenefits benefits,
        GainSheet gains,
        PaybackSheet payback,
        PriceSheet prices
    )
    {
        _terms = terms;
        var results = terms.Statement.Results;
        var (agency, full) = (inputs.Publics.Present, inputs.Present);
        Sheet = new Sheet(
            "Results",
            "Present values in prices of the base year where one is stated. Each ratio is computed from unrounded sums; it is shown to two decimals and stored to six.",
            Figure,
            Party,
            Value,
            Numerator,
            Denominator,
            Bound,
            Partial,
            Errs,
            Meaning,
            ExactNumerator,
            ExactDenominator
        );
        _npsv = Money(
            "Net present social value",
            benefits.PresentValue - full,
            results.Npsv,
            "Benefits less full social cost",
            terms.WhyNoBenefits
        );
        _benefits = Money(
            "Present value of benefits",
            benefits.PresentValue,
            results.PresentValueBenefits,
            "All benefits less losses, without transfers",
            terms.WhyNoBenefits
        );
        Money(
            "Present value of fiscal benefits",
            benefits.Fiscal,
            results.PresentValueFiscalBenefits,
            "With transfers, before cashability",
            terms.WhyNoBenefits
        );
        Money("Present value of agency cost", agency, results.PresentValueAgencyCost, "What public bodies put in", terms.WhyNoAgencyCost);
        Money(
            "Present value of full social cost",
            full,
            ReasonWords.IsFullCostKnown(results.PresentValueAgencyCost, results.PresentValueFullSocialCost)
                ? results.PresentValueFullSocialCost
                : null,
            "What public bodies, partners and citizens put in",
            "not known"
        );
        Sheet.NewSection("Ratios");
        _benefitCostRatio = Ratio(
            "Benefit-cost ratio",
            results.Ratios.BenefitCostRatio,
            benefits.PresentValue,
            full,
            "All benefits / full social cost"
        );
        Ratio(
            "Benefit per agency pound",
            results.Ratios.BenefitPerAgencyPound,
            benefits.BesideAgencyCost,
            agency,
            "All benefits / agency cost; leaves out what partners and citizens put in, so always read it together with the ratio above"
        );
        Ratio(
            "Net benefit per agency pound",
            results.Ratios.BenefitCostRatioPublic,
            benefits.BesideAgencyCost - inputs.OthersBeside,
            agency,
            "(Benefits - inputs of partners and citizens) / agency cost, of programmes with agency cost: as in transport and housing appraisal"
        );
        Ratio(
            "Fiscal return",
            results.Ratios.FiscalReturn,
            benefits.Cashable,
            agency,
            "Cashable fiscal benefits / agency cost, both with transfers"
        );
        Ratio(
            "Social return on investment",
            results.Ratios.SocialReturnOnInvestment,
            benefits.PresentValue,
            full,
            "As the benefit-cost ratio; undefined while an input is unvalued"
        );
        Ratio(
            "Volunteer investment and value",
            results.VolunteerInvestmentAndValue.Ratio,
            Mobilised(terms, replacement),
            costs.Mobilisation,
            "Citizens' time at replacement cost / mobilisation spend"
        );
        foreach (var (party, ratio) in results.AgencyReturn)
        {
            AgencyReturn(party, ratio, inputs, gains);
        }

        if (terms.Statement.BreakEven is { } breakEven)
        {
            PutBreakEven(breakEven, full, prices);
        }

        Sheet.NewSection("Further results");
        Sheet
            .NewRow()
            .Put(Figure, "Payback in months")
            .Put(Value, payback.Result(results))
            .Put(
                Meaning,
                "From the start of the period until cashable fiscal benefits have recovered agency cost for good; see the sheet Payback"
            );
        Sheet
            .NewRow()
            .Put(Figure, "Lines without a value in money")
            .Put(Meaning, results.Missing.Count == 0 ? "none" : string.Join(", ", results.Missing));
        Sheet
            .NewRow()
            .Put(Figure, "Before you rely on these figures")
            .Put(Meaning, results.Flags.Count == 0 ? "nothing" : string.Join(' ', results.Flags.Select(FlagWords.Of)));
    }

    public Sheet Sheet { get; }

    public Formula Npsv => _npsv[Value];

    public Formula Benefits => _benefits[Value];

    /// <summary>A cell with the value, or with the reason why there is none.</summary>
    public Cell BenefitCostRatio
    {
        get
        {
            var value = _terms.Statement.Results.Ratios.BenefitCostRatio.Value;
            return Cell.Computed(
                _benefitCostRatio[Value].Text,
                value,
                value is null ? _benefitCostRatio.WordsOf(Value).Value : null,
                Format.Ratio
            );
        }
    }

    /// <summary>Citizens' time of the programmes that recorded mobilisation, or of all programmes where none did.</summary>
    private static Formula Mobilised(WorkbookTerms terms, InputBlock replacement)
    {
        var mobilising = terms
            .Statement.PublicCosts.Lines.Concat(terms.Statement.PartnerInputs.Lines)
            .Where(line => line.Mobilisation)
            .Select(line => line.Programme)
            .ToHashSet(StringComparer.Ordinal);
        return mobilising.Count == 0 || replacement.Section.Lines.All(line => mobilising.Contains(line.Programme))
            ? replacement.Real
            : mobilising.Order(StringComparer.Ordinal).Select(replacement.RealInto).Aggregate((sum, one) => sum + one);
    }

    private void PutBreakEven(BreakEvenSection breakEven, Formula full, PriceSheet prices)
    {
        var (burden, share) = (breakEven.Burden, breakEven.Share);
        Sheet.NewSection("Break-even");
        var amount = Sheet
            .NewRow()
            .Put(Figure, "Burden: what the problem costs society")
            .Put(Value, Cell.Of(burden.Amount, Format.Money, Look.Input))
            .Put(
                Meaning,
                string.Join(
                    "; ",
                    new[]
                    {
                        burden.Months is { } months ? $"over {months} months" : "over a time that is not stated",
                        burden.PriceYear is { } year ? $"in prices of {year}" : null,
                        $"source: {burden.Source}",
                    }.OfType<string>()
                )
            );
        Ratio(
            "Break-even share",
            share,
            full,
            amount[Value] * prices.Deflator(burden.PriceYear),
            string.Join(
                ' ',
                share
                    .Flags.Select(FlagWords.Of)
                    .Prepend("Full social cost / burden: the share of it that must be avoided, net, to recover the cost.")
            )
        );
    }

    private SheetRow Money(string title, Formula exact, decimal? reported, string meaning, string why) =>
        Sheet.NewRow().Put(Figure, title).Put(Value, _terms.MoneyOr(exact, reported, why, Look.Total)).Put(Meaning, meaning);

    private SheetRow Ratio(string title, Ratio ratio, Formula numerator, Formula denominator, string meaning) =>
        Fill(Sheet.NewRow().Put(Figure, title), ratio, numerator, denominator, meaning);

    private void AgencyReturn(string party, Ratio ratio, PeriodInputs inputs, GainSheet gains)
    {
        var row = Sheet.NewRow().Put(Figure, "Agency return").Put(Party, party);
        Fill(
            row,
            ratio,
            gains.CashableOf(row.WordsOf(Party)),
            inputs.Publics.PresentOf(row.WordsOf(Party)),
            "The party's cashable fiscal benefits / agency cost that it bears, both with transfers"
        );
    }

    private static SheetRow Fill(SheetRow row, Ratio ratio, Formula numerator, Formula denominator, string meaning)
    {
        var why = ratio.UndefinedReason;
        row.Put(ExactNumerator, RatioCells.Exact(numerator, ratio.Numerator, why))
            .Put(ExactDenominator, RatioCells.Exact(denominator, ratio.Denominator, why));
        return row.Put(Value, RatioCells.Value(ratio, row[ExactNumerator], row[ExactDenominator]))
            .Put(Numerator, RatioCells.Part(row[ExactNumerator], ratio.Numerator, why))
            .Put(Denominator, RatioCells.Part(row[ExactDenominator], ratio.Denominator, why))
            .Put(Bound, WorkbookTerms.Plain(ratio.Bound))
            .Put(Partial, Cell.YesOrNo(ratio.Partial))
            .Put(
                Errs,
                ratio.Value is null ? ""
                    : ratio.Errs is { } side ? ReasonWords.Of(side)
                    : "nothing"
            )
            .Put(Meaning, meaning);
    }
}
