using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Bridges;
using ValueLedger.Storage.Impact;
using ValueLedger.Storage.Statements;
using ValueLedger.Storage.Tests.Histories;
using ValueLedger.Testing;
using Document = ValueLedger.Core.Statements.Statement;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>Whatever happened between two statements of one scope, a bridge leads from the one to the other and leaves nothing
/// over.</summary>
public sealed class BridgeHistoryTests
{
    public static TheoryData<int> Seeds => [.. TestDatabase.Seeds(12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_parts_of_a_bridge_sum_exactly_and_come_of_what_was_recorded_between(int seed)
    {
        await using var ledger = new TestLedger();
        var random = new Random(seed);
        var history = new RandomHistory(ledger, await ledger.OrganisationAsync("one"), new Random(seed * 43));
        var (maps, requests) = (new RandomMaps(history, random), new RandomStatements(ledger, history, random));
        await history.BeginAsync();
        for (var round = 0; round < 4; round++)
        {
            var import = history.NextImport();
            await Task.WhenAll(history.StepAsync(random.Next(30, 90)), import.RunAsync());
            history.Note(import);
            await ledger.KeepAsync(maps.Put);
            foreach (var (one, other) in Enumerable.Range(0, 5).Select(_ => NextPair(requests, random)))
            {
                IsExplained(ledger, history, one, other);
            }
        }
    }

    /// <summary>Two moments of one scope, as often with other terms as with the same.</summary>
    private static (StatementRequest Earlier, StatementRequest Later) NextPair(RandomStatements requests, Random random)
    {
        var (one, other) = (requests.Next(), requests.Next());
        var (earlier, later) = one.KnownAt <= other.KnownAt ? (one, other) : (other, one);
        return (
            earlier,
            (random.Next(2) == 0 ? earlier : later) with
            {
                KnownAt = later.KnownAt,
                Programmes = earlier.Programmes,
                Period = earlier.Period,
            }
        );
    }

    private static void IsExplained(TestLedger ledger, RandomHistory history, StatementRequest earlier, StatementRequest later)
    {
        var (from, to) = (Prepared(ledger, history, earlier), Prepared(ledger, history, later));
        var bridge = Bridged(ledger, history, from, to);
        Assert.All(bridge.Steps, step => Assert.Null(step.NotApartBecause));
        Assert.All(bridge.Figures, IsWhole);
        Assert.All(bridge.Ratios, IsWhole);
        IsPrinted(bridge, from, to);
        PartsAreThoseOfTheRecords(bridge, new NaiveBridge(history.Records, earlier, later), history.Items);
        RecordsAreThoseBetween(ledger, history, bridge, (earlier, from), (later, to));
        RecordsSayWhatTheyAre(history, bridge);
        if (from.Header.Checkpoint.Size != to.Header.Checkpoint.Size)
        {
            IsTurned(bridge, Bridged(ledger, history, to, from));
        }
    }

    private static void IsWhole(BridgedAmount amount)
    {
        if (amount.Parts is { } parts)
        {
            Assert.Equal((0m, amount.To), (amount.Residual, amount.From + parts.Sum(part => part.Change)));
        }
        else
        {
            Assert.Null(amount.Residual);
        }
    }

    private static void IsWhole(BridgedRatio ratio)
    {
        IsWhole(ratio.Numerator);
        IsWhole(ratio.Denominator);
        if (ratio.Parts is { } parts)
        {
            Assert.Equal((0m, ratio.To), (ratio.Residual, ratio.From + parts.Sum(part => part.Change)));
        }
        else
        {
            Assert.NotNull(ratio.UndefinedReason);
        }
    }

    private static void IsPrinted(Bridge bridge, Document from, Document to)
    {
        Assert.Equal((from.Results.Npsv, to.Results.Npsv), Ends(BridgeFigure.Npsv));
        Assert.Equal(((decimal?)from.Costs.Total.FullSocial, (decimal?)to.Costs.Total.FullSocial), Ends(BridgeFigure.FullSocialCost));
        Assert.Equal((from.Costs.Mobilisation, to.Costs.Mobilisation), Ends(BridgeFigure.Mobilisation));
        Assert.Equal(((decimal?)from.ControlTotal.Entries, (decimal?)to.ControlTotal.Entries), Ends(BridgeFigure.Entries));

        (decimal?, decimal?) Ends(BridgeFigure figure) =>
            bridge.Figures.Where(bridged => bridged.Figure == figure).Select(bridged => (bridged.From, bridged.To)).Single();
    }

    private static void PartsAreThoseOfTheRecords(Bridge bridge, NaiveBridge naive, RandomItems items)
    {
        var levels = items.Measures.Where(measure => measure.Aggregation == Aggregation.Level).Select(measure => measure.Code).ToHashSet();
        Are(naive.Parts(entries => entries.Count()), BridgeFigure.Entries);
        Are(naive.Parts(Hours), BridgeFigure.CitizenHours);
        foreach (var grade in Enum.GetValues<EvidenceGrade>())
        {
            Are(
                naive.Parts(entries => Counted(entries).Count(made => made.Entry.Evidence.Grade == grade)),
                BridgeFigure.EntriesOfGrade,
                grade
            );
            Are(
                naive.Parts(entries => Hours(entries.Where(made => made.Entry.Evidence.Grade == grade))),
                BridgeFigure.CitizenHoursOfGrade,
                grade
            );
        }

        static decimal Hours(IEnumerable<EntryMade> entries) =>
            entries.Where(made => made.Entry.Measure.Code == "hours").Sum(made => made.Entry.Quantity.ToDecimal());

        // Of a stock only the last-dated entry of each flow counts.
        IEnumerable<EntryMade> Counted(IEnumerable<EntryMade> entries) =>
            entries
                .GroupBy(made =>
                    levels.Contains(made.Entry.Measure.Code)
                        ? (made.Entry.Programme, made.Entry.Measure, made.Entry.Party, made.Entry.Team, 0L)
                        : (made.Entry.Programme, made.Entry.Measure, null, null, made.Sequence)
                )
                .Select(flow => flow.MaxBy(made => (made.Entry.Date, made.Sequence))!);

        void Are(IEnumerable<decimal> expected, BridgeFigure figure, EvidenceGrade? grade = null)
        {
            var found = bridge.Figures.SingleOrDefault(bridged => bridged.Figure == figure && bridged.Grade == grade);
            Assert.Equal(expected, found?.Parts!.Select(part => part.Change) ?? new decimal[8]);
        }
    }

    private static void RecordsAreThoseBetween(
        TestLedger ledger,
        RandomHistory history,
        Bridge bridge,
        (StatementRequest Request, Document Document) earlier,
        (StatementRequest Request, Document Document) later
    )
    {
        var (measures, parties) = (
            earlier.Document.Measures().Union(later.Document.Measures()).ToList(),
            earlier.Document.Parties().Union(later.Document.Parties()).ToList()
        );
        var maps = ledger
            .Reader.ReadAll(view =>
                earlier
                    .Request.Programmes.SelectMany(programme => ImpactMapStore.Page(view, history.Organisation, programme.Number, 0, 100))
                    .ToList()
            )
            .Where(map => map.RecordedAt > earlier.Request.KnownAt && map.RecordedAt <= later.Request.KnownAt)
            .Select(map => (map.Sequence, Text: $"Assumptions ImpactMap {map.Map.Programme} {map.Version}"));
        var expected = new NaiveBridge(history.Records, earlier.Request, later.Request)
            .Records(measures, parties)
            .Concat(maps)
            .ToLookup(record => record.Text.Split(' ')[0]);
        foreach (var step in bridge.Steps.Where(step => step.Step != BridgeStep.Method))
        {
            var mine = expected[step.Step.ToString()].OrderBy(record => record.Sequence).ToList();
            Assert.Equal(mine.Count, step.Count);
            Assert.Equal(mine.Take(100).Select(record => record.Text), step.Records.Select(record => TextOf(step.Step, record)));
        }
    }

    /// <summary>What each listed record says of entries is what they say, and quantities that an import brought are theirs.</summary>
    private static void RecordsSayWhatTheyAre(RandomHistory history, Bridge bridge)
    {
        var made = history.Records.OfType<EntryMade>().ToDictionary(entry => entry.Sequence);
        foreach (var record in bridge.Steps.SelectMany(step => step.Records).Where(record => record.Entry is not null))
        {
            var (entry, replacement) = (
                made[SequenceOf(record.Entry)!.Value].Entry,
                record.Replacement is null ? null : made[SequenceOf(record.Replacement)!.Value].Entry
            );
            var came = record.What is BridgeRecordKind.Entry or BridgeRecordKind.Release;
            Assert.Equal(((replacement ?? entry).Programme.Code, (replacement ?? entry).Measure.Code), (record.Programme, record.Measure));
            Assert.Equal(
                (
                    came ? null : Text(entry.Quantity.ToDecimal()),
                    came ? Text(entry.Quantity.ToDecimal())
                    : replacement is null ? null
                    : Text(replacement.Quantity.ToDecimal())
                ),
                record.Changes.Where(change => change.Member == "quantity").Select(change => (change.Before, change.After)).Single()
            );
            Assert.Equal(replacement is null || entry.Date != replacement.Date, record.Changes.Any(change => change.Member == "date"));
            Assert.DoesNotContain(record.Changes, change => change.Member is "contributor" or "note");
        }

        foreach (var import in bridge.Steps.SelectMany(step => step.Records).Where(record => record.What == BridgeRecordKind.Import))
        {
            Assert.Equal(
                (import.Entries, import.Parts.Count),
                (import.Parts.Sum(part => part.Entries), import.Parts.Select(part => (part.Programme, part.Measure)).Distinct().Count())
            );
        }

        Assert.All(
            bridge
                .Steps.SelectMany(step => step.Records)
                .Where(record => record.What is BridgeRecordKind.Rate or BridgeRecordKind.ImpactMap),
            record => Assert.NotEmpty(record.Changes)
        );

        static string Text(decimal figure) => figure.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string TextOf(BridgeStep step, BridgeRecord record) =>
        $"{step} {record.What} "
        + (
            step switch
            {
                BridgeStep.Catalogue when record.What == BridgeRecordKind.Organisation => null,
                BridgeStep.Catalogue or BridgeStep.Rates => record.Code,
                BridgeStep.Assumptions => $"{record.Code} {record.Version}",
                _ when record.What == BridgeRecordKind.Import => $"  {record.Entries}",
                _ => $"{SequenceOf(record.Entry)} {SequenceOf(record.Replacement)}",
            }
        );

    private static long? SequenceOf(Guid? id) => id is { } known ? new RecordId(known).Sequence : null;

    private static void IsTurned(Bridge bridge, Bridge turned)
    {
        Assert.Equal(Amounts(bridge, 1), Amounts(turned, -1));
        Assert.Equal(bridge.Steps.Select(step => (step.Step, step.Count)), turned.Steps.Select(step => (step.Step, step.Count)));

        static IEnumerable<string> Amounts(Bridge bridge, int sign) =>
            bridge.Figures.Select(figure =>
                $"{figure.Figure} {figure.Programme} {figure.Measure} {figure.Code} {figure.Party} {figure.Grade} {(sign > 0 ? (figure.From, figure.To) : (figure.To, figure.From))} {string.Join(' ', (figure.Parts ?? []).Select(part => sign * part.Change + 0m))}"
            );
    }

    private static Document Prepared(TestLedger ledger, RandomHistory history, StatementRequest request) =>
        ledger.Reader.ReadAll(view => Prepare.Of(request, StatementSourceStore.Load(view, history.Organisation, request)).Value!);

    private static Bridge Bridged(TestLedger ledger, RandomHistory history, Document from, Document to) =>
        ledger.Reader.ReadAll(view =>
            Bridge.Of(
                new BridgeEnd(Guid.Empty, from),
                new BridgeEnd(Guid.Empty, to),
                BridgeSourceStore.Load(view, history.Organisation, from, to)
            )
        );
}
