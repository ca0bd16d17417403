using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>Volunteers, and the texts of the preparer.</summary>
internal sealed class AnnualReportSheet
{
    private static readonly Column What = new("What", 44);
    private static readonly Column Programme = new("Programme", 20);
    private static readonly Column Figure = new("Figure", 16);
    private static readonly Column Unit = new("Unit", 12);
    private static readonly Column Text = new("Text", 90);

    public AnnualReportSheet(WorkbookTerms terms)
    {
        Sheet = new Sheet(
            "Annual report",
            "Volunteers as the server counted them, and what the preparer says in words. The ledger does not check the texts.",
            What,
            Programme,
            Figure,
            Unit,
            Text
        );
        if (terms.Statement.Volunteers is { } volunteers && (volunteers.Activities.Count > 0 || volunteers.CompulsoryHours is not null))
        {
            PutVolunteers(volunteers);
        }

        if (terms.Statement.Texts is { } texts)
        {
            PutTexts(texts);
        }
    }

    public Sheet Sheet { get; }

    private void PutVolunteers(VolunteerSection volunteers)
    {
        Sheet.NewSection("Volunteers");
        Put("Registered people whom entries name, whatever they gave", volunteers.Contributors, Format.Whole);
        var hours = Put("Citizens' hours, without compulsory ones", volunteers.Hours, Format.Quantity);
        if (volunteers.CompulsoryHours is { } compulsory)
        {
            Put("Hours of compulsory citizens' time, which are in no other figure here", compulsory, Format.Quantity);
            Put("What compulsory time is worth, in prices of the base year", volunteers.CompulsoryValue, Format.Money);
        }

        if (volunteers.FullTimeHours is { } post)
        {
            var fullTime = Sheet
                .NewRow()
                .Put(What, "Hours of one full-time post in the period")
                .Put(Figure, Cell.Of(post, Format.Quantity, Look.Input))
                .Put(Unit, "hour");
            var row = Sheet.NewRow().Put(What, "Full-time equivalents");
            row.Put(
                Figure,
                volunteers.FullTimeEquivalents is { } posts
                    ? Cell.Reported((hours[Figure] / fullTime[Figure]).Rounded(2), posts, Format.Quantity)
                    : Cell.Text("not known")
            );
        }

        Sheet
            .NewRow()
            .Put(What, "In an annual report")
            .Put(
                Text,
                "The Charities SORP (FRS 102, module 6) asks charities to describe this contribution and not to count it as income."
            );
        Sheet.NewSection("What volunteers did");
        Sheet.NewBlock(
            volunteers.Activities,
            (row, activity) =>
                row.Put(What, activity.Title)
                    .Put(Programme, activity.Programme)
                    .Put(
                        Figure,
                        activity.Quantity is null ? Cell.Text("not known") : Cell.Of(activity.Quantity, Format.Quantity, Look.Fixed)
                    )
                    .Put(Unit, activity.Unit)
        );
    }

    private SheetRow Put(string what, decimal? figure, Format format) =>
        Sheet.NewRow().Put(What, what).Put(Figure, figure is null ? Cell.Text("not known") : Cell.Of(figure, format, Look.Fixed));

    private void PutTexts(PreparersTexts texts)
    {
        Sheet.NewSection("What the preparer says");
        foreach (var (name, text) in texts.Texts().Where(given => given.Text is not null))
        {
            Sheet.NewRow().Put(What, TermWords.OfText(name)).Put(Text, text);
        }

        if (texts.Consulted is { Count: > 0 } consulted)
        {
            Sheet.NewSection("Stakeholders who were consulted");
            Sheet.NewBlock(
                consulted,
                (row, group) =>
                    row.Put(What, group.Stakeholders)
                        .Put(Figure, group.People is { } people ? Cell.Of(people, Format.Whole, Look.Fixed) : Cell.Text("not counted"))
                        .Put(Unit, "person")
                        .Put(Text, group.How)
            );
        }
    }
}
