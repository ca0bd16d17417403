using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Key figures side by side: of several bases, grades of evidence or periods.</summary>
internal sealed class KeyFigureSheet
{
    private const string Compared = "Part compared with agency cost";
    private const string NetCompared = "The same less inputs of partners and citizens";
    private const string Cashable = "Cashable fiscal benefits";

    private static readonly (string Name, Func<MeasuresOfMerit, Ratio> Of, string Numerator, string Denominator)[] Ratios =
    [
        ("Benefit-cost ratio", ratios => ratios.BenefitCostRatio, "Benefits", "Full"),
        ("Benefit per agency pound", ratios => ratios.BenefitPerAgencyPound, Compared, "Agency"),
        ("Net benefit per agency pound", ratios => ratios.BenefitCostRatioPublic, NetCompared, "Agency"),
        ("Fiscal return", ratios => ratios.FiscalReturn, Cashable, "Agency"),
        ("Social return on investment", ratios => ratios.SocialReturnOnInvestment, "Benefits", "Full"),
    ];

    private const string NotValued = "not valued";

    private readonly WorkbookTerms _terms;
    private readonly Column _figure = new("Figure", 38);
    private readonly Dictionary<string, SheetRow> _rows = [];

    public KeyFigureSheet(string name, string about, WorkbookTerms terms, IReadOnlyList<KeyColumn> columns)
    {
        _terms = terms;
        var places = columns.Select(column => new Column(column.Title, 26)).ToList();
        Sheet = new Sheet(name, about, [_figure, .. places]);
        foreach (
            var title in (string[])
                [
                    "Hours of citizens' time",
                    "Of these, valued in money",
                    "Agency cost",
                    "Partner inputs",
                    "Citizen inputs",
                    "Full social cost",
                    "Present value of benefits",
                    "Net present social value",
                ]
        )
        {
            NewRow(title);
        }

        foreach (var ratio in Ratios)
        {
            NewRow(ratio.Name);
            NewRow($"{ratio.Name}: numerator");
            NewRow($"{ratio.Name}: denominator");
            NewRow($"{ratio.Name}: partial");
        }

        NewRow("Lines without a value in money");
        NewRow("Lines with evidence too weak");
        Sheet.NewSection("Not rounded");
        foreach (var title in (string[])["Agency", "Partners", "Citizens", "Full", "Benefits", Compared, NetCompared, Cashable])
        {
            NewRow(title);
        }

        foreach (var (column, place) in columns.Zip(places))
        {
            PutExact(place, column);
            PutFigures(place, column.Reported);
            _rows["Hours of citizens' time"].Put(place, Cell.Reported(column.Inputs.Hours, column.Reported.CitizenHours, Format.Quantity));
        }
    }

    public Sheet Sheet { get; }

    private static string WhyOf(UndefinedReason? reason) => reason is { } known ? ReasonWords.Of(known) : "";

    private void NewRow(string title) => _rows[title] = Sheet.NewRow().Put(_figure, title);

    private void PutExact(Column place, KeyColumn column)
    {
        var (figures, agency, benefits) = (
            column.Reported,
            WhyOf(column.Reported.AgencyCostUndefinedReason),
            WhyOf(column.Reported.BenefitsUndefinedReason)
        );
        _rows["Agency"].Put(place, WorkbookTerms.StepOr(column.Inputs.Agency, figures.AgencyCost, agency));
        _rows["Partners"].Put(place, WorkbookTerms.StepOr(column.Inputs.Partners, figures.PartnerInputs, NotValued));
        _rows["Citizens"].Put(place, WorkbookTerms.StepOr(column.Inputs.Citizens, figures.CitizenInputs, NotValued));
        _rows["Full"].Put(place, Cell.Step(new Block(_rows["Agency"], _rows["Citizens"])[place].Sum()));
        _rows["Benefits"].Put(place, WorkbookTerms.StepOr(column.Benefits.PresentValue, figures.PresentValueBenefits, benefits));
        _rows[Compared]
            .Put(
                place,
                RatioCells.Exact(
                    column.Benefits.BesideAgencyCost,
                    figures.Ratios.BenefitPerAgencyPound.Numerator,
                    figures.Ratios.BenefitPerAgencyPound.UndefinedReason
                )
            );
        _rows[NetCompared]
            .Put(
                place,
                RatioCells.Exact(
                    column.Benefits.BesideAgencyCost - column.Inputs.OthersBeside,
                    figures.Ratios.BenefitCostRatioPublic.Numerator,
                    figures.Ratios.BenefitCostRatioPublic.UndefinedReason
                )
            );
        _rows[Cashable]
            .Put(
                place,
                RatioCells.Exact(
                    column.Benefits.Cashable,
                    figures.Ratios.FiscalReturn.Numerator,
                    figures.Ratios.FiscalReturn.UndefinedReason
                )
            );
    }

    private void PutFigures(Column place, KeyFigures reported)
    {
        var benefits = WhyOf(reported.BenefitsUndefinedReason);
        _rows["Of these, valued in money"].Put(place, Cell.Of(reported.ValuedCitizenHours, Format.Quantity, Look.Fixed));
        _rows["Agency cost"].Put(place, _terms.MoneyOr(Exact("Agency"), reported.AgencyCost, WhyOf(reported.AgencyCostUndefinedReason)));
        _rows["Partner inputs"].Put(place, _terms.MoneyOr(Exact("Partners"), reported.PartnerInputs, NotValued));
        _rows["Citizen inputs"].Put(place, _terms.MoneyOr(Exact("Citizens"), reported.CitizenInputs, NotValued));
        _rows["Full social cost"].Put(place, _terms.FullCost(Exact("Full"), reported.AgencyCost, reported.FullSocialCost));
        _rows["Present value of benefits"].Put(place, _terms.MoneyOr(Exact("Benefits"), reported.PresentValueBenefits, benefits));
        _rows["Net present social value"]
            .Put(place, _terms.MoneyOr(Exact("Benefits") - Exact("Full"), reported.Npsv, benefits, Look.Total));
        foreach (var (name, of, over, under) in Ratios)
        {
            var (ratio, numerator, denominator) = (of(reported.Ratios), Exact(over), Exact(under));
            _rows[name].Put(place, RatioCells.Value(ratio, numerator, denominator));
            _rows[$"{name}: numerator"].Put(place, RatioCells.Part(numerator, ratio.Numerator, ratio.UndefinedReason));
            _rows[$"{name}: denominator"].Put(place, RatioCells.Part(denominator, ratio.Denominator, ratio.UndefinedReason));
        }

        _rows["Lines with evidence too weak"].Put(place, reported.TooWeak.Count == 0 ? "none" : string.Join(", ", reported.TooWeak));
        _rows["Lines without a value in money"].Put(place, reported.Missing.Count == 0 ? "none" : string.Join(", ", reported.Missing));

        foreach (var (name, of, _, _) in Ratios)
        {
            _rows[$"{name}: partial"].Put(place, of(reported.Ratios) is { Partial: true } ratio ? ReasonWords.OfPartial(ratio) : "no");
        }

        Formula Exact(string title) => _rows[title][place];
    }
}

/// <summary>One column of key figures.</summary>
/// <param name="Title">Text of its head.</param>
/// <param name="Inputs">The inputs.</param>
/// <param name="Benefits">The benefits, not rounded.</param>
/// <param name="Reported">The figures of the document.</param>
internal sealed record KeyColumn(string Title, KeyInputs Inputs, PeriodBenefits Benefits, KeyFigures Reported);
