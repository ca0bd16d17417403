using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>The meaning of the codes of measures and parties.</summary>
internal sealed class CatalogueSheet
{
    private static readonly Column Code = new("Code", 26);
    private static readonly Column Called = new("Title or name", 40);
    private static readonly Column Kind = new("What it is", 26);
    private static readonly Column Unit = new("Unit", 12);
    private static readonly Column Counts = new("How it is counted", 50);

    public CatalogueSheet(WorkbookTerms terms)
    {
        Sheet = new Sheet(
            "Catalogue",
            "The meaning of the codes, as in the catalogue at the moment of the statement.",
            Code,
            Called,
            Kind,
            Unit,
            Counts
        );
        var notes = terms.Statement.Notes;
        Sheet.NewSection("Measures");
        Sheet.NewBlock(
            notes.Measures,
            (row, measure) =>
                row.Put(Code, measure.Code)
                    .Put(Called, measure.Title)
                    .Put(Kind, TermWords.Of(measure.Class) + (measure.Mobilisation ? ", mobilisation" : ""))
                    .Put(Unit, measure.Unit)
                    .Put(Counts, $"{TermWords.Of(measure.Aggregation)}; {TermWords.Of(measure.Direction)}")
        );
        Sheet.NewSection("Parties");
        Sheet.NewBlock(
            notes.Parties,
            (row, party) => row.Put(Code, party.Code).Put(Called, party.Name).Put(Kind, TermWords.Of(party.Sector))
        );
    }

    public Sheet Sheet { get; }
}
