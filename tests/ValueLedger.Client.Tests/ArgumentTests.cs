namespace ValueLedger.Client.Tests;

public sealed class ArgumentTests
{
    private static readonly Script Silent = new(() => throw new InvalidOperationException("Nothing should have been asked."));
    private static readonly ValueLedgerClient Client = Silent.Client(new HastyTime());

    public static TheoryData<string, Func<Task>> WithoutWhatIsNeeded =>
        new()
        {
            { "draft", () => Client.Entries.RecordAsync(null!) },
            { "drafts", () => Client.Entries.RecordBatchAsync(null!) },
            { "reason", () => Client.Entries.ReverseAsync(Guid.NewGuid(), null!) },
            { "replacement", () => Client.Entries.CorrectAsync(Guid.NewGuid(), "Wrong day", null!) },
            { "reason", () => Client.Entries.ReleaseAsync(Guid.NewGuid(), null!) },
            { "reason", () => Client.Entries.RejectAsync(Guid.NewGuid(), null!) },
            { "after", () => Client.Entries.GetChangesAsync(null!) },
            { "after", async () => await Client.Entries.FollowAsync(null!).ToListAsync() },
            { "code", () => Client.Programmes.GetAsync(null!) },
            { "code", () => Client.Programmes.PutAsync(null!, new ProgrammeDraft { Title = "x" }) },
            { "code", () => Client.Programmes.FindAsync(null!) },
            { "draft", () => Client.Programmes.PutAsync("csw", null!) },
            { "eTag", () => Client.Programmes.GetIfChangedAsync("csw", null!) },
            { "code", () => Client.Contributors.GetYearsAsync(null!) },
            { "code", () => Client.Contributors.EraseAsync(null!) },
            { "code", () => Client.Contributors.MergeAsync(null!, "v-1", "Registered twice") },
            { "into", () => Client.Contributors.MergeAsync("v-2", null!, "Registered twice") },
            { "reason", () => Client.Contributors.MergeAsync("v-2", "v-1", null!) },
            { "reason", () => Client.Contributors.UnmergeAsync("v-2", null!) },
            { "code", async () => await Client.Contributors.ListMergesAsync(null!).ToListAsync() },
            { "change", () => Client.Organisation.ChangeAsync(null!) },
            { "draft", () => Client.Rates.RecordAsync(null!) },
            { "table", () => Client.Rates.RecordTableAsync(null!) },
            { "name", () => Client.ReferencePacks.GetAsync(null!) },
            { "name", () => Client.ReferencePacks.LoadAsync(null!) },
            { "file", () => Client.Imports.SendAsync(null!, ImportFormat.Csv) },
            { "file", () => Client.Imports.PreviewAsync(null!, ImportFormat.Csv) },
            { "name", () => Client.ImportMaps.GetAsync(null!) },
            { "map", () => Client.ImportMaps.PutAsync("rota", null!) },
            { "draft", () => Client.Statements.PrepareAsync(null!) },
            { "line", async () => await Client.Statements.ListEntriesAsync(Guid.NewGuid(), null!).ToListAsync() },
            { "programme", () => Client.ImpactMaps.GetAsync(null!) },
            { "programme", () => Client.ImpactMaps.FindAsync(null!) },
            { "draft", () => Client.ImpactMaps.PutAsync("csw", null!) },
            { "programme", async () => await Client.ImpactMaps.ListVersionsAsync(null!).ToListAsync() },
            { "draft", () => Client.Appraisals.AppraiseAsync(null!) },
            { "draft", () => Client.Appraisals.CompareAsync(null!) },
            { "draft", () => Client.Keys.CreateAsync(null!) },
            { "keyId", () => Client.Keys.GetAsync(null!) },
            { "keyId", () => Client.Keys.RevokeAsync(null!) },
            { "keyId", () => Client.Keys.RotateAsync(null!) },
            { "programme", () => Client.Timebank(null!).GetAsync() },
            { "code", () => Client.Timebank("csw").GetMemberAsync(null!) },
            { "code", () => Client.Timebank("csw").FindMemberAsync(null!) },
            { "code", () => Client.Timebank("csw").GetStatementAsync(null!, Speedwatch.First, Speedwatch.Last) },
            { "draft", () => Client.Timebank("csw").PutMemberAsync("ann", null!) },
            { "draft", () => Client.Timebank("csw").PutAsync(null!) },
            { "draft", () => Client.Timebank("csw").RecordAsync(null!) },
            { "draft", () => Client.Timebank("csw").RecordOpeningBalancesAsync(null!) },
            { "reason", () => Client.Timebank("csw").ReverseOpeningBalancesAsync(Guid.NewGuid(), null!) },
            { "options", () => Task.FromResult(new ValueLedgerClient((ValueLedgerClientOptions)null!)) },
            { "handler", () => Task.FromResult(new ValueLedgerClient(new ValueLedgerClientOptions(), null!)) },
            { "http", () => Task.FromResult(new ValueLedgerClient((HttpClient)null!)) },
        };

    public static TheoryData<string, Func<Task>> WithWhatCannotBeSent =>
        new()
        {
            // The address of the whole collection, or of something else.
            { "code", () => Client.Programmes.GetAsync("") },
            { "code", () => Client.Contributors.EraseAsync(" ") },
            { "code", () => Client.Contributors.EraseAsync("..") },
            { "name", () => Client.ImportMaps.GetAsync(".") },
            { "programme", () => Client.Timebank("..").GetAsync() },
            { "ifMatch", () => Client.Programmes.PutAsync("csw", new ProgrammeDraft { Title = "x" }, ifMatch: "3") },
            { "ifMatch", () => Client.Programmes.PutAsync("csw", new ProgrammeDraft { Title = "x" }, "\"3\"", onlyIfNew: true) },
            { "ifMatch", () => Client.Organisation.ChangeAsync(new OrganisationChange(), "a\nb") },
            { "eTag", () => Client.Programmes.GetIfChangedAsync("csw", "3") },
            { "options", () => Client.Entries.RecordBatchAsync([], new RecordOptions { IdempotencyKey = "a\r\nb" }) },
            { "options", () => Client.Entries.RecordBatchAsync([], new RecordOptions { IdempotencyKey = "" }) },
            { "options", () => Client.Imports.SendAsync(Stream.Null, ImportFormat.Csv, new ImportOptions { IdempotencyKey = "é" }) },
            { "file", () => Client.Imports.SendAsync(Closed(), ImportFormat.Csv) },
            { "table", () => Client.Rates.RecordTableAsync(Closed()) },
            { "format", () => Client.Imports.SendAsync(Stream.Null, (ImportFormat)9) },
        };

    [Theory]
    [MemberData(nameof(WithoutWhatIsNeeded), DisableDiscoveryEnumeration = true)]
    public async Task A_missing_argument_is_named(string parameter, Func<Task> call) =>
        Assert.Equal(parameter, (await Assert.ThrowsAsync<ArgumentNullException>(call)).ParamName);

    [Theory]
    [MemberData(nameof(WithWhatCannotBeSent), DisableDiscoveryEnumeration = true)]
    public async Task An_argument_that_no_request_can_be_made_of_is_named(string parameter, Func<Task> call) =>
        Assert.Equal(parameter, (await Assert.ThrowsAnyAsync<ArgumentException>(call)).ParamName);

    private static MemoryStream Closed()
    {
        var file = new MemoryStream();
        file.Dispose();
        return file;
    }
}
