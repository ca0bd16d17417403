using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>White space around cells and headers, columns without a header, and what an import warns of.</summary>
public sealed class CellTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string White = " \u00a0\u200b\ufeff\t\u2003";

    [Fact]
    public async Task Cells_and_headers_have_no_white_space_around_them()
    {
        var file = await FileReading.CsvAsync(
            $"{White}programme{White},measure,quantity,{White}date,contributor,reference,note,startTime,evidenceGrade,team\n"
                + $"{White}watch{White},hours{White},{White}2.5{White},2024-05-01{White},v-1{White},{White}r 1{White},{White}A note{White},09:00{White},{White}self-reported,\u00a0\n"
        );
        var row = Assert.Single(file.Rows);
        Assert.Empty(row.Problems);
        var plain = Assert.Single(
            (
                await FileReading.CsvAsync(
                    "programme,measure,quantity,date,contributor,reference,note,startTime,evidenceGrade\nwatch,hours,2.5,2024-05-01,v-1,r 1,A note,09:00,self-reported\n"
                )
            ).Rows
        );
        Assert.Equal(plain.Json, row.Json);
    }

    [Fact]
    public async Task A_blank_cell_is_empty_and_a_blank_row_is_none()
    {
        var file = await FileReading.CsvAsync(
            $"{FileReading.Columns},reference,note,contributor\n{FileReading.Cells},{White}, \t,\u00a0\n\u00a0,\u200b,,\t,,,\n"
        );
        var row = Assert.Single(file.Rows);
        Assert.Empty(row.Problems);
        Assert.Equal((null, null, null), (row.Draft.Reference, row.Draft.Note, row.Draft.Contributor));
    }

    [Fact]
    public async Task Codes_in_lines_of_JSON_have_none_either()
    {
        var file = await FileReading.NdjsonAsync(
            """{"programme":"watch\u00a0","measure":" hours","quantity":2.5,"date":"2024-05-01","contributor":"v-1 ","team":" "}"""
        );
        var draft = Assert.Single(file.Rows).Draft;
        Assert.Equal(("watch", "hours", "v-1", null), (draft.Programme, draft.Measure, draft.Contributor, draft.Team));
    }

    [Fact]
    public async Task An_empty_header_over_empty_cells_is_no_column()
    {
        var file = await FileReading.CsvAsync(
            $"programme,,measure,quantity,date,\u00a0,\nwatch,,hours,2.5,2024-05-01,,\nwatch, ,hours,2.5,2024-05-01\nwatch,,hours,2.5,2024-05-01,,x\nwatch,,hours,2.5\n"
        );
        Assert.Equal([0, 0, 1, 1], file.Rows.Select(row => row.Problems.Count));
        Assert.Equal(["cells_do_not_match_the_header", "cells_do_not_match_the_header"], file.Rows.SelectMany(row => row.Codes));
        Assert.Equal("x", file.Rows[2].Problems[0].Found);
    }

    [Fact]
    public async Task Headers_that_look_the_same_are_mapped_alike()
    {
        var file = await FileReading.CsvAsync(
            "programme,measure,Heures donne\u0301es ,date\nwatch,hours,2.5,2024-05-01\n",
            map: "Heures donn\u00e9es:quantity"
        );
        Assert.Equal(2.5m, Assert.Single(file.Rows).Draft.Quantity);
    }

    [Fact]
    public async Task A_note_with_blanks_around_it_is_known_again_when_its_export_is_imported()
    {
        var organisation = await server.NewLedgerAsync();
        foreach (var (note, reference) in new[] { ("  indented\n", "r-1"), (" ", "r-2"), ("\u00a0", null) })
        {
            await organisation.RecordAsync(("note", note), ("reference", reference), ("quantity", 1));
        }

        var export = (await organisation.GetAsync("/v1/entries.csv")).Succeeded(200).Text;
        Assert.Equal(("completed", 0L, 3L, 0L, 0L), (await organisation.OverAsync(await organisation.ImportAsync(export))).Fate());
    }

    [Fact]
    public async Task Quantities_that_may_be_times_are_warned_of_once_with_how_many_rows_there_are()
    {
        var organisation = await server.NewLedgerAsync();
        const string Csv =
            "programme,measure,quantity,date\nwatch,hours,0.25,2024-05-01\nwatch,hours,0.0625,2024-05-02\nwatch,letters,0.0625,2024-05-02\nwatch,hours,0.020833,2024-05-03\nwatch,hours,2.5,2024-05-04\n";
        foreach (var query in new[] { "?dryRun=true", "" })
        {
            var import = await organisation.OverAsync(await organisation.ImportAsync(Csv, query));
            var warning = Assert.Single(import.GetProperty("warnings").EnumerateArray());
            Assert.Equal(("quantities_may_be_times", 2), (warning.Text("code"), warning.GetProperty("rows").GetInt32()));
            Assert.Contains("0.0625 in row 3, which would be 1:30", warning.Text("message"));
            // Kept with what came of the import.
            Assert.Equal(import.GetRawText(), (await organisation.GetAsync($"/v1/imports/{import.Text("id")}")).Text);
        }

        var lines = await organisation.OverAsync(await organisation.ImportLinesAsync(Sample.Entry(("quantity", 0.125m)).ToJsonString()));
        Assert.Equal(1, Assert.Single(lines.GetProperty("warnings").EnumerateArray()).GetProperty("rows").GetInt32());
    }
}
