using System.Net;
using System.Text;

namespace ValueLedger.Client.Tests;

public sealed class ImportTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    private const string Rows = "Project,What,Given,Day,reference\nwatch,hours,1.5,2024-05-01,a\nwatch,hours,two,2024-05-01,b\n";

    private static readonly Dictionary<string, string> Map = new()
    {
        ["Project"] = "programme",
        ["What"] = "measure",
        ["Given, in hours"] = "quantity",
    };

    [Fact]
    public async Task A_file_is_sent_waited_for_mended_and_sent_again()
    {
        using var client = await NewClientAsync();
        var columns = new Dictionary<string, string>
        {
            ["Project"] = "programme",
            ["What"] = "measure",
            ["Given"] = "quantity",
        };
        Assert.Equal(columns, (await client.ImportMaps.PutAsync("rota", new ImportMapDraft { Columns = columns })).Columns.ToDictionary());
        Assert.Equal(columns, (await client.ImportMaps.GetAsync("rota")).Columns.ToDictionary());
        Assert.Equal(["rota"], (await client.ImportMaps.ListAsync()).Select(map => map.Name));

        var options = new ImportOptions
        {
            Mode = ImportMode.Partial,
            MapName = "rota",
            Map = new Dictionary<string, string> { ["Day"] = "date" },
            IdempotencyKey = "k",
        };
        var sent = await client.Imports.SendAsync(Of(Rows), ImportFormat.Csv, options);
        Assert.False(sent.IsReplayed);
        Assert.True((await client.Imports.SendAsync(Of(Rows), ImportFormat.Csv, options)).IsReplayed);
        var import = await client.Imports.WaitAsync(sent.Id);
        Assert.Equal((ImportStatus.Completed, 1, 1, true), (import.Status, import.Accepted, import.Rejected, import.IsOver));
        Assert.Equal([import.Id], await client.Imports.ListAsync(pageSize: 1).Select(listed => listed.Id).ToListAsync());
        var problem = Assert.Single(await client.Imports.ProblemsAsync(import.Id, pageSize: 1).ToListAsync());
        Assert.Equal((3, "Given", "number_is_not_valid", "two"), (problem.Row, problem.Column, problem.Code, problem.Found));
        Assert.StartsWith(
            "row,column,code,found,expected\r\n3,Given,",
            await TextAsync(client.Imports.ExportProblemsAsync(import.Id)),
            StringComparison.Ordinal
        );

        var mended = (await TextAsync(client.Imports.ExportRejectedAsync(import.Id))).Replace(",two,", ",2,", StringComparison.Ordinal);
        var again = await client.Imports.SendAsync(Of(mended), ImportFormat.Csv, options with { Mode = null, IdempotencyKey = null });
        Assert.Equal((ImportStatus.Completed, 1), ((await client.Imports.WaitAsync(again.Id)).Status, again.Accepted));
        Assert.Equal([1.5m, 2m], await client.Entries.ListAsync().Select(entry => entry.Quantity).ToListAsync());
        Assert.Equal("import_is_over", (await Assert.ThrowsAsync<ValueLedgerException>(() => client.Imports.CancelAsync(again.Id))).Code);
        var listed = await client.Entries.ListAsync(new EntryFilter { Import = again.Id }, order: JournalOrder.Newest).ToListAsync();
        Assert.Equal(2m, Assert.Single(listed).Quantity);
        Assert.Equal(1, (await client.Imports.ReverseDryRunAsync(again.Id, "The wrong sheet")).Reversed);
        Assert.Equal(1, (await client.Imports.ReverseAsync(again.Id, "The wrong sheet")).Reversed);
        Assert.Equal(1, (await client.Imports.ReverseAsync(again.Id, "The wrong sheet")).Before);
    }

    [Fact]
    public async Task Waiting_tells_how_far_the_import_is()
    {
        const string running = """
            {"id":"0198f2f0-0000-7000-8000-000000000001","status":"running","stage":"recording","mode":"all","dryRun":false,"rows":4,
             "accepted":2,"alreadyRecorded":0,"suspended":0,"rejected":0,"passedOver":0,"recorded":2,"rowsPerSecond":1,"startedAt":"2016-01-31T12:00:00Z","endedAt":null,"rejectedDeletedAt":null,"fileSha256":null,
             "firstSequence":null,"lastSequence":null,"ignoredColumns":[],"warnings":[],"problems":[]}
            """;
        var server = new Script(
            Script.Json(HttpStatusCode.OK, running.Replace("\"accepted\":2", "\"accepted\":0", StringComparison.Ordinal)),
            Script.Json(HttpStatusCode.OK, running),
            Script.Json(
                HttpStatusCode.OK,
                running
                    .Replace("running", "completed", StringComparison.Ordinal)
                    .Replace("\"accepted\":2", "\"accepted\":4", StringComparison.Ordinal)
            )
        );
        var time = new HastyTime();
        using var client = server.Client(time);
        var told = new Told();
        var import = await client.Imports.WaitAsync(Guid.NewGuid(), told);
        Assert.Equal([0, 2, 4], told.Imports.Select(reported => reported.Accepted));
        Assert.Same(import, told.Imports[^1]);
        Assert.Equal(2, time.Pauses.Count);
    }

    [Fact]
    public async Task A_table_of_others_is_looked_at_and_read_with_the_settings_that_it_needs()
    {
        using var client = await NewClientAsync();
        const string Rota = "Rota 2024,,\nDay,\"Hours, given\",Who\n4/5/2024,1:30,Jo\n5/5/2024,2:00,Al\n,3:30,\n";
        using var file = Of(Rota);
        var preview = await client.Imports.PreviewAsync(file, ImportFormat.Csv);
        Assert.Equal((2, "?headerRow=2"), (preview.HeaderRow, preview.Query[..12]));
        Assert.Equal(["headerRow", "dateFormat", "quantityFormat", "totals"], preview.Settings.Select(setting => setting.Parameter));
        var options = new ImportOptions
        {
            Map = new Dictionary<string, string> { ["Hours, given"] = "quantity", ["Day"] = "date" },
            Ignore = ["Who"],
            Set = new Dictionary<string, string>
            {
                ["programme"] = "watch",
                ["measure"] = "hours",
                ["note"] = "May, 2024",
            },
            HeaderRow = 2,
            DateFormat = "dd/mm/yyyy",
            QuantityFormat = "h:mm",
            Totals = TotalRows.Skip,
            LikeStanding = LikeStanding.Skip,
        };
        // The same stream: it is left open.
        file.Position = 0;
        var import = await client.Imports.SendAsync(file, ImportFormat.Csv, options);
        Assert.True(file.CanRead);
        Assert.Equal((ImportStatus.Completed, 2, 1), (import.Status, import.Accepted, import.PassedOver));
        Assert.Equal(["Who"], import.IgnoredColumns);
        Assert.Equal(
            [(1.5m, "May, 2024"), (2m, "May, 2024")],
            await client.Entries.ListAsync().Select(entry => (entry.Quantity, entry.Note!)).ToListAsync()
        );
        var again = await client.Imports.SendAsync(Of(Rota + "\n"), ImportFormat.Csv, options);
        Assert.Equal((0, 2), (again.Accepted, again.AlreadyRecorded));
    }

    [Fact]
    public async Task Lines_of_json_are_sent_and_only_tried()
    {
        using var client = await NewClientAsync();
        var line = """{"programme":"watch","measure":"hours","quantity":1,"date":"2024-05-01"}""";
        var tried = await client.Imports.SendAsync(Of(line), ImportFormat.Ndjson, new ImportOptions { DryRun = true });
        Assert.Equal((1, 0, true), (tried.Accepted, tried.Recorded, tried.DryRun));
        Assert.Empty(await client.Entries.ListAsync().ToListAsync());
        Assert.StartsWith("programme,measure,quantity,date,", await TextAsync(client.Imports.TemplateAsync()), StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await Assert.ThrowsAsync<ValueLedgerException>(() => client.Imports.GetAsync(Guid.NewGuid()))).Status
        );
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 1)]
    public async Task A_file_is_sent_again_under_the_same_key_when_its_stream_can_go_back(bool canSeek, int attempts)
    {
        var server = new Script(
            Script.Refusal(HttpStatusCode.ServiceUnavailable, "x"),
            Script.Refusal(HttpStatusCode.TooManyRequests, "x"),
            Script.Refusal(HttpStatusCode.BadRequest, "file_is_empty")
        );
        using var client = server.Client(new HastyTime());
        await using Stream file = canSeek
            ? Of(Rows)
            : new System.IO.Compression.BrotliStream(Compressed(), System.IO.Compression.CompressionMode.Decompress);
        await Assert.ThrowsAsync<ValueLedgerException>(() =>
            client.Imports.SendAsync(file, ImportFormat.Csv, new ImportOptions { Map = Map })
        );
        Assert.Equal(attempts, server.Requests.Count);
        Assert.Single(server.Requests.Distinct());
        Assert.Equal(
            (Rows, "/v1/imports?map=Project%3Aprogramme,What%3Ameasure,%22Given%2C%20in%20hours%3Aquantity%22"),
            (server.Requests[0].Body, server.Requests[0].Address.PathAndQuery)
        );
    }

    /// <summary>Unlike <see cref="Progress{T}"/>, it is told at once.</summary>
    private sealed class Told : IProgress<Import>
    {
        public List<Import> Imports { get; } = [];

        public void Report(Import value) => Imports.Add(value);
    }

    private async Task<ValueLedgerClient> NewClientAsync()
    {
        var client = await ledger.NewClientAsync();
        await client.Programmes.PutAsync("watch", new ProgrammeDraft { Title = "Community Speedwatch" });
        await client.Measures.PutAsync(
            "hours",
            new MeasureDraft
            {
                Title = "Hours",
                Stage = MeasureStage.Input,
                Class = MeasureClass.CitizenTime,
                Unit = "hour",
            }
        );
        return client;
    }

    private static MemoryStream Of(string text) => new(Encoding.UTF8.GetBytes(text));

    private static MemoryStream Compressed()
    {
        var compressed = new MemoryStream();
        using (
            var brotli = new System.IO.Compression.BrotliStream(compressed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true)
        )
        {
            brotli.Write(Encoding.UTF8.GetBytes(Rows));
        }

        compressed.Position = 0;
        return compressed;
    }

    private static async Task<string> TextAsync(Task<Stream> file)
    {
        using var text = new StreamReader(await file);
        return await text.ReadToEndAsync();
    }
}
