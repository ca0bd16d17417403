using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Key figures side by side: of several bases, grades of evidence or periods.</summary>
internal sealed class KeyFigureSheet
{
    private static readonly (string Name, Func<MeasuresOfMerit, Ratio> Of, bool IsOfAgencies, bool IsCashable)[] Ratios =
    [
        ("Benefit-cost ratio", ratios => ratios.BenefitCostRatio, false, false),
        ("Benefit per agency pound", ratios => ratios.BenefitPerAgencyPound, true, false),
        ("Fiscal return", ratios => ratios.FiscalReturn, true, true),
        ("Social return on investment", ratios => ratios.SocialReturnOnInvestment, false, false),
    ];

    private readonly WorkbookTerms _terms;
    private readonly Column _figure = new("Figure", 38);
    private readonly Dictionary<string, SheetRow> _rows = [];

    public KeyFigureSheet(string name, string about, WorkbookTerms terms, IReadOnlyList<KeyColumn> columns)
    {
        _terms = terms;
        var places = columns.Select(column => new Column(column.Title, 26)).ToList();
        Sheet = new Sheet(name, about, [_figure, .. places]);
        foreach (var title in (string[])["Hours of citizens' time", "Agency cost", "Partner inputs", "Citizen inputs", "Full social cost", "Present value of benefits", "Net present social value"])
        {
            NewRow(title);
        }

        foreach (var ratio in Ratios)
        {
            NewRow(ratio.Name);
            NewRow($"{ratio.Name}: numerator");
            NewRow($"{ratio.Name}: denominator");
        }

        NewRow("Lines without a value in money");
        Sheet.NewSection("Not rounded");
        foreach (var title in (string[])["Agency", "Partners", "Citizens", "Full", "Benefits", "Cashable fiscal benefits"])
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

    private void NewRow(string title) => _rows[title] = Sheet.NewRow().Put(_figure, title);

    private void PutExact(Column place, KeyColumn column)
    {
        _rows["Agency"].Put(place, Cell.Step(column.Inputs.Agency));
        _rows["Partners"].Put(place, Cell.Step(column.Inputs.Partners));
        _rows["Citizens"].Put(place, Cell.Step(column.Inputs.Citizens));
        _rows["Full"].Put(place, Cell.Step(new Block(_rows["Agency"], _rows["Citizens"])[place].Sum()));
        _rows["Benefits"].Put(place, Cell.Step(column.Benefits));
        _rows["Cashable fiscal benefits"].Put(place, Cell.Step(column.Cashable));
    }

    private void PutFigures(Column place, KeyFigures reported)
    {
        _rows["Agency cost"].Put(place, _terms.Money(Exact("Agency"), reported.AgencyCost));
        _rows["Partner inputs"].Put(place, _terms.Money(Exact("Partners"), reported.PartnerInputs));
        _rows["Citizen inputs"].Put(place, _terms.Money(Exact("Citizens"), reported.CitizenInputs));
        _rows["Full social cost"].Put(place, _terms.Money(Exact("Full"), reported.FullSocialCost));
        _rows["Present value of benefits"].Put(place, _terms.Money(Exact("Benefits"), reported.PresentValueBenefits));
        _rows["Net present social value"].Put(place, _terms.Money(Exact("Benefits") - Exact("Full"), reported.Npsv, Look.Total));
        foreach (var (name, of, isOfAgencies, isCashable) in Ratios)
        {
            var (ratio, numerator, denominator) = (of(reported.Ratios), Exact(isCashable ? "Cashable fiscal benefits" : "Benefits"), Exact(isOfAgencies ? "Agency" : "Full"));
            _rows[name].Put(place, RatioCells.Value(ratio, numerator, denominator));
            _rows[$"{name}: numerator"].Put(place, RatioCells.Part(numerator, ratio.Numerator));
            _rows[$"{name}: denominator"].Put(place, RatioCells.Part(denominator, ratio.Denominator));
        }

        _rows["Lines without a value in money"].Put(place, reported.Missing.Count == 0 ? "none" : string.Join(", ", reported.Missing));

        Formula Exact(string title) => _rows[title][place];
    }
}

/// <summary>One column of key figures.</summary>
/// <param name="Title">As its head says.</param>
/// <param name="Inputs">What was put in.</param>
/// <param name="Benefits">Their present value without transfers, not rounded.</param>
/// <param name="Cashable">Fiscal benefits with transfers that can really be given up, not rounded.</param>
/// <param name="Reported">What the document says.</param>
internal sealed record KeyColumn(string Title, KeyInputs Inputs, Formula Benefits, Formula Cashable, KeyFigures Reported);
