using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements;
using ValueLedger.Storage.Tests.Histories;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>What a plain list of records says happened between two moments of a scope, found by looking through all of it.</summary>
/// <param name="records">Every record of the organisation.</param>
/// <param name="earlier">What was asked at the earlier moment.</param>
/// <param name="later">The same at the later moment.</param>
internal sealed class NaiveBridge(IReadOnlyList<NaiveRecord> records, StatementRequest earlier, StatementRequest later)
{
    private readonly Dictionary<long, EntryMade> _made = records.OfType<EntryMade>().ToDictionary(made => made.Sequence);
    private readonly Dictionary<long, EntryMade> _replacements = records
        .OfType<EntryMade>()
        .Where(made => made.Replaces is not null)
        .ToDictionary(made => made.Replaces!.Value);
    private readonly Dictionary<long, EntryReversed> _reversals = records.OfType<EntryReversed>().ToDictionary(reversal => reversal.Of);
    private readonly IReadOnlyList<EntryMade> _stood = Standing(records, earlier);
    private readonly IReadOnlyList<EntryMade> _stands = Standing(records, later);

    /// <summary>Each as its step, its kind and the sequences of what it is about.</summary>
    public IEnumerable<(long Sequence, string Text)> Records(IReadOnlyCollection<string> measures, IReadOnlyCollection<string> parties) =>
        [.. TakenBack(), .. Made(), .. Imported(), .. Released(), .. Stated(measures, parties)];

    /// <summary>What each of the eight steps changes of a figure of the entries that count after it.</summary>
    public IEnumerable<decimal> Parts(Func<IEnumerable<EntryMade>, decimal> figure)
    {
        var plainlyReversed = Between<EntryReversed>()
            .Where(reversal => Replacement(reversal) is null)
            .Select(reversal => RootOf(Entry(reversal.Of)).Sequence)
            .ToHashSet();
        var (before, kept) = (figure(_stood), figure(_stood.Where(made => !plainlyReversed.Contains(made.Sequence))));
        var chains = Chains();
        var gone = plainlyReversed.Concat(chains.Select(chain => chain[0].Sequence)).ToHashSet();
        var come = chains.Select(chain => chain[^1]).Where(last => _stands.Contains(last)).Select(AtFirst);
        var corrected = figure(_stood.Where(made => !gone.Contains(made.Sequence)).Concat(come).OrderBy(made => made.Sequence));
        var (late, after) = (figure(_stands.Select(AtFirst)), figure(_stands));
        return [0m, 0m, kept - before, corrected - kept, late - corrected, after - late, 0m, 0m];
    }

    /// <summary>Each entry that stood at the earlier moment and was corrected since, be it out of the scope, with what was put in its place
    /// time after time; none where only grades changed.</summary>
    private List<List<EntryMade>> Chains()
    {
        var chains = new List<List<EntryMade>>();
        foreach (var root in new NaiveKnowledge(records, earlier.KnownAt).Standing)
        {
            List<EntryMade> chain = [root];
            while (
                _reversals.TryGetValue(chain[^1].Sequence, out var reversal)
                && reversal.RecordedAt > earlier.KnownAt
                && reversal.RecordedAt <= later.KnownAt
                && Replacement(reversal) is { } next
                && (IsAsked(chain[^1].Entry) || IsAsked(next.Entry))
            )
            {
                chain.Add(next);
            }

            if (chain.Zip(chain.Skip(1)).Any(pair => !IsReGrading(pair.First, pair.Second)))
            {
                chains.Add(chain);
            }
        }

        return chains;
    }

    /// <summary>The entry of which this one says the same, but for grades given since the earlier moment.</summary>
    private EntryMade RootOf(EntryMade made) =>
        made.Replaces is { } replaced && ReversalOf(made).RecordedAt > earlier.KnownAt && IsReGrading(Entry(replaced), made)
            ? RootOf(Entry(replaced))
            : made;

    private static bool IsReGrading(EntryMade made, EntryMade replacement) =>
        AreTheSame(made.Entry, replacement.Entry) && made.Entry.Evidence.Grade != replacement.Entry.Evidence.Grade;

    private IEnumerable<(long, string)> TakenBack() =>
        from reversal in Between<EntryReversed>()
        let made = Entry(reversal.Of)
        let replacement = Replacement(reversal)
        where IsAsked(made.Entry) || (replacement is not null && IsAsked(replacement.Entry))
        let step = Chains().Exists(chain => chain.Contains(made)) ? "Corrections" : "LateEntries"
        let text = replacement is not null && IsReGrading(made, replacement)
            ? $"ReGradings ReGrading {made.Sequence} {replacement.Sequence}"
        : replacement is not null ? $"{step} Correction {made.Sequence} {replacement.Sequence}"
        : _stood.Contains(RootOf(made)) ? $"Reversals Reversal {made.Sequence} "
        : $"{step} Reversal {made.Sequence} "
        select (reversal.Sequence, text);

    private IEnumerable<(long, string)> Made() =>
        from made in Between<EntryMade>()
        where made.SeenFrom == made.RecordedAt && made.Entry.Doubts == Doubts.None && IsAsked(made.Entry)
        where made.Replaces is null || ReversalOf(made).RecordedAt <= earlier.KnownAt
        select (made.Sequence, $"LateEntries Entry {made.Sequence} ");

    private IEnumerable<(long, string)> Imported() =>
        from made in records.OfType<EntryMade>()
        where
            made.SeenFrom != made.RecordedAt
            && made.SeenFrom > earlier.KnownAt
            && made.SeenFrom <= later.KnownAt
            && made.Entry.Doubts == Doubts.None
            && IsAsked(made.Entry)
        group made by made.SeenFrom into import
        select (records.Single(record => record.RecordedAt == import.Key).Sequence, $"LateEntries Import   {import.Count()}");

    private IEnumerable<(long, string)> Released() =>
        from decision in Between<EntryDecided>()
        where decision.IsReleased && IsAsked(Entry(decision.Of).Entry)
        select (decision.Sequence, $"LateEntries Release {decision.Of} ");

    private IEnumerable<(long, string)> Stated(IReadOnlyCollection<string> measures, IReadOnlyCollection<string> parties) =>
        Between<NaiveRecord>()
            .Select(record =>
                (
                    record.Sequence,
                    record switch
                    {
                        OrganisationStated => "Catalogue Organisation ",
                        ItemStated { Item: Programme programme } when later.Programmes.Any(asked => asked.Code == programme.Code) =>
                            $"Catalogue Programme {programme.Code}",
                        ItemStated { Item: Measure measure } when measures.Contains(measure.Code) => $"Catalogue Measure {measure.Code}",
                        ItemStated { Item: Party party } when parties.Contains(party.Code) => $"Catalogue Party {party.Code}",
                        RateStated rate when measures.Contains(rate.Rate.Measure) => $"Rates Rate {rate.Rate.Measure}",
                        _ => "",
                    }
                )
            )
            .Where(stated => stated.Item2.Length > 0);

    /// <summary>The entry with the grade that it had before corrections since the earlier moment that left it what it is
    /// otherwise.</summary>
    private EntryMade AtFirst(EntryMade made) =>
        made with
        {
            Entry = made.Entry with { Evidence = made.Entry.Evidence with { Grade = FirstGrade(made) } },
        };

    private EvidenceGrade FirstGrade(EntryMade made) =>
        made.Replaces is { } replaced && ReversalOf(made).RecordedAt > earlier.KnownAt && AreTheSame(Entry(replaced).Entry, made.Entry)
            ? FirstGrade(Entry(replaced))
            : made.Entry.Evidence.Grade;

    private static bool AreTheSame(Entry one, Entry other) =>
        (one.Programme, one.Measure, one.Party, one.Team, one.Contributor, one.Quantity)
            == (other.Programme, other.Measure, other.Party, other.Team, other.Contributor, other.Quantity)
        && (one.Date, one.StartDate, one.StartTime, one.EndTime) == (other.Date, other.StartDate, other.StartTime, other.EndTime)
        && EntryDetails.TextOf(one.Details) == EntryDetails.TextOf(other.Details);

    private EntryMade? Replacement(EntryReversed reversal) =>
        _replacements.TryGetValue(reversal.Of, out var made) && made.RecordedAt <= later.KnownAt ? made : null;

    private EntryReversed ReversalOf(EntryMade replacement) => _reversals[replacement.Replaces!.Value];

    private EntryMade Entry(long sequence) => _made[sequence];

    private IEnumerable<T> Between<T>()
        where T : NaiveRecord =>
        records.OfType<T>().Where(record => record.RecordedAt > earlier.KnownAt && record.RecordedAt <= later.KnownAt);

    private bool IsAsked(Entry entry) => IsAsked(entry, later);

    private static List<EntryMade> Standing(IReadOnlyList<NaiveRecord> records, StatementRequest request) =>
        [.. new NaiveKnowledge(records, request.KnownAt).Standing.Where(made => IsAsked(made.Entry, request))];

    private static bool IsAsked(Entry entry, StatementRequest request) =>
        request.Period.Contains(entry.Date) && request.Programmes.Any(programme => programme.Number == entry.Programme.Number);
}
