namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The sheets of inputs, with the rates that value them.</summary>
internal sealed class InputSheets
{
    public InputSheets(WorkbookTerms terms)
    {
        var statement = terms.Statement;
        (Rates, Prices) = (new RateSheet(terms), new PriceSheet(terms));
        (Citizens, Publics, Partners) = (SheetOf("Citizen inputs"), SheetOf("Public costs"), SheetOf("Partner inputs"));
        Period = new PeriodInputs(
            Publics.Add("In the period", statement.PublicCosts, statement.PublicCosts),
            Partners.Add("In the period", statement.PartnerInputs, statement.PublicCosts),
            Citizens.Add("In the period", statement.CitizenInputs, statement.PublicCosts)
        );
        OnBases =
        [
            .. statement.Bases.Select(column =>
                Citizens.Add(
                    $"In the period, on the basis {WorkbookTerms.Plain(column.Basis)}",
                    column.CitizenInputs,
                    statement.PublicCosts,
                    Period.Citizens
                )
            ),
        ];
        Replacement = Citizens.Add(
            "Citizens' time at replacement cost, for volunteer investment and value",
            statement.Results.VolunteerInvestmentAndValue.CitizenTime,
            statement.PublicCosts,
            Period.Citizens
        );
        Prior = statement.Comparatives is { } prior
            ? new PeriodInputs(
                Publics.Add("In the prior period", prior.PublicCosts, prior.PublicCosts),
                Partners.Add("In the prior period", prior.PartnerInputs, prior.PublicCosts),
                Citizens.Add("In the prior period", prior.CitizenInputs, prior.PublicCosts)
            )
            : null;

        InputSheet SheetOf(string name) => new(name, terms, Rates, Prices);
    }

    public RateSheet Rates { get; }

    public PriceSheet Prices { get; }

    public InputSheet Citizens { get; }

    public InputSheet Publics { get; }

    public InputSheet Partners { get; }

    public PeriodInputs Period { get; }

    /// <summary>Citizens' inputs on each basis, the statement's basis first.</summary>
    public IReadOnlyList<InputBlock> OnBases { get; }

    /// <summary>Citizens' time at replacement cost.</summary>
    public InputBlock Replacement { get; }

    /// <summary>Null where there is no prior period.</summary>
    public PeriodInputs? Prior { get; }
}
