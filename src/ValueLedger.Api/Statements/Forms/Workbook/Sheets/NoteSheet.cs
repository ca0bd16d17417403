using ValueLedger.Api.Statements.Forms.Words;
using ValueLedger.Api.Statements.Forms.Workbook.Cells;
using ValueLedger.Core.Statements.Notes;

namespace ValueLedger.Api.Statements.Forms.Workbook.Sheets;

/// <summary>What the figures leave out, and the versions they use. Rates and assumptions have sheets of their own.</summary>
internal sealed class NoteSheet
{
    private static readonly Column Of = new("Subject", 40);
    private static readonly Column Quantity = new("Quantity", 14);
    private static readonly Column Unit = new("Unit", 10);
    private static readonly Column Entries = new("Entries", 10);
    private static readonly Column Says = new("Note", 80);

    public NoteSheet(WorkbookTerms terms)
    {
        Sheet = new Sheet(
            "Notes",
            "What the figures leave out, and what they are based on. Rates and assumptions have sheets of their own.",
            Of,
            Quantity,
            Unit,
            Entries,
            Says
        );
        var notes = terms.Statement.Notes;
        Add(
            "Without a value in money: in no money figure, which does not mean worth zero",
            notes.Unvalued,
            (row, note) =>
                row.Put(Of, $"{note.Line}: {note.Measure}")
                    .Put(Quantity, Cell.Of(note.Quantity, Format.Quantity))
                    .Put(Unit, note.Unit)
                    .Put(Says, ReasonWords.Of(note))
        );
        Add("Reversed: in no figure", notes.Reversed, Fill);
        Add("In suspense: in no figure", notes.Suspended, Fill);
        Add("Entries that report more than one day", notes.Spans, (row, note) => row.Put(Of, note.Measure).Put(Says, SpanOf(note)));
        Add(
            "Outcomes dated before any input",
            notes.EarlyOutcomes,
            (row, note) =>
                row.Put(Of, note.Line)
                    .Put(
                        Says,
                        $"First recorded on {Day(note.FirstDay)}; first input {(note.FirstInput is { } input ? $"on {Day(input)}" : "never")}."
                    )
        );
        Add(
            "Reported earlier, but not since or not in every month: the figures count the missing reports as zero or as no change",
            notes.MissingReadings,
            (row, note) =>
                row.Put(Of, $"{note.Programme}: {note.Measure}")
                    .Put(Quantity, Cell.Of(note.Quantity, Format.Quantity))
                    .Put(Unit, note.Unit)
                    .Put(
                        Says,
                        $"Last reported in {note.LastMonth} by {note.Party ?? "no named party"}{(note.Team is { } team ? $", team {team}" : "")}; in {note.MonthsWithEntries} months of the period."
                    )
        );
        Add(
            "Outcomes shared with others",
            notes.SharedOutcomes,
            (row, note) =>
                row.Put(Of, note.Code)
                    .Put(Quantity, Cell.Of(note.Claimed, Format.Share))
                    .Put(
                        Says,
                        $"{string.Join(", ", note.Claims.Select(claim => $"{claim.Programme} {claim.Code}: {claim.Claim}"))}{(note.ExceedsOne ? "; the claims exceed the whole outcome" : "")}"
                    )
        );
        Add(
            "Impact maps",
            notes.ImpactMaps,
            (row, note) =>
                row.Put(Of, $"{note.Programme}, version {note.Version}")
                    .Put(Says, string.Join(": ", ((string?[])[note.Title, note.Notes]).OfType<string>()))
        );
        Add(
            "Schedules, series and tables",
            notes.References,
            (row, reference) =>
                row.Put(Of, reference.Name)
                    .Put(Says, $"{reference.Title}. {SourceWords.Of(reference.Source)} ({WorkbookTerms.Plain(reference.Status)})")
        );
    }

    public Sheet Sheet { get; }

    private void Add<T>(string title, IReadOnlyList<T> notes, Action<SheetRow, T> fill)
    {
        Sheet.NewSection(title);
        Sheet.NewBlock(notes, fill);
    }

    private static void Fill(SheetRow row, LeftOutNote note) =>
        row.Put(Of, $"{note.Line}: {note.Measure}")
            .Put(Quantity, Cell.Of(note.Quantity, Format.Quantity))
            .Put(Unit, note.Unit)
            .Put(Entries, Cell.Of(note.Entries, Format.Whole));

    private static string SpanOf(SpanNote note) =>
        string.Join(
            ' ',
            (
                (string?[])
                    [
                        note.BeginsBeforeThePeriod ? "One of them begins before the period; the whole entry belongs to the period." : null,
                        note.BeginsBeforeItsYear
                            ? "One of them begins in an earlier year of the period; the whole entry belongs to the year of its last day."
                            : null,
                        note.EndsAfterThePeriod
                            ? "One of them ends after the period; the whole entry belongs to the later period and is in no figure here."
                            : null,
                        note.SpansARateChange
                            ? "The rate changed within one of them; the whole entry is valued at the rate of its last day."
                            : null,
                    ]
            ).OfType<string>()
        );

    private static string Day(NodaTime.LocalDate day) => day.ToString("uuuu-MM-dd", null);
}
