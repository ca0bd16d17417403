using System.Security.Cryptography;

namespace ValueLedger.Client.Tests;

public sealed class EvidenceTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    [Fact]
    public async Task Evidence_is_graded_anew_and_a_file_leads_to_its_entries()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        var entry = await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.First, 2));
        var file = "A sheet"u8.ToArray();
        var item = new EvidenceItemDraft { Title = "A sheet", Sha256 = Convert.ToHexStringLower(SHA256.HashData(file)) };
        var draft = new ReGradingDraft { Grade = EvidenceGrade.SystemRecorded, Items = [item] };
        Assert.Equal(EvidenceGrade.SystemRecorded, (await client.Entries.ReGradeDryRunAsync(entry.Id, draft)).Evidence.Grade);
        var graded = await client.Entries.ReGradeAsync(entry.Id, draft);
        Assert.Equal((EvidenceGrade.SystemRecorded, entry.LeafHash), (graded.Evidence.Grade, graded.LeafHash));
        using var sent = new MemoryStream(file);
        var found = await client.Entries.CheckEvidenceAsync(sent);
        Assert.Equal((item.Sha256, entry.Id), (found.Sha256, Assert.Single(found.Entries).Id));
    }
}
