using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Who decided about public inputs.</summary>
internal sealed class DecisionSheet
{
    private static readonly Column Line = new("Line", 16);
    private static readonly Column Programme = new("Programme", 24);
    private static readonly Column Party = new("Who decided", 24);
    private static readonly Column Name = new("Name", 30);
    private static readonly Column Entries = new("Entries", 10);
    private static readonly Column Cost = new("Agency cost", 18);
    private static readonly Column Share = new("Share", 12);
    private static readonly Column Partial = new("Agency cost is partial", 12);

    public DecisionSheet(WorkbookTerms terms)
    {
        Sheet = new Sheet(
            "Decisions",
            "What public bodies put in, by the party that decided about it, as the server counted it. Shares are of unrounded agency cost.",
            [Line, Programme, Party, Name, Entries, Cost, Share, Partial]
        );
        if (terms.Statement.Decisions is not { Lines.Count: > 0 } decisions)
        {
            return;
        }

        Sheet.NewSection("By programme: shares of its agency cost");
        Sheet.NewBlock(
            decisions.Lines,
            (row, line) =>
                Put(
                    row.Put(Line, line.Line).Put(Programme, line.Programme),
                    terms,
                    line.Party,
                    line.Entries,
                    line.AgencyCost,
                    line.Share,
                    line.Partial
                )
        );
        Sheet.NewSection("Over all programmes: shares of all agency cost");
        Sheet.NewBlock(
            decisions.Parties,
            (row, share) => Put(row, terms, share.Party, share.Entries, share.AgencyCost, share.Share, share.Partial)
        );
    }

    public Sheet Sheet { get; }

    private static void Put(
        SheetRow row,
        WorkbookTerms terms,
        string? party,
        long entries,
        decimal? cost,
        decimal? share,
        bool isPartial
    ) =>
        row.Put(Party, party ?? "entries do not say")
            .Put(Name, party is null ? null : terms.NameOf(party))
            .Put(Entries, Cell.Of(entries, Format.Whole, Look.Fixed))
            .Put(Cost, cost is null ? Cell.Text("not known") : Cell.Of(cost, Format.Money, Look.Fixed))
            .Put(Share, share is null ? Cell.Text("not known") : Cell.Of(share, Format.Share, Look.Fixed))
            .Put(Partial, Cell.YesOrNo(isPartial));
}
