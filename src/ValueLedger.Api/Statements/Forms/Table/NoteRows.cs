using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Notes;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>What the figures are based on, with sources, and what they leave out.</summary>
internal static class NoteRows
{
    private const string Section = "notes";

    public static IEnumerable<TableRow> Of(StatementNotes notes) =>
        [
            .. notes.Measures.Select(Of),
            .. notes.Parties.Select(party => new TableRow
            {
                Section = $"{Section}/parties",
                Item = "party",
                Party = party.Code,
                Title = party.Name,
                Text = WireEnum.Word(party.Sector),
            }),
            .. notes.Rates.Select(Of),
            .. notes.Assumptions.Select(Of),
            .. notes.ImpactMaps.Select(map => new TableRow
            {
                Section = $"{Section}/impactMaps",
                Item = "version",
                Programme = map.Programme,
                Title = map.Title,
                Figure = map.Version,
                Text = map.Notes,
            }),
            .. notes.Deflator is { } deflator ? Of(deflator) : [],
            .. notes.References.Select(Of),
            .. notes.Unvalued.Select(Of),
            .. notes.WithoutPublicInput.Select(programme => new TableRow
            {
                Section = $"{Section}/withoutPublicInput",
                Item = "programme",
                Programme = programme,
            }),
            .. notes.Reversed.Select(note => Of("reversed", note)),
            .. notes.Suspended.Select(note => Of("suspended", note)),
            .. notes.Spans.Select(Of),
            .. notes.EarlyOutcomes.Select(note => new TableRow
            {
                Section = $"{Section}/earlyOutcomes",
                Line = note.Line,
                Item = "earlyOutcome",
                From = note.FirstDay,
                To = note.FirstInput,
            }),
            .. notes.MissingReadings.Select(Of),
            .. notes.SharedOutcomes.SelectMany(Of),
        ];

    private static TableRow Of(Measure measure) =>
        new()
        {
            Section = $"{Section}/measures",
            Item = "measure",
            Measure = measure.Code,
            Title = measure.Title,
            Stage = measure.Stage,
            Class = measure.Class,
            Unit = measure.Unit,
            Direction = measure.Direction,
            Aggregation = measure.Aggregation,
            Mobilisation = measure.Mobilisation,
            Flags = measure.Archived ? "archived" : null,
        };

    private static TableRow Of(RateNote rate) =>
        new TableRow
        {
            Section = $"{Section}/rates",
            Item = "rate",
            Measure = rate.Measure,
            Basis = rate.Basis,
            Unit = rate.Unit,
            Rate = rate.Id,
            RateAmount = rate.Amount,
            PriceYear = rate.PriceYear,
            Bound = rate.Bound,
            Low = rate.Low,
            High = rate.High,
            Distribution = rate.Distribution,
            Draw = rate.Draw,
            Status = rate.Source.Status is { } status ? WireEnum.Word(status) : null,
            Lines = StatementRows.Joined(rate.UsedBy),
            Licence = rate.Licence,
            ConfidenceGrade = rate.ConfidenceGrade,
            From = rate.EffectiveFrom,
            To = rate.EffectiveTo,
            Text = rate.ReplacedBy,
        }.Citing(rate.Source);

    private static TableRow Of(AssumptionNote note) =>
        new()
        {
            Section = $"{Section}/assumptions",
            Line = note.Line,
            Item = "assumption",
            Assumption = note.Assumption,
            Figure = note.Value,
            Low = note.Low,
            High = note.High,
            Distribution = note.Distribution,
            Draw = note.Draw,
            Status = WireEnum.Word(note.Status),
            Reason = note.Reason,
            Source = note.Source,
        };

    private static IEnumerable<TableRow> Of(DeflatorNote deflator)
    {
        var series = new TableRow
        {
            Section = $"{Section}/deflator",
            Item = "series",
            Title = deflator.Name,
            Text = deflator.Title,
            Status = WireEnum.Word(deflator.Status),
        }.Citing(deflator.Source);
        return deflator
            .Index.Select(index =>
                series with
                {
                    Section = $"{series.Section}/index",
                    Item = "index",
                    Text = null,
                    Year = index.Year,
                    Figure = index.Index,
                }
            )
            .Prepend(series);
    }

    private static TableRow Of(ReferenceUsed reference) =>
        new TableRow
        {
            Section = $"{Section}/references",
            Item = "reference",
            Title = reference.Name,
            Text = reference.Title,
            Status = WireEnum.Word(reference.Status),
            Licence = reference.Licence,
        }.Citing(reference.Source);

    private static TableRow Of(UnvaluedNote note) =>
        new()
        {
            Section = $"{Section}/unvalued",
            Line = note.Line,
            Item = "unvalued",
            Measure = note.Measure,
            Quantity = note.Quantity,
            Unit = note.Unit,
            Reason = WireEnum.Word(note.Reason),
            Text = note.Convention,
        };

    private static TableRow Of(string member, LeftOutNote note) =>
        new()
        {
            Section = $"{Section}/{member}",
            Line = note.Line,
            Item = member,
            Measure = note.Measure,
            Stage = note.Stage,
            Quantity = note.Quantity,
            Unit = note.Unit,
            Entries = note.Entries,
        };

    private static TableRow Of(SpanNote span) =>
        new()
        {
            Section = $"{Section}/spans",
            Item = "span",
            Measure = span.Measure,
            Flags = StatementRows.Words(
                (StatementFlag[])
                    [
                        .. Held(span.SpansARateChange, StatementFlag.SpansARateChange),
                        .. Held(span.EndsAfterThePeriod, StatementFlag.EndsAfterThePeriod),
                        .. Held(span.BeginsBeforeThePeriod, StatementFlag.BeginsBeforeThePeriod),
                        .. Held(span.BeginsBeforeItsYear, StatementFlag.BeginsBeforeItsYear),
                    ]
            ),
        };

    private static TableRow Of(MissingReadingNote note) =>
        new()
        {
            Section = $"{Section}/missingReadings",
            Item = "missingReading",
            Programme = note.Programme,
            Measure = note.Measure,
            Party = note.Party,
            Team = note.Team,
            Month = note.LastMonth,
            MonthsWithEntries = note.MonthsWithEntries,
            Quantity = note.Quantity,
            Unit = note.Unit,
        };

    private static IEnumerable<StatementFlag> Held(bool holds, StatementFlag flag) => holds ? [flag] : [];

    private static IEnumerable<TableRow> Of(SharedOutcomeNote outcome)
    {
        var row = new TableRow
        {
            Section = $"{Section}/sharedOutcomes",
            Item = "sharedOutcome",
            Text = outcome.Code,
            Share = outcome.Claimed,
            Flags = outcome.ExceedsOne ? WireEnum.Word(StatementFlag.SharedOutcomeExceedsOne) : null,
        };
        return outcome
            .Claims.Select(claim => new TableRow
            {
                Section = $"{row.Section}/claims",
                Item = "claim",
                Programme = claim.Programme,
                Code = claim.Code,
                Share = claim.Claim,
                Text = outcome.Code,
            })
            .Prepend(row);
    }
}
