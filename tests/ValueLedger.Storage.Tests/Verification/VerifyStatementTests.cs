using NodaTime;
using ValueLedger.Core.Dates;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Statements;

namespace ValueLedger.Storage.Tests.Verification;

/// <summary>What is prepared, and what is published, is held to all that its record attests.</summary>
public sealed class VerifyStatementTests : IAsyncLifetime
{
    private static readonly string[] Documents = ["{\"a\":1}", "{\"a\":2}", "{\"a\":3}"];

    private readonly TestLedger _ledger = new();

    /// <summary>Record 5 publishes draft 1 of the operator as number 1, record 6 draft 2 of a key as number 2; draft 3 is a draft
    /// still.</summary>
    public async ValueTask InitializeAsync()
    {
        var organisation = await _ledger.OrganisationAsync();
        var scope = new StatementScope(["speedwatch"], new DateRange(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31)));
        await _ledger.KeepAsync(ledger =>
        {
            var drafts = Documents
                .Select(
                    (text, index) =>
                        StatementStore.Add(
                            ledger,
                            organisation,
                            index == 1 ? 1 : null,
                            scope,
                            new LogHead(1, ledger.Now),
                            System.Text.Encoding.UTF8.GetBytes(text)
                        )
                )
                .ToList();
            StatementStore.Publish(ledger, organisation, null, drafts[0]);
            return StatementStore.Publish(ledger, organisation, null, drafts[1]);
        });
    }

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [Fact]
    public void What_was_left_alone_holds() => Assert.Null(_ledger.FirstWrong());

    [Theory]
    [InlineData("UPDATE statement SET document = x'7b7d' WHERE draft = 3", "The statement 3 is ")]
    [InlineData("UPDATE statement SET prepared_by = 1 WHERE draft = 3", "The statement 3 is ")]
    [InlineData("UPDATE statement SET known_at_micros = known_at_micros + 1 WHERE draft = 1", "The statement 1 is ")]
    [InlineData("DELETE FROM statement WHERE draft = 3", "The statement 3 is missing")]
    [InlineData("UPDATE publication SET draft = 3 WHERE draft = 2", "The publication 2 is ")]
    [InlineData("UPDATE statement SET document = CAST('{\"a\":9}' AS BLOB) WHERE draft = 1", "The publication 1 is ")]
    [InlineData(
        "UPDATE statement SET document = (SELECT document FROM statement WHERE draft = 1), sha256 = (SELECT sha256 FROM statement WHERE draft = 1) WHERE draft = 2",
        "The publication 2 is "
    )]
    [InlineData("UPDATE statement SET sha256 = zeroblob(32) WHERE draft = 1", "The publication 1 is ")]
    [InlineData("UPDATE statement SET scope = 'befriending 2016-01-01 2016-12-31' WHERE draft = 1", "The publication 1 is ")]
    [InlineData("UPDATE statement SET scope = 'speedwatch 2016-01-02 2016-12-31' WHERE draft = 2", "The publication 2 is ")]
    [InlineData("UPDATE statement SET scope = 'speedwatch 2016-01-01 2017-12-31' WHERE draft = 2", "The publication 2 is ")]
    [InlineData("UPDATE statement SET scope = '' WHERE draft = 2", "The publication 2 is ")]
    [InlineData("UPDATE statement SET known_size = known_size + 1 WHERE draft = 1", "The publication 1 is ")]
    [InlineData("UPDATE statement SET prepared_at_micros = prepared_at_micros + 1 WHERE draft = 1", "The publication 1 is ")]
    [InlineData("UPDATE statement SET prepared_by = 1 WHERE draft = 1", "The publication 1 is ")]
    [InlineData("UPDATE statement SET prepared_by = NULL WHERE draft = 2", "The publication 2 is ")]
    [InlineData("DELETE FROM statement WHERE draft = 2", "The publication 2 is ")]
    [InlineData("DELETE FROM publication WHERE number = 1", "The publication 1 is missing")]
    [InlineData("UPDATE publication SET sequence = 6 WHERE number = 1", "The publication 1 is ")]
    [InlineData("UPDATE publication SET number = 3 WHERE number = 2", "The publication 2 is missing")]
    [InlineData("INSERT INTO publication (organisation_id, number, draft, sequence) VALUES (1, 3, 3, 5)", "The publication 3 has nothing")]
    [InlineData(
        "UPDATE record SET canonical = replace(canonical, '\"number\":1', '\"number\":2') WHERE sequence = 5",
        "Record 5 is not what was hashed"
    )]
    public async Task What_was_changed_is_named(string sql, string named)
    {
        await _ledger.TamperAsync(sql);
        Assert.Contains(named, _ledger.FirstWrong() ?? "Nothing.", StringComparison.Ordinal);
    }
}
