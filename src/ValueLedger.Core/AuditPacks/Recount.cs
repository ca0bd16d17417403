using System.Text.Json;
using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Records;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Core.AuditPacks;

/// <summary>
/// Counts a statement again from the records of a log, one by one, without anything that is kept beside them. It has nothing in common with
/// how a server finds the same sums but the rules of what counts.
/// </summary>
/// <param name="organisationNumber">Part of the ids of records.</param>
public sealed class Recount(int organisationNumber)
{
    private readonly RecountedCatalogue _catalogue = new(organisationNumber);
    private readonly RecountedPeople _people = new();
    private readonly List<RecountedEntry> _entries = [];
    private readonly Dictionary<long, long> _closedImports = [];
    private readonly Dictionary<long, (long Sequence, bool IsReleased)> _decisions = [];
    private readonly Dictionary<long, long> _reversals = [];
    private readonly List<(long Sequence, ReGrading Content)> _reGradings = [];

    /// <summary>How many entries and reversals were taken in.</summary>
    public int Entries => _entries.Count;

    /// <summary>Takes in the next record, in the order of the log.</summary>
    /// <param name="sequence">Its place in the log.</param>
    /// <param name="canonical">The text that was hashed.</param>
    /// <exception cref="PackFault">It does not say what a record of its type says.</exception>
    public void Add(long sequence, ReadOnlyMemory<byte> canonical)
    {
        try
        {
            using var document = JsonDocument.Parse(canonical);
            Add(sequence, document.RootElement);
        }
        catch (Exception fault)
            when (fault is PackFault or JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new PackFault($"Record {sequence} cannot be counted: {fault.Message}");
        }
    }

    /// <summary>Takes in what a record attests about a contributor.</summary>
    public void Add(PackedAttributes attributes) => _people.Add(attributes);

    /// <summary>Catalogue and rates as known after a record.</summary>
    public Known Known(long known) => _catalogue.Known(known);

    /// <summary>What a statement is made of.</summary>
    /// <param name="request">Which statement.</param>
    /// <param name="known">How many records it knows.</param>
    /// <param name="root">The root of the tree of these records.</param>
    public RecountedSources Sources(StatementRequest request, long known, Hash32 root)
    {
        var state = new StandingEntries(GradedBy(known), _closedImports, _decisions, _reversals, known);
        var catalogue = _catalogue.Known(known);
        var count = new StatementCount(request, catalogue, state);
        var (givers, erased) = Givers(request, known, catalogue.Catalogue, count);
        var sources = new StatementSources
        {
            Known = catalogue,
            Checkpoint = new StatementCheckpoint(known, root.ToString()),
            ImpactMaps = Maps(request, known),
            Period = count.Sums(request.Period),
            Prior = request.PriorPeriod is { } prior ? count.Sums(prior) : null,
            EarlierLevels = count.EarlierLevels(),
            FirstRecords = count.FirstRecords(),
            FirstInputs = count.FirstInputs(),
            Journal = count.Journal(),
            Suspended = count.Suspended(),
            Spans = count.Spans(),
            Exchanges = count.Exchanges(),
            Givers = givers,
        };
        return new RecountedSources(sources, erased);
    }

    private void Add(long sequence, JsonElement record)
    {
        var type = record.GetProperty("type").GetString()!;
        if (type is RecordType.Entry or RecordType.Reversal)
        {
            var entry = RecountedEntry.Of(sequence, record, _catalogue);
            _entries.Add(entry);
            if (entry.Reverses is { } reversed && !_reversals.TryAdd(reversed, sequence))
            {
                throw new PackFault($"Record {reversed} was reversed before.");
            }

            return;
        }

        var content = record.GetProperty("content");
        switch (type)
        {
            case RecordType.Import:
                _closedImports[content.GetProperty("of").GetInt64()] = sequence;
                break;
            case RecordType.ReGrading:
                _reGradings.Add((sequence, content.Deserialize<ReGrading>(WireJson.Drafts)!));
                break;
            case RecordType.Release or RecordType.Rejection:
                _decisions[content.GetProperty("of").GetInt64()] = (sequence, type == RecordType.Release);
                break;
            default:
                _people.Add(sequence, type, content);
                _catalogue.Add(sequence, RecordedAt(record), type, content);
                break;
        }
    }

    /// <summary>The entries with the grades of evidence that they had as known after a record.</summary>
    private IEnumerable<RecountedEntry> GradedBy(long known)
    {
        var grades = new Dictionary<long, EvidenceGrade>();
        foreach (var (_, content) in _reGradings.Where(grading => grading.Sequence <= known))
        {
            grades[content.Of] = content.Grade;
        }

        return _entries.Select(entry => grades.TryGetValue(entry.Sequence, out var grade) ? entry with { Grade = grade } : entry);
    }

    /// <summary>All maps where a line shares its outcome with other programmes, otherwise those of the statement's programmes.</summary>
    private List<RecordedImpactMap> Maps(StatementRequest request, long known)
    {
        var latest = _catalogue.Maps(known);
        var own = request.Programmes.SelectMany(programme => latest.Where(map => map.Map.Programme == programme.Code)).ToList();
        return own.SelectMany(map => map.Map.Lines).Any(line => line.SharedOutcome is not null) ? [.. latest] : own;
    }

    private (List<GiverGroup> Groups, int ErasedSince) Givers(
        StatementRequest request,
        long known,
        CatalogueView catalogue,
        StatementCount count
    )
    {
        var merged = _people.Merged(known);
        var hours = catalogue.Measures.Where(measure => measure.Item.IsCitizenHours() && measure.Item.Aggregation == Aggregation.Sum);
        var given = count.Given(request.Period, [.. hours.Select(measure => measure.Number)]);
        var people = given
            .GroupBy(one => merged.Of(_people.NumberOf(one.Contributor)))
            .Select(same => (Number: same.Key, Hours: same.Sum(one => one.HoursMicros)))
            .ToList();
        var erasedSince = 0;
        var groups = new Dictionary<DeprivationQuintile, (int People, decimal Hours)>();
        foreach (var (number, micros) in people)
        {
            var quintile = _people.QuintileOf(number, known, out var isErasedSince);
            erasedSince += isErasedSince ? 1 : 0;
            var (counted, sum) = groups.GetValueOrDefault(quintile);
            groups[quintile] = (counted + 1, sum + micros);
        }

        return ([.. groups.Select(group => new GiverGroup(group.Key, group.Value.People, group.Value.Hours))], erasedSince);
    }

    private static Instant RecordedAt(JsonElement record) =>
        IsoJson.TryReadInstant(record.GetProperty("recordedAt").GetString()!, out var at)
            ? at
            : throw new PackFault("It does not say when it was recorded.");
}

/// <summary>What a statement is made of, according to records.</summary>
/// <param name="Sources">The sources.</param>
/// <param name="ErasedSince">About how many contributors something was erased that was known when the statement was prepared.</param>
public sealed record RecountedSources(StatementSources Sources, int ErasedSince);
