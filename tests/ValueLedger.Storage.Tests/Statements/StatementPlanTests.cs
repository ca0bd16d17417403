using System.Text.RegularExpressions;
using Dapper;
using ValueLedger.Storage.Engines;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>What a statement costs follows what it reports: programmes and days are looked up, and nothing that grows is walked
/// through.</summary>
public sealed partial class StatementPlanTests : IAsyncDisposable
{
    private static readonly SqlFile Sources = SqlFile.Load("Statements/Sources.sql");
    private static readonly SqlFile FirstInputs = SqlFile.Load("Statements/FirstInputs.sql");
    private static readonly SqlFile JournalSql = SqlFile.Load("Statements/Journal.sql");
    private static readonly SqlFile Givers = SqlFile.Load("Statements/Givers.sql");
    private static readonly SqlFile Bridges = SqlFile.Load("Statements/Bridges.sql");
    private static readonly SqlFile Statements = SqlFile.Load("Statements/Statements.sql");

    private static readonly object Parameters = new
    {
        organisation = 1,
        programmes = new[] { 1, 2 },
        measures = new[] { 1, 2 },
        outcomes = new[] { 2 },
        sequences = new[] { 3, 4 },
        ratedMeasures = new[] { 1, 2 },
        hours = new[] { 1, 2 },
        parties = new[] { 1, 2 },
        first = 1,
        firstOfPeriod = 1,
        last = 9,
        known = 5,
        after = 1,
        until = 9,
        before = 5,
        programme = 1,
        measure = 1,
        afterDay = 1,
        afterSequence = 1,
        party = (int?)null,
        grade = (int?)null,
        limit = 10,
        isPublished = (bool?)null,
    };

    private readonly TestLedger _ledger = new();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [SqliteTheory]
    [InlineData("cells", "c", "organisation_id=? AND programme_id=? AND span_day>? AND span_day<?")]
    [InlineData("days", "d", "organisation_id=? AND programme_id=? AND measure_id=? AND day>? AND day<?")]
    [InlineData("levels", "d", "organisation_id=? AND programme_id=? AND measure_id=? AND day>? AND day<?")]
    [InlineData("spans", "e", "organisation_id=? AND day>? AND day<?")]
    [InlineData("suspended", "s", "organisation_id=? AND entry_sequence<?")]
    [InlineData("suspended-then", "s", "organisation_id=? AND decided_sequence>?")]
    [InlineData("records", "entry", "organisation_id=? AND sequence>? AND sequence<?")]
    public void Every_table_of_a_statement_is_searched_by_what_is_asked(string block, string table, string by) =>
        Assert.Equal(by, SearchedBy(Sources[block], table));

    [SqliteTheory]
    [InlineData("of-the-first-entries", "d", "organisation_id=? AND programme_id=? AND measure_id=?")]
    [InlineData("of-spans-across", "s", "organisation_id=? AND day>?")]
    [InlineData("of-spans-across", "e", "organisation_id=? AND sequence=?")]
    [InlineData("of-spans-across", "r", "organisation_id=? AND reversed_sequence=?")]
    public void First_inputs_are_found_by_day_and_more_than_the_first_entry_only_among_spans(string block, string table, string by) =>
        Assert.Equal(by, SearchedBy(FirstInputs[block], table));

    [SqliteTheory]
    [InlineData("months", "t", "organisation_id=? AND programme_id=? AND month_day>? AND month_day<?")]
    [InlineData("days", "d", "organisation_id=? AND programme_id=? AND measure_id=? AND day>? AND day<?")]
    [InlineData("days", "e", "organisation_id=? AND sequence=?")]
    [InlineData("records", "entry", "organisation_id=? AND sequence>? AND sequence<?")]
    [InlineData("first-outcomes", "d", "organisation_id=? AND programme_id=? AND measure_id=? AND day>? AND day<?")]
    public void The_journal_is_held_against_by_programme_and_day(string block, string table, string by) =>
        Assert.Equal(by, SearchedBy(JournalSql[block], table));

    [SqliteTheory]
    [InlineData("people", "p", "organisation_id=? AND programme_id=? AND team_id=? AND month_day>? AND month_day<?")]
    [InlineData("named-hours", "t", "organisation_id=? AND programme_id=? AND month_day>? AND month_day<?")]
    [InlineData("marks", "k", "organisation_id=? AND programme_id=? AND month_day>? AND month_day<?")]
    [InlineData("days", "d", "organisation_id=? AND programme_id=? AND measure_id=? AND day>? AND day<?")]
    [InlineData("records", "entry", "organisation_id=? AND sequence>? AND sequence<?")]
    public void Those_who_gave_are_found_by_programme_and_day(string block, string table, string by) =>
        Assert.Equal(by, SearchedBy(Givers[block], table));

    [SqliteTheory]
    [InlineData("entries", "d", "organisation_id=? AND programme_id=? AND measure_id=? AND day>? AND day<?")]
    [InlineData("statements", "s", "organisation_id=? AND draft>? AND draft<?")]
    [InlineData("statements", "o", "organisation_id=? AND scope=?")]
    [InlineData("restated-by-entries", "d", "organisation_id=? AND programme_id=? AND measure_id=? AND day>? AND day<?")]
    [InlineData("restated-by-catalogue", "v", "organisation_id=? AND sequence>?")]
    [InlineData("restated-by-contributors", "v", "organisation_id=? AND sequence>?")]
    [InlineData("restated-by-contributors", "d", "organisation_id=? AND contributor_id=? AND day>? AND day<?")]
    public void Lines_scopes_and_restatements_are_found_by_their_keys(string block, string table, string by) =>
        Assert.Equal(by, SearchedBy(Statements[block], table));

    [SqliteTheory]
    [InlineData("taken-back", "r", "organisation_id=? AND sequence>? AND sequence<?")]
    [InlineData("taken-back", "e", "organisation_id=? AND sequence=?")]
    [InlineData("taken-back", "q", "organisation_id=? AND sequence=?")]
    [InlineData("taken-back", "x", "organisation_id=? AND reversed_sequence=?")]
    [InlineData("entries", "e", "organisation_id=? AND sequence>? AND sequence<?")]
    [InlineData("releases", "s", "organisation_id=? AND decided_sequence>? AND decided_sequence<?")]
    [InlineData("releases", "e", "organisation_id=? AND sequence=?")]
    [InlineData("imports", "i", "organisation_id=? AND closed_sequence>? AND closed_sequence<?")]
    [InlineData("imports", "e", "organisation_id=? AND sequence>? AND sequence<?")]
    [InlineData("versions", "v", "organisation_id=? AND sequence>? AND sequence<?")]
    [InlineData("maps", "m", "organisation_id=? AND programme_id=?")]
    [InlineData("contents-of-versions", "v", "organisation_id=? AND sequence=?")]
    [InlineData("contents-of-versions", "p", "organisation_id=? AND kind=? AND number=? AND sequence<?")]
    [InlineData("contents-of-versions", "b", "organisation_id=? AND sequence=?")]
    [InlineData("contents-of-maps", "m", "organisation_id=? AND programme_id=?")]
    [InlineData("contents-of-maps", "p", "organisation_id=? AND programme_id=? AND version=?")]
    public void A_bridge_looks_at_the_records_between_and_at_no_others(string block, string table, string by) =>
        Assert.Equal(by, SearchedBy(Bridges[block], table));

    private string SearchedBy(string sql, string table) =>
        _ledger
            .Reader.ReadAll(view =>
                view.Connection.Query<(long Id, long Parent, long Unused, string Detail)>($"EXPLAIN QUERY PLAN {sql}", Parameters)
            )
            .Select(row => Search().Match(row.Detail))
            .First(match => match.Success && match.Groups["table"].Value == table)
            .Groups["by"]
            .Value;

    [GeneratedRegex(@"^SEARCH (?<table>\w+) USING .*?\((?<by>.*)\)")]
    private static partial Regex Search();
}
