using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The first sheet: the scope and main figures of the statement, and how to read the other sheets.</summary>
internal sealed class StatementSheet
{
    private static readonly Column What = new("What", 40);
    private static readonly Column Says = new("Figure", 26);
    private static readonly Column Remark = new("Remark", 90);

    private static readonly (string What, string Says)[] Guide =
    [
        (
            "Live formulas",
            "Every computed figure is a formula over the quantities, rates and assumptions of this workbook. Change one, and everything that depends on it changes too."
        ),
        (
            "Inputs",
            "Cells with a pale yellow background: amounts on Rates, values on Assumptions, index numbers and discount factors on Prices and discounting, quantities by grade of evidence on the sheets of inputs, outputs and outcomes. Where another basis divides the days of the period differently, its quantities are separate inputs."
        ),
        (
            "Figures of the server",
            "Cells in italics are values, not formulas: counts of entries (numbers of entries, contributors, hours by quintile, the control total), break-even values and simulations, which no formula can give. They do not change when you change an input."
        ),
        (
            "Figures saved by the server",
            "Each formula was saved with the server's figure, for viewers that do not recalculate. A spreadsheet program recalculates on opening and must give the same figure."
        ),
        (
            "Rounding",
            "Intermediate results are not rounded; each reported figure is rounded once, half away from zero. ROUND(ROUND(x, n + 6), n) first removes the noise of binary arithmetic, so that halves are rounded as in decimal arithmetic. The line rounding makes a column of rounded figures add up."
        ),
        (
            "Not valued",
            "A quantity without a rate is unvalued, which does not mean it is worth zero: costs and ratios leave it out and are marked as partial."
        ),
        (
            "Not known",
            "What was not recorded is not known, which does not mean zero: the cell shows the reason instead of a number or formula, and does not change when you change an input."
        ),
        ("Working columns", "To the right of the printed columns, in grey: unrounded figures, and other values that formulas need."),
        (
            "Entries of a line",
            "The first column of most sheets names the line. GET /v1/statements/{id}/lines/{line}/entries lists the entries behind it."
        ),
        (
            "Document",
            "The workbook is made from the statement's JSON document and its status. Only that document is guaranteed byte for byte; compare its SHA-256."
        ),
        (
            "How to check",
            "GET /v1/statements/{id}.pack has everything that an auditor needs; valueledger verify checks it without the server. GET /v1/log/checkpoint?size= gives size and root of the log with a signature."
        ),
    ];

    public StatementSheet(WorkbookTerms terms, StatementMarks marks, CostSheet costs, ResultSheet results)
    {
        var statement = terms.Statement;
        var header = statement.Header;
        Sheet = new Sheet("Statement", $"Cost-benefit statement of {header.OrganisationName}", What, Says, Remark);
        Put("Organisation", header.Organisation, header.OrganisationName);
        foreach (var programme in header.Programmes)
        {
            Put("Programme", programme.Code, programme.Title);
            if (programme.CoProduction.Count > 0)
            {
                Put("Co-production", programme.Code, string.Join(", ", programme.CoProduction));
            }

            if (programme.Star.Count > 0)
            {
                Put("Steps of the co-production star taken", programme.Code, string.Join(", ", programme.Star));
            }
        }

        Put("State", marks.State, marks.Published);
        Put("Prepared", null, marks.Prepared);
        Put("Document", "SHA-256", marks.Sha256);
        Put("Id", null, marks.Id);
        Sheet.NewRow().Put(What, "From").Put(Says, Cell.Of(header.From)).Put(Remark, "First day, inclusive");
        Sheet.NewRow().Put(What, "To").Put(Says, Cell.Of(header.To)).Put(Remark, "Last day, inclusive");
        Put("Known at", NodaTime.Text.InstantPattern.ExtendedIso.Format(header.KnownAt), "Records up to this moment are included");
        Put("Log", $"{header.Checkpoint.Size} records", $"Root {header.Checkpoint.Root}");
        Put("Method", header.Method, "Version of the method that computes every figure");
        Put("Currency", header.Currency, "Currency of every money figure");
        Put("Basis", WorkbookTerms.Plain(header.Basis), "Values citizens' time");
        Put(
            "Discount schedule",
            header.Schedule,
            $"For every line that has none of its own{(header.OwnSchedule is { } own ? $"; stated by the sender: {own.Source}" : "")}"
        );
        Put(
            "Prices",
            header.BaseYear
                ?? (
                    statement.Flags.Contains(StatementFlag.PricesOfDifferentYears)
                        ? "of the day, or of the price year that a rate or unit value states"
                        : "of the day"
                ),
            header.BaseYear is null ? "Nothing is deflated" : "Base year"
        );
        Put(
            "Prior period",
            statement.Comparatives is null ? "none" : "on a sheet of its own",
            statement.ComparativesUndefinedReason is { } reason ? ReasonWords.Of(reason) : NotWhole(statement.Comparatives)
        );
        PutFlags(statement);
        PutKeyFigures(terms, costs, results);
        PutLeftOut(terms);
        Sheet.NewSection("How to read this workbook");
        foreach (var (what, says) in Guide)
        {
            Put(what, null, says);
        }
    }

    public Sheet Sheet { get; }

    /// <summary>Names the sheets that would show nothing.</summary>
    public static void LeaveOut(Sheet sheet, IReadOnlyCollection<string> names)
    {
        if (names.Count > 0)
        {
            sheet.NewRow().Put(What, "Sheets left out").Put(Remark, $"There is nothing to show on: {string.Join(", ", names)}");
        }
    }

    private static string? NotWhole(Comparatives? prior) =>
        prior is null or { NotWhole.Count: 0 }
            ? null
            : string.Join(
                "; ",
                prior.NotWhole.Select(part =>
                    $"{part.Programme} ran in {part.Months} of {part.OfMonths} months of it, so its figures are not comparable"
                )
            );

    private void Put(string what, string? says, string? remark) => Sheet.NewRow().Put(What, what).Put(Says, says).Put(Remark, remark);

    private void PutFlags(Statement statement)
    {
        Sheet.NewSection("Before you rely on these figures");
        Sheet.NewBlock(statement.Flags, (row, flag) => row.Put(What, WorkbookTerms.Plain(flag)).Put(Remark, FlagWords.Of(flag)));
    }

    /// <summary>What is in no figure, although it was recorded.</summary>
    private void PutLeftOut(WorkbookTerms terms)
    {
        var notes = terms.Statement.Notes;
        Sheet.NewSection("In no money figure, or in no figure at all");
        foreach (var note in notes.Unvalued)
        {
            Sheet
                .NewRow()
                .Put(What, $"{terms.TitleOf(note.Measure)}: no value in money")
                .Put(Says, Cell.Of(note.Quantity, Format.Quantity, Look.Fixed))
                .Put(Remark, $"{note.Unit}. {ReasonWords.Of(note.Reason)}");
        }

        foreach (var note in notes.Suspended)
        {
            Sheet
                .NewRow()
                .Put(What, $"{terms.TitleOf(note.Measure)}: in suspense")
                .Put(Says, Cell.Of(note.Quantity, Format.Quantity, Look.Fixed))
                .Put(Remark, $"{note.Unit}, in {note.Entries} entries that a second person has to look at");
        }

        if (notes.Unvalued.Count + notes.Suspended.Count == 0)
        {
            Put("nothing", null, null);
        }
    }

    private void PutKeyFigures(WorkbookTerms terms, CostSheet costs, ResultSheet results)
    {
        var statement = terms.Statement;
        Sheet.NewSection("Main figures");
        Figure(
            "Hours of citizens' time",
            Cell.Reported(costs.CitizenHours, statement.Costs.CitizenHours, Format.Quantity),
            $"On the basis {WorkbookTerms.Plain(statement.Header.Basis)}"
        );
        Figure(
            "Agency cost",
            terms.MoneyOr(costs.AgencyCost, statement.Costs.Total.Agency, terms.WhyNoAgencyCost),
            "What public bodies put in"
        );
        Figure(
            "Full social cost",
            terms.FullCost(costs.FullSocialCost, statement.Costs.Total.Agency, statement.Costs.Total.FullSocial),
            "What public bodies, partners and citizens put in"
        );
        var ratio = statement.Results.Ratios.BenefitCostRatio;
        Figure(
            "Present value of benefits",
            KnownOr(results.Benefits, statement.Results.PresentValueBenefits, terms),
            "All benefits less losses, without transfers"
        );
        Figure(
            "Net present social value",
            KnownOr(results.Npsv, statement.Results.Npsv, terms, Look.Total),
            $"Benefits less full social cost{Partial(ratio)}"
        );
        Figure(
            "Benefit-cost ratio",
            results.BenefitCostRatio,
            $"All benefits / full social cost{Partial(ratio)}{(ratio is { Value: not null, Bound: not Bound.Exact } ? $"; {TermWords.Of(ratio.Bound)} this value" : "")}"
        );
    }

    /// <summary>The effect of what a figure leaves out, as the end of a sentence.</summary>
    private static string Partial(Ratio ratio) => ratio is { Value: not null, Errs: { } side } ? $"; {ReasonWords.Of(side)}" : "";

    private static Cell KnownOr(Formula figure, decimal? reported, WorkbookTerms terms, Look look = Look.Plain) =>
        reported is { } known ? Cell.Reported(figure, known, Format.Money, look) : Cell.Text(terms.WhyNoBenefits, look);

    private void Figure(string what, Cell cell, string remark) => Sheet.NewRow().Put(What, what).Put(Says, cell).Put(Remark, remark);
}
