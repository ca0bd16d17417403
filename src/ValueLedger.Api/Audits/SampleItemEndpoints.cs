using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Audits;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Audits;

/// <summary>The entries of a sample: what was found about each, and all of them as a table.</summary>
internal static class SampleItemEndpoints
{
    private static readonly string[] Columns =
    [
        "entry",
        "sequence",
        "programme",
        "measure",
        "date",
        "reference",
        "quantity",
        "book",
        "whole",
        "found",
        "tainting",
        "note",
        "foundAt",
        "foundBy",
        "reversedBy",
    ];

    public static void MapSampleItems(this RouteGroupBuilder v1)
    {
        var samples = v1.MapGroup("/audit/samples").InChapter(SampleEndpoints.Chapter, SampleEndpoints.About);
        samples
            .MapGet("/{id}.csv", Export)
            .Describes(
                "ExportSample",
                "The entries of a sample as CSV",
                "The entries that were drawn, one in a row, in the order of the log, with what was found. RFC 4180 in UTF-8 with a header row."
            )
            .RequireScope(Scopes.AuditRead)
            .AnswersCsv()
            .Refuses(AuditProblems.UnknownSample);
        samples
            .MapGet("/{id}/items/{entry}", Get)
            .Describes("GetSampleItem", "Read an entry of a sample", "What was recorded and what was found.")
            .RequireScope(Scopes.AuditRead)
            .Refuses(AuditProblems.UnknownSample, AuditProblems.EntryIsNotInTheSample);
        samples
            .MapPut("/{id}/items/{entry}", RecordFinding.RunAsync)
            .Describes(
                "PutFinding",
                "Record a finding",
                "Records what the entry should be. A finding sent again is a later record, and the last one counts; the log keeps all of them. The same finding again records nothing."
            )
            .RequireScope(Scopes.AuditWrite)
            .Refuses(AuditProblems.UnknownSample, AuditProblems.EntryIsNotInTheSample, AuditProblems.AnotherKeyMustAudit);
    }

    private static Results<Tagged<SampleItemAnswer>, Refused> Get(string id, string entry, Caller caller, LedgerReader reader)
    {
        var found = reader.Read(caller.Organisation, ledger => RecordFinding.Find(ledger, caller, id, entry));
        return found.IsAccepted ? Tagged.OfJson(caller.OrganisationName, found.Value.Item) : new Refused(found.Problems);
    }

    private static Results<ListCsv<SampleItemAnswer>, Refused> Export(string id, Caller caller, LedgerReader reader)
    {
        var items = reader.Read(
            caller.Organisation,
            ledger =>
                RecordFinding.FindSample(ledger, caller, id) is { } stored
                    ? new SampleView(ledger, caller.Organisation, stored).Items()
                    : null
        );
        return items is null
            ? new Refused(RecordFinding.UnknownSample(id))
            : new ListCsv<SampleItemAnswer>("sample.csv", Columns, [items], Write);
    }

    private static void Write(CsvAnswer csv, SampleItemAnswer item)
    {
        csv.Plain(item.Entry).Plain(item.Sequence).Plain(item.Programme).Plain(item.Measure).Plain(item.Date).Text(item.Reference);
        csv.Plain(item.Quantity).Plain(item.Book).Plain(item.Whole).Plain(item.Found).Plain(item.Tainting).Text(item.Note);
        csv.Plain(item.FoundAt).Plain(item.FoundBy).Plain(item.ReversedBy);
    }
}
