using System.Data.Common;
using System.Text;
using Dapper;
using NodaTime;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Statements;

public sealed class StatementStoreTests : IAsyncDisposable
{
    private static readonly StatementScope Year = new(
        ["befriending", "speedwatch"],
        new DateRange(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31))
    );

    private readonly TestLedger _ledger = new();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public async Task A_statement_is_kept_as_the_very_bytes_that_were_prepared()
    {
        var organisation = await _ledger.OrganisationAsync();
        var added = await AddAsync(organisation, Year, """{"a":1.00}""");
        await _ledger.ReopenAsync();
        var found = Find(organisation, added.Id)!;
        Assert.Equal(
            """{"a":1.00}""",
            Encoding.UTF8.GetString(_ledger.Reader.ReadAll(view => StatementStore.Document(view, organisation, found)))
        );
        Assert.Equal((added.Id, added.Draft, added.PreparedAt), (found.Id, found.Draft, found.PreparedAt));
        Assert.Equal(Year.Programmes, found.Scope.Programmes);
        Assert.Equal(Year.Period, found.Scope.Period);
        Assert.Null(found.Publication);
    }

    [Fact]
    public async Task A_draft_is_a_record_and_a_publication_is_another()
    {
        var organisation = await _ledger.OrganisationAsync();
        var draft = await AddAsync(organisation, Year, "{}");
        Assert.Equal(2, _ledger.Reader.ReadAll(view => view.Head(organisation)).Size);
        var published = await PublishAsync(organisation, draft);
        Assert.Equal((1L, 3L), (published.Publication!.Number, published.Publication.Sequence));
        using var raw = _ledger.OpenRaw();
        foreach (var (sequence, type) in (ReadOnlySpan<(int, string)>)[(2, "statement-draft"), (3, "statement")])
        {
            var canonical = raw.QuerySingle<string>("SELECT canonical FROM record WHERE sequence = @sequence", new { sequence });
            Assert.Contains(
                "\"sha256\":\"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\"",
                canonical,
                StringComparison.Ordinal
            );
            Assert.Contains($"\"type\":\"{type}\"", canonical, StringComparison.Ordinal);
        }

        Assert.Null(_ledger.FirstWrong());
    }

    [Fact]
    public async Task A_later_publication_of_the_same_scope_supersedes_the_earlier_one_and_no_other()
    {
        var organisation = await _ledger.OrganisationAsync();
        var other = Year with { Programmes = ["speedwatch"] };
        var drafts = new List<StoredStatement>();
        foreach (var scope in (StatementScope[])[Year, other, Year, Year])
        {
            drafts.Add(await AddAsync(organisation, scope, "{}"));
        }

        foreach (var draft in (StoredStatement[])[drafts[2], drafts[1], drafts[0]])
        {
            await PublishAsync(organisation, draft);
        }

        Assert.Equal(
            [(3, drafts[2].Id, null), (2, null, null), (1, null, drafts[0].Id), null],
            drafts.Select(draft => Find(organisation, draft.Id)!.Publication).Select(Links)
        );
        Assert.Equal([1L, 2L, 3L, 4L], Page(organisation, null));
        Assert.Equal([4L], Page(organisation, false));
        Assert.Equal([1L, 2L, 3L], Page(organisation, true));

        static (long, RecordId?, RecordId?)? Links(StoredPublication? publication) =>
            publication is null ? null : (publication.Number, publication.Supersedes, publication.SupersededBy);
    }

    [Fact]
    public async Task An_organisation_finds_its_own_statements_only()
    {
        var (mine, other) = (await _ledger.OrganisationAsync(), await _ledger.OrganisationAsync("devizes"));
        var draft = await AddAsync(mine, Year, "{}");
        Assert.Null(Find(other, draft.Id));
        Assert.Null(Find(mine, new RecordId(Guid.Empty)));
        Assert.Empty(Page(other, null));
    }

    [Theory]
    [InlineData("UPDATE statement SET document = x'7b7d'")]
    [InlineData("DELETE FROM statement")]
    [InlineData("UPDATE publication SET number = 2")]
    [InlineData("DELETE FROM publication")]
    public async Task What_was_prepared_or_published_is_never_changed(string sql)
    {
        var organisation = await _ledger.OrganisationAsync();
        await PublishAsync(organisation, await AddAsync(organisation, Year, "{}"));
        await _ledger.CloseAsync();
        using var raw = _ledger.OpenRaw();
        Assert.Contains(
            "is never",
            Assert.ThrowsAny<DbException>(() => raw.Execute(TestDatabase.InItsWords(sql))).Message,
            StringComparison.Ordinal
        );
    }

    private StoredStatement? Find(int organisation, RecordId id) =>
        _ledger.Reader.ReadAll(view => StatementStore.Find(view, organisation, id));

    private IEnumerable<long> Page(int organisation, bool? isPublished) =>
        _ledger.Reader.ReadAll(view => StatementStore.Page(view, organisation, 0, isPublished, 10)).Select(statement => statement.Draft);

    private Task<StoredStatement> AddAsync(int organisation, StatementScope scope, string document) =>
        _ledger.KeepAsync(ledger =>
            StatementStore.Add(ledger, organisation, null, scope, new LogHead(1, ledger.Now), Encoding.UTF8.GetBytes(document))
        );

    private Task<StoredStatement> PublishAsync(int organisation, StoredStatement draft) =>
        _ledger.KeepAsync(ledger => StatementStore.Publish(ledger, organisation, null, draft));
}
