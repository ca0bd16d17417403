namespace ValueLedger.Client.Tests;

public sealed class AuditTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    [Fact]
    public async Task A_sample_is_drawn_checked_and_concluded_by_somebody_with_a_key_of_their_own()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        await client.Rates.RecordAsync(Speedwatch.Rate(Basis.Own, 8));
        await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.First, 2));
        await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, 3.25m));
        var draft = new StatementDraft
        {
            Programmes = [Speedwatch.Programme],
            From = Speedwatch.First,
            To = Speedwatch.Last,
        };
        var statement = (await client.Statements.PrepareAsync(draft)).Id!.Value;
        await client.Statements.PublishAsync(statement);
        var key = await client.Keys.CreateAsync(
            new KeyDraft { Name = "Auditor", Scopes = ["audit:read", "audit:write", "statements:read"] }
        );
        using var auditor = ledger.ClientWith(key.Key!);

        var checkpoint = (await auditor.Log.GetCheckpointAsync()).Split('\n');
        var wanted = new SampleDraft
        {
            Statement = statement,
            Line = "citizen-total",
            Method = SampleMethod.MonetaryUnit,
            Size = 3,
            Confidence = 0.95m,
            Checkpoint = new SampleCheckpointDraft { Size = long.Parse(checkpoint[1], null), Root = checkpoint[2] },
            Nonce = "00112233445566778899aabbccddeeff",
        };
        Assert.Null((await auditor.Audit.DrawDryRunAsync(wanted)).Id);
        var sample = await auditor.Audit.DrawAsync(wanted);
        foreach (var item in sample.Items!)
        {
            var put = await auditor.Audit.PutFindingAsync(sample.Id, item.Entry, new FindingDraft { Found = item.Book, Note = "Seen" });
            Assert.Equal("Seen", (await auditor.Audit.GetItemAsync(sample.Id, item.Entry)).Note);
            await auditor.Audit.PutFindingAsync(sample.Id, item.Entry, new FindingDraft { Found = 0 }, put.ETag);
        }

        var read = await auditor.Audit.GetAsync(sample.Id);
        Assert.Equal(read.BookValue, read.Evaluation.Overstatement!.Projected);
        Assert.Equal(sample.Id, Assert.Single(await auditor.Audit.ListAsync().ToListAsync()).Id);
        using var rows = new StreamReader(await auditor.Audit.ExportCsvAsync(sample.Id));
        Assert.Equal(sample.Items!.Count + 1, (await rows.ReadToEndAsync()).TrimEnd().Split('\n').Length);

        var opinion = new OpinionDraft
        {
            Name = "Example Assurance LLP",
            Standard = "ISAE 3000",
            Level = AssuranceLevel.Limited,
            Criteria = "The method of the statement",
            Materiality = 1,
            Date = Speedwatch.Last,
            Conclusion = OpinionConclusion.Unmodified,
        };
        Assert.Null((await auditor.Audit.RecordOpinionDryRunAsync(statement, opinion)).Id);
        var recorded = await auditor.Audit.RecordOpinionAsync(statement, opinion);
        var status = await client.Statements.GetStatusAsync(statement);
        Assert.Equal((true, recorded.Id), (status.Assured, Assert.Single(status.Opinions!).Id));
        var refused = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Audit.DrawAsync(wanted));
        Assert.Equal("another_key_must_audit", refused.Code);
    }
}
