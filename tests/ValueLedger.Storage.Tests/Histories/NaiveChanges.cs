using ValueLedger.Core.Entries;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>What became of entries, from a plain list of records.</summary>
internal sealed class NaiveChanges(IReadOnlyList<NaiveRecord> records)
{
    private readonly Dictionary<long, EntryMade> _made = records.OfType<EntryMade>().ToDictionary(made => made.Sequence);

    public IEnumerable<(long Record, EntryChangeKind Kind, long Entry)> All() => records.OrderBy(record => record.Sequence).SelectMany(Of);

    private IEnumerable<(long Record, EntryChangeKind Kind, long Entry)> Of(NaiveRecord record) =>
        record switch
        {
            EntryMade made when made.SeenFrom == made.RecordedAt => [(made.Sequence, KindOf(made), made.Sequence)],
            EntryReversed reversed =>
            [
                (reversed.Sequence, EntryChangeKind.Reversed, reversed.Of),
                (reversed.Sequence, EntryChangeKind.Recorded, reversed.Sequence),
            ],
            EntryDecided decided =>
            [
                (decided.Sequence, decided.IsReleased ? EntryChangeKind.Released : EntryChangeKind.Rejected, decided.Of),
            ],
            TextsErased erased => OfTexts(erased),
            NothingStated => _made
                .Values.Where(made => made.SeenFrom == record.RecordedAt && made.SeenFrom != made.RecordedAt)
                .OrderBy(made => made.Sequence)
                .Select(made => (record.Sequence, KindOf(made), made.Sequence)),
            _ => [],
        };

    private IEnumerable<(long Record, EntryChangeKind Kind, long Entry)> OfTexts(TextsErased erased)
    {
        yield return (erased.Sequence, EntryChangeKind.TextErased, erased.Of);
        var decision = records
            .OfType<EntryDecided>()
            .SingleOrDefault(decided => decided.Of == erased.Of && decided.Sequence < erased.Sequence);
        if (_made.TryGetValue(erased.Of, out var made) && made.Entry.Doubts != Doubts.None && decision is not { IsReleased: true })
        {
            yield return (erased.Sequence, decision is null ? EntryChangeKind.Suspended : EntryChangeKind.Rejected, erased.Of);
        }
    }

    private EntryChangeKind KindOf(EntryMade made) =>
        made.Entry.Doubts != Doubts.None ? EntryChangeKind.Suspended
        : made.Replaces is { } replaced && IsReGraded(_made[replaced].Entry, made.Entry) ? EntryChangeKind.ReGraded
        : EntryChangeKind.Recorded;

    private static bool IsReGraded(Entry before, Entry after) =>
        before.Evidence.Grade != after.Evidence.Grade
        && (before.Programme.Number, before.Measure.Number, before.Party?.Number, before.Team?.Number)
            == (after.Programme.Number, after.Measure.Number, after.Party?.Number, after.Team?.Number)
        && (before.Contributor, before.Quantity, before.Date, before.StartDate)
            == (after.Contributor, after.Quantity, after.Date, after.StartDate)
        && (before.StartTime, before.EndTime, before.Reference) == (after.StartTime, after.EndTime, after.Reference)
        && EntryDetails.TextOf(before.Details) == EntryDetails.TextOf(after.Details);
}
