using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>Volunteers, and the texts of the preparer.</summary>
internal static class AnnualReportRows
{
    public static IEnumerable<TableRow> Of(VolunteerSection volunteers) =>
        [
            new TableRow
            {
                Section = "volunteers",
                Item = "volunteers",
                Contributors = volunteers.Contributors,
                CitizenHours = volunteers.Hours,
            },
            new TableRow
            {
                Section = "volunteers",
                Item = "compulsory",
                CitizenHours = volunteers.CompulsoryHours,
                Real = volunteers.CompulsoryValue,
            },
            new TableRow
            {
                Section = "volunteers",
                Item = "fullTimeHours",
                Figure = volunteers.FullTimeHours,
            },
            new TableRow
            {
                Section = "volunteers",
                Item = "fullTimeEquivalents",
                Figure = volunteers.FullTimeEquivalents,
            },
            .. volunteers.Activities.Select(activity => new TableRow
            {
                Section = "volunteers/activities",
                Item = "activity",
                Programme = activity.Programme,
                Measure = activity.Measure,
                Title = activity.Title,
                Quantity = activity.Quantity,
                Unit = activity.Unit,
            }),
        ];

    public static IEnumerable<TableRow> Of(PreparersTexts texts) =>
        [
            .. texts
                .Texts()
                .Where(given => given.Text is not null)
                .Select(given => new TableRow
                {
                    Section = "texts",
                    Item = given.Name,
                    Text = given.Text,
                }),
            .. (texts.Consulted ?? []).Select(group => new TableRow
            {
                Section = "texts/consulted",
                Item = "consulted",
                Title = group.Stakeholders,
                Figure = group.People,
                Text = group.How,
            }),
        ];
}
