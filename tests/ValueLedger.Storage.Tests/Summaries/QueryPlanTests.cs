using System.Text.RegularExpressions;
using Dapper;
using NodaTime;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Summaries;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Summaries;
using ValueLedger.Testing;

namespace ValueLedger.Storage.Tests.Summaries;

/// <summary>What a summary costs follows what it reports: the database is made to look up programmes and days, and to walk through nothing
/// that grows.</summary>
public sealed partial class QueryPlanTests : IAsyncLifetime
{
    private static readonly SqlFile Summaries = SqlFile.Load("Summaries/Summaries.sql");
    private static readonly SqlFile Entries = SqlFile.Load("Entries/Entries.sql");
    private static readonly SqlFile Suspense = SqlFile.Load("Entries/Suspense.sql");

    private readonly TestLedger _ledger = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    [SqliteTheory]
    [InlineData("cells", "c", "organisation_id=? AND programme_id=? AND span_day>? AND span_day<?")]
    [InlineData("days", "d", "organisation_id=? AND programme_id=? AND measure_id=? AND day>? AND day<?")]
    [InlineData("days", "e", "organisation_id=? AND sequence=?")]
    [InlineData("levels", "d", "organisation_id=? AND programme_id=? AND measure_id=? AND day>? AND day<?")]
    [InlineData("levels", "e", "organisation_id=? AND sequence=?")]
    [InlineData("spans", "e", "organisation_id=? AND day>? AND day<?")]
    [InlineData("cells-of-all-teams", "c", "organisation_id=? AND programme_id=? AND span_day>? AND span_day<?")]
    [InlineData("people", "s", "organisation_id=? AND programme_id=? AND team_id=? AND month_day>? AND month_day<?")]
    [InlineData("marks", "k", "organisation_id=? AND programme_id=? AND month_day>? AND month_day<?")]
    [InlineData("people-of-days", "d", "organisation_id=? AND programme_id=? AND measure_id=? AND day>? AND day<?")]
    [InlineData("people-of-days", "e", "organisation_id=? AND sequence=?")]
    [InlineData("named-hours", "t", "organisation_id=? AND programme_id=? AND month_day>? AND month_day<?")]
    [InlineData("named-hours-of-marks", "k", "organisation_id=? AND programme_id=? AND month_day>? AND month_day<?")]
    [InlineData("named-hours-of-days", "d", "organisation_id=? AND programme_id=? AND measure_id=? AND day>? AND day<?")]
    [InlineData("named-hours-of-days", "e", "organisation_id=? AND sequence=?")]
    [InlineData("suspended", "s", "organisation_id=? AND entry_sequence<?")]
    [InlineData("suspended", "e", "organisation_id=? AND sequence=?")]
    [InlineData("suspended-then", "s", "organisation_id=? AND decided_sequence>?")]
    [InlineData("suspended-then", "e", "organisation_id=? AND sequence=?")]
    public void Every_table_of_a_summary_is_searched_by_what_is_asked(string block, string table, string by)
    {
        var query = new SummaryScan(1, new DateRange(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31)), new SummaryScope(), 10, 20);
        var plan = Plan(Summaries[block], query.Over(query.Period, [1, 2]));
        Assert.DoesNotContain(plan, line => line.StartsWith("SCAN ", StringComparison.Ordinal));
        Assert.Equal(by, SearchedBy(plan, table)[0]);
    }

    [SqliteFact]
    public void What_is_undecided_is_found_without_what_was_decided()
    {
        var query = new SummaryScan(1, new DateRange(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31)), new SummaryScope(), 10, 20);
        Assert.Contains(
            Plan(Summaries["suspended"], query.Over(query.Period)),
            line => line.Contains("INDEX suspense_undecided", StringComparison.Ordinal)
        );
    }

    [SqliteTheory]
    [InlineData("records")]
    [InlineData("people-of-records")]
    public void Movements_of_some_records_are_read_from_those_records_alone(string block)
    {
        var query = new SummaryScan(1, new DateRange(new LocalDate(2016, 1, 1), new LocalDate(2016, 12, 31)), new SummaryScope(), 10, 20);
        var plan = Plan(Summaries[block], query.Records(10, 20));
        Assert.Equal(["organisation_id=? AND sequence>? AND sequence<?"], SearchedBy(plan, "entry"));
        const string ofARun = "organisation_id=? AND sequence>? AND sequence<?";
        const string byRecord = "organisation_id=? AND sequence=?";
        Assert.Equal([ofARun, byRecord, byRecord, byRecord], SearchedBy(plan, "e"));
        Assert.Equal([ofARun, ofARun], SearchedBy(plan, "g"));
        Assert.Equal("SCAN e", Assert.Single(plan, line => line.StartsWith("SCAN ", StringComparison.Ordinal)));
        Assert.Contains("CO-ROUTINE movement", plan);
    }

    [SqliteTheory]
    [InlineData(JournalScope.Standing, "organisation_id=? AND sequence>? AND sequence<?")]
    [InlineData(JournalScope.Seen, "organisation_id=? AND sequence>? AND sequence<?")]
    [InlineData(JournalScope.Suspended, "organisation_id=? AND sequence=?")]
    public void The_journal_is_read_from_where_the_page_begins_and_what_waits_by_suspense(JournalScope scope, string by)
    {
        var filter = new JournalFilter { Scope = scope };
        var plan = Plan($"{Entries["journal"]}{filter.Conditions()} ORDER BY e.sequence LIMIT 10", filter.Parameters(1, 1, 10, 10));
        Assert.DoesNotContain(
            plan,
            line => line.StartsWith("SCAN ", StringComparison.Ordinal) || line.Contains("ORDER BY", StringComparison.Ordinal)
        );
        Assert.Equal(by, SearchedBy(plan, "e")[0]);
    }

    [SqliteFact]
    public void Entries_of_a_contributor_or_reference_are_looked_up_and_not_looked_for()
    {
        foreach (
            var filter in new JournalFilter[]
            {
                new() { Contributor = "v-1" },
                new() { Reference = "r-1" },
            }
        )
        {
            var plan = Plan($"{Entries["journal"]}{filter.Conditions()} ORDER BY e.sequence LIMIT 10", filter.Parameters(1, 1, 10, 10));
            Assert.Equal("organisation_id=? AND sequence=?", SearchedBy(plan, "e")[0]);
        }
    }

    [SqliteFact]
    public void What_a_contributor_gave_is_found_by_the_days_of_the_contributor()
    {
        var plan = Plan(
            Suspense["nearby"],
            new
            {
                organisation = 1,
                contributor = 1,
                first = 1,
                last = 3,
            }
        );
        Assert.Equal("organisation_id=? AND contributor_id=? AND day>? AND day<?", SearchedBy(plan, "c")[0]);
        Assert.Equal("organisation_id=? AND sequence=?", SearchedBy(plan, "e")[0]);
    }

    private List<string> Plan(string sql, object parameters) =>
        _ledger.Reader.ReadAll(view =>
            view.Connection.Query<(long Id, long Parent, long Unused, string Detail)>($"EXPLAIN QUERY PLAN {sql}", parameters)
                .Select(row => row.Detail)
                .ToList()
        );

    private static List<string> SearchedBy(List<string> plan, string table) =>
        [
            .. plan.Select(line => Search().Match(line))
                .Where(match => match.Success && match.Groups["table"].Value == table)
                .Select(match => match.Groups["by"].Value),
        ];

    [GeneratedRegex(@"^SEARCH (?<table>\w+) USING .*?\((?<by>.*)\)")]
    private static partial Regex Search();
}
