using System.Text.RegularExpressions;
using Dapper;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Timebanks;

/// <summary>What a balance, statement or list costs follows the time bank that is asked for, and not the ledger.</summary>
public sealed partial class TimebankPlanTests : IAsyncLifetime
{
    private static readonly SqlFile Exchanges = SqlFile.Load("Timebanks/Exchanges.sql");
    private static readonly SqlFile Members = SqlFile.Load("Timebanks/Members.sql");

    private static readonly object Asked = new
    {
        organisation = 1,
        programme = 1,
        members = new[] { 1, 2 },
        member = 1,
        before = 20,
        first = 10,
        last = 20,
        day = 20,
        known = 30,
        code = "a",
        after = "a",
        limit = 10,
    };

    private readonly TestLedger _ledger = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [SqliteTheory]
    [InlineData("balances", "x", "organisation_id=? AND programme_id=? AND member_id=? AND day<?")]
    [InlineData("balances-of-all", "x", "organisation_id=? AND programme_id=?")]
    [InlineData("days", "x", "organisation_id=? AND programme_id=?")]
    [InlineData("moves", "x", "organisation_id=? AND programme_id=? AND member_id=? AND day>? AND day<?")]
    [InlineData("moves", "e", "organisation_id=? AND sequence=?")]
    [InlineData("has-exchange-before", "x", "organisation_id=? AND programme_id=? AND member_id=? AND day<?")]
    public void Exchanges_are_found_by_member_and_day(string block, string table, string by) =>
        IsSearchedBy(Plan(Exchanges[block], Asked), table, by);

    [SqliteTheory]
    [InlineData("member", "m", "organisation_id=? AND programme_id=? AND code=?")]
    [InlineData("members", "m", "organisation_id=? AND programme_id=? AND code>?")]
    [InlineData("members", "v", "organisation_id=? AND programme_id=? AND number=? AND sequence<?")]
    [InlineData("members", "r", "organisation_id=? AND sequence=?")]
    public void Members_are_found_by_code(string block, string table, string by) => IsSearchedBy(Plan(Members[block], Asked), table, by);

    [SqliteTheory]
    [InlineData("exchanges", "exchange_by_programme", "programme_id")]
    [InlineData("exchanges-with-others", "exchange_by_receiver_programme", "receiver_programme_id")]
    public void Exchanges_are_listed_from_where_the_page_begins_past_all_other_entries(string block, string index, string column)
    {
        var plan = Plan(Exchanges[block], Asked);
        Assert.Contains(
            plan,
            line =>
                line.Contains($"INDEX {index} (organisation_id=? AND {column}=? AND sequence>? AND sequence<?)", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            plan,
            line => line.StartsWith("SCAN ", StringComparison.Ordinal) || line.Contains("ORDER BY", StringComparison.Ordinal)
        );
        var run = new
        {
            organisation = 1,
            first = 11,
            last = 19,
            known = 30,
        };
        IsSearchedBy(Plan(Journal.Run, run), "e", "organisation_id=? AND sequence>? AND sequence<?");
    }

    private static void IsSearchedBy(List<string> plan, string table, string by)
    {
        Assert.DoesNotContain(plan, line => line.StartsWith("SCAN ", StringComparison.Ordinal) && line != "SCAN CONSTANT ROW");
        Assert.Contains(
            by,
            plan.Select(line => Search().Match(line))
                .Where(match => match.Groups["table"].Value == table)
                .Select(match => match.Groups["by"].Value)
        );
    }

    private List<string> Plan(string sql, object parameters) =>
        _ledger.Reader.ReadAll(view =>
            view.Connection.Query<(long Id, long Parent, long Unused, string Detail)>($"EXPLAIN QUERY PLAN {sql}", parameters)
                .Select(row => row.Detail)
                .ToList()
        );

    [GeneratedRegex(@"^SEARCH (?<table>\w+) USING .*?\((?<by>.*)\)")]
    private static partial Regex Search();
}
