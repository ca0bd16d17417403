using System.Text.Json;
using NodaTime;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Notes;
using ValueLedger.Core.Summaries;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;
using ValueLedger.Storage.AuditPacks;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Tests.Histories;
using ValueLedger.Testing;
using Document = ValueLedger.Core.Statements.Statement;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>Whatever happens to a ledger, a statement of a period and a moment stays the same, and anybody can compute it again from what
/// it prints.</summary>
public sealed class StatementHistoryTests
{
    public static TheoryData<int> Seeds => [.. TestDatabase.Seeds(12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_statement_of_a_period_and_a_moment_has_the_same_bytes_for_ever(int seed)
    {
        await using var ledger = new TestLedger();
        var random = new Random(seed);
        var history = new RandomHistory(ledger, await ledger.OrganisationAsync("one"), new Random(seed * 41));
        var (maps, requests) = (new RandomMaps(history, random), new RandomStatements(ledger, history, random));
        var told = new List<(StatementRequest Request, byte[] Document)>();
        await history.BeginAsync();
        for (var round = 0; round < 4; round++)
        {
            var import = history.NextImport();
            await Task.WhenAll(history.StepAsync(random.Next(30, 90)), import.RunAsync());
            history.Note(import);
            await ledger.KeepAsync(maps.Put);
            told.AddRange(Enumerable.Range(0, 5).Select(_ => requests.Next()).Select(request => (request, Told(ledger, history, request))));
        }

        Assert.Null(ledger.FirstWrong());
        Assert.All(told, earlier => Assert.Equal(earlier.Document, Prepared(ledger, history, earlier.Request)));
    }

    /// <summary>The document, once it has proved to be what its lines and a plain list of the records make it.</summary>
    private static byte[] Told(TestLedger ledger, RandomHistory history, StatementRequest request)
    {
        var document = Prepared(ledger, history, request);
        StatementReader.Check(document);
        var statement = JsonSerializer.Deserialize<Document>(document, WireJson.Options)!;
        IsThatOfTheRecords(history, request, statement);
        LinesLeadToTheirEntries(ledger, history, request, statement, document);
        FollowsFromItsRecords(ledger, history, request, statement, document);
        return document;
    }

    /// <summary>The texts that were hashed make the same document without the database: all of them, and those of its audit pack.</summary>
    private static void FollowsFromItsRecords(
        TestLedger ledger,
        RandomHistory history,
        StatementRequest request,
        Document statement,
        byte[] document
    )
    {
        var known = statement.Header.Checkpoint.Size;
        var packed = ledger.Reader.ReadAll(view => PackedRecords.Of(view, history.Organisation, StatementScope.Of(request), known));
        Assert.Equal(Text(document), Text(Recounted(packed.Sequences)));
        Assert.Equal(
            Text(document),
            Text(
                Recounted([
                    .. Enumerable.Range(1, (int)ledger.Reader.ReadAll(view => view.Head(history.Organisation).Size)).Select(n => (long)n),
                ])
            )
        );

        byte[] Recounted(IReadOnlyList<long> sequences)
        {
            var recount = new Recount(history.Organisation);
            foreach (var record in ledger.Reader.ReadAll(view => LogReading.Some(view, history.Organisation, sequences)))
            {
                recount.Add(record.Sequence, record.Canonical);
            }

            foreach (var text in packed.Attributes)
            {
                recount.Add(text);
            }

            Assert.True(Hash32.TryParse(statement.Header.Checkpoint.Root, out var root));
            var made = Prepare.Of(request, recount.Sources(request, known, root).Sources);
            return JsonSerializer.SerializeToUtf8Bytes(made.Value, WireJson.Options);
        }

        static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);
    }

    private static byte[] Prepared(TestLedger ledger, RandomHistory history, StatementRequest request) =>
        ledger.Reader.ReadAll(view =>
        {
            var statement = Prepare.Of(request, StatementSourceStore.Load(view, history.Organisation, request));
            Assert.Empty(statement.Problems);
            return JsonSerializer.SerializeToUtf8Bytes(statement.Value, WireJson.Options);
        });

    private static void IsThatOfTheRecords(RandomHistory history, StatementRequest request, Document statement)
    {
        var known = new NaiveKnowledge(history.Records, request.KnownAt);
        var (standing, reversed) = (known.Standing.Where(IsAsked).ToList(), known.Reversed.Where(IsAsked).ToList());
        Assert.Equal((standing.Count, true), (statement.ControlTotal.Entries, statement.ControlTotal.Agrees));
        Assert.Equal(reversed.Count, statement.Notes.Reversed.Sum(note => note.Entries));
        Assert.Equal(
            reversed.Where(made => made.Entry.Details?.Of is null).Sum(made => made.Entry.Quantity.ToDecimal()),
            statement.Notes.Reversed.Sum(note => note.Quantity ?? 0m)
        );
        var unnamed = standing.Where(made =>
            made.Entry.Contributor is null
            && known.Item<Measure>(made.Entry.Measure.Code) is { Aggregation: Aggregation.Sum } measure
            && measure.IsCitizenHours()
        );
        Assert.Equal(
            unnamed.Sum(made => made.Entry.Quantity.ToDecimal()),
            statement.Fairness.Lines.Single(line => line.Quintile == DeprivationQuintile.NobodyNamed).Hours
        );
        Assert.Equal(EarlyOutcomes(known, standing, statement), statement.Notes.EarlyOutcomes);
        Assert.Equal(
            statement.Outcomes.Recorded.Select(line =>
                MonthsOf(
                    standing.Where(made => (made.Entry.Programme.Code, made.Entry.Measure.Code) == (line.Programme, line.Measure)),
                    request.Period.From
                ).Count
            ),
            statement.Outcomes.Recorded.Select(line => line.MonthsWithEntries)
        );
        Assert.Equal(MissingReadings(known, request), statement.Notes.MissingReadings);
        new NaiveStatementPlans(history, request).Check(statement);
        new NaiveDecisions(history, request).Check(statement);
        if (request.Programmes.Count > 1)
        {
            return;
        }

        var summary = new NaiveSummary(
            history.Records,
            new SummaryRequest(request.Period, request.Basis, [], new SummaryScope(request.Programmes[0].Number), request.KnownAt)
        ).Make();
        Assert.Equal(
            (
                summary.Total.PublicCost,
                summary.Total.PartnerInputValue,
                summary.Total.CitizenInputValue,
                summary.Total.CitizenHours,
                summary.Total.Contributors
            ),
            (
                statement.PublicCosts.Total.Value ?? 0m,
                statement.PartnerInputs.Total.Value ?? 0m,
                statement.CitizenInputs.Total.Value ?? 0m,
                statement.Costs.CitizenHours,
                statement.Fairness.Total.Contributors
            )
        );
        Assert.Equal(summary.Suspended.Entries, statement.Notes.Suspended.Sum(note => note.Entries));

        bool IsAsked(EntryMade made) =>
            request.Period.Contains(made.Entry.Date)
            && request.Programmes.Any(programme => programme.Number == made.Entry.Programme.Number);
    }

    /// <summary>By the first day of every input that stands, in whatever period.</summary>
    private static IEnumerable<EarlyOutcomeNote> EarlyOutcomes(NaiveKnowledge known, List<EntryMade> ofThePeriod, Document statement)
    {
        var inputs = known
            .Standing.Where(made => made.Entry.Stage == MeasureStage.Input)
            .ToLookup(made => made.Entry.Programme.Code, made => made.Entry.StartDate ?? made.Entry.Date);
        var early =
            from line in statement.Outcomes.Recorded
            let firstDay = ofThePeriod
                .Where(made => (made.Entry.Programme.Code, made.Entry.Measure.Code) == (line.Programme, line.Measure))
                .Min(made => made.Entry.Date)
            let firstInput = inputs[line.Programme].Select(day => (LocalDate?)day).Min()
            where firstInput is null || firstInput > firstDay
            select new EarlyOutcomeNote(line.Line, firstDay, firstInput);
        return early;
    }

    /// <summary>Of each entry every month that it tells of, as far as it lies in the period.</summary>
    private static HashSet<YearMonth> MonthsOf(IEnumerable<EntryMade> entries, LocalDate from) =>
        [
            .. entries.SelectMany(made =>
                Enumerable
                    .Range(0, 10_000)
                    .Select(month => LocalDate.Max(made.Entry.StartDate ?? made.Entry.Date, from).ToYearMonth().PlusMonths(month))
                    .TakeWhile(month => month <= made.Entry.Date.ToYearMonth())
            ),
        ];

    /// <summary>By what each programme, measure, party and team reported last, entry by entry.</summary>
    private static IEnumerable<MissingReadingNote> MissingReadings(NaiveKnowledge known, StatementRequest request)
    {
        var asked = known.Standing.Where(made =>
            made.Entry.Stage == MeasureStage.Outcome && request.Programmes.Any(programme => programme.Number == made.Entry.Programme.Number)
        );
        var flows = asked.GroupBy(made =>
            (
                Programme: made.Entry.Programme.Code,
                Measure: made.Entry.Measure.Code,
                Party: made.Entry.Party?.Code,
                Team: made.Entry.Team?.Code
            )
        );
        var missing =
            from flow in flows
            let measure = known.Item<Measure>(flow.Key.Measure)!
            let told = Reported(flow, measure, known.Item<Programme>(flow.Key.Programme)!, request)
            where told.Count > 0
            let last = told.MaxBy(made => (made.Entry.Date, made.Sequence))!
            let own = told.Where(made => request.Period.Contains(made.Entry.Date))
            orderby Order(flow.Key.Programme), Order(flow.Key.Measure), Order(flow.Key.Party), Order(flow.Key.Team)
            select new MissingReadingNote
            {
                Programme = flow.Key.Programme,
                Measure = flow.Key.Measure,
                Party = flow.Key.Party,
                Team = flow.Key.Team,
                LastMonth = last.Entry.Date.ToYearMonth().ToString("uuuu'-'MM", System.Globalization.CultureInfo.InvariantCulture),
                MonthsWithEntries = MonthsOf(own, request.Period.From).Count,
                Quantity =
                    measure.Aggregation == Aggregation.Level
                        ? last.Entry.Quantity.ToDecimal()
                        : told.Sum(made => made.Entry.Quantity.ToDecimal()),
                Unit = measure.Unit,
            };
        return missing;

        static string Order(string? code) => code ?? "";
    }

    /// <summary>What somebody reported before falling silent; nothing where there is no silence.</summary>
    private static List<EntryMade> Reported(IEnumerable<EntryMade> flow, Measure measure, Programme programme, StatementRequest request)
    {
        var (from, to) = (request.Period.From, request.Period.To);
        var own = flow.Where(made => request.Period.Contains(made.Entry.Date)).ToList();
        if (measure.Aggregation == Aggregation.Level)
        {
            var readings =
                own.Count > 0 ? own : flow.Where(made => made.Entry.Date < from && made.Entry.Date >= from.PlusYears(-1)).ToList();
            var last = readings.MaxBy(made => (made.Entry.Date, made.Sequence));
            return last is null || last.Entry.Quantity.ToDecimal() == 0 || (own.Count > 0 && last.Entry.Date >= to.PlusYears(-1))
                ? []
                : readings;
        }

        if (measure.Direction != Direction.Decrease)
        {
            return [];
        }

        var before = flow.Where(made => request.PriorPeriod?.Contains(made.Entry.Date) is true).ToList();
        var (first, end) = (LocalDate.Max(programme.StartDate ?? from, from), LocalDate.Min(programme.EndDate ?? to, to));
        if (own.Count == 0)
        {
            return before;
        }

        var months = MonthsOf(own, from);
        var whole = (first <= end ? new DateRange(first, end) : request.Period).WholeMonths;
        var isSilent =
            whole is { } days
            && Enumerable
                .Range(0, days.CalendarMonths)
                .Select(month => days.From.ToYearMonth().PlusMonths(month))
                .Any(month => !months.Contains(month) && (before.Count > 0 || month > months.Min()));
        return isSilent ? own : [];
    }

    private static void LinesLeadToTheirEntries(
        TestLedger ledger,
        RandomHistory history,
        StatementRequest request,
        Document statement,
        byte[] document
    )
    {
        using var json = JsonDocument.Parse(document);
        var shown = ShownLine.Of(statement);
        var names = NamesOfLines(json.RootElement).ToHashSet();
        Assert.Equal(names.Where(name => !IsOfNoEntries(name)).Order(), shown.Select(line => line.Line).Distinct().Order());
        ledger.Reader.ReadAll(view =>
        {
            var size = view.SizeAt(history.Organisation, request.KnownAt);
            var selections = new LineSelections(statement, view.Known(history.Organisation, size));
            foreach (var line in shown)
            {
                var found = new StatementEntries(view, history.Organisation, size).Page(
                    selections.Find(line.Line)!,
                    EntryPosition.Start,
                    10_000
                );
                Assert.Equal(
                    line,
                    line with
                    {
                        Entries = found.Count,
                        Quantity = line.Quantity is null ? null : found.Sum(entry => Counted(line, entry.Entry.Entry)),
                    }
                );
            }

            Assert.All(names.Where(IsOfNoEntries), name => Assert.Null(selections.Find(name)));
            return true;
        });
    }

    /// <summary>What an entry adds to a line: of a mean all its answers, except where the line only counts, and what a party paid of
    /// it.</summary>
    private static decimal Counted(ShownLine line, Entry entry) =>
        line.FinancedBy is { } party ? -entry.Details!.FinancedBy!.Where(part => part.Party == party).Sum(part => part.Amount)
        : entry is { Unit: "rating", Details.Of: { } of } && !line.Line.StartsWith("control-", StringComparison.Ordinal)
            ? entry.Quantity.ToDecimal() * of
        : entry.Quantity.ToDecimal();

    private static bool IsOfNoEntries(string line) =>
        line.EndsWith("-rounding", StringComparison.Ordinal) || line.StartsWith("quintile-", StringComparison.Ordinal);

    private static IEnumerable<string> NamesOfLines(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(member =>
                    member is { Name: "line", Value.ValueKind: JsonValueKind.String }
                        ? [member.Value.GetString()!]
                        : NamesOfLines(member.Value)
                ),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(NamesOfLines),
            _ => [],
        };
}
