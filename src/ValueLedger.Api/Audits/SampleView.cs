using ValueLedger.Core.Amounts;
using ValueLedger.Core.Audits;
using ValueLedger.Core.Entries;
using ValueLedger.Storage.Access;
using ValueLedger.Storage.Audits;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Audits;

/// <summary>A sample with its findings, as known after a record.</summary>
/// <param name="ledger">Where it is read.</param>
/// <param name="organisation">Whose it is.</param>
/// <param name="stored">The sample.</param>
/// <param name="known">The last record that is known; null for now.</param>
internal sealed class SampleView(LedgerView ledger, int organisation, StoredSample stored, long? known = null)
{
    private readonly long _known = known ?? ledger.Head(organisation).Size;
    private readonly IReadOnlyDictionary<long, string> _actors = IdentityStore.ActorNames(ledger, organisation);
    private readonly IReadOnlyDictionary<long, StoredFinding> _findings = SampleStore.Findings(
        ledger,
        organisation,
        stored.Sequence,
        known ?? long.MaxValue
    );

    public StoredSample Stored => stored;

    public string? NameOf(long? actor) => actor is { } known ? _actors.GetValueOrDefault(known) : null;

    public SampleEvaluation Evaluation() =>
        SampleEvaluation.Of(
            stored.Content,
            _findings.ToDictionary(finding => finding.Key, finding => finding.Value.Found),
            Currency.Find(ledger.Known(organisation).Catalogue.Organisation.Currency)!.Value.MinorUnitDigits
        );

    public IReadOnlyList<SampleItemAnswer> Items() => Items(stored.Content.Items);

    /// <summary>One of its items; null when the entry was not drawn.</summary>
    public SampleItemAnswer? Item(Guid entry) =>
        stored.Content.Items.Where(item => item.Entry == new Core.Records.RecordId(entry).Sequence).ToList() is { Count: 1 } found
        && Items(found)[0] is var answer
        && answer.Entry == entry
            ? answer
            : null;

    private List<SampleItemAnswer> Items(IReadOnlyList<SampleItem> items) =>
        [
            .. items.Zip(
                Journal.Then(ledger, organisation, [.. items.Select(item => item.Entry)], _known),
                (item, entry) => Of(item, entry, _findings.GetValueOrDefault(item.Entry))
            ),
        ];

    private SampleItemAnswer Of(SampleItem item, RecordedEntry recorded, StoredFinding? finding) =>
        new()
        {
            Entry = recorded.Id.Value,
            Sequence = recorded.Sequence,
            Programme = recorded.Entry.Programme.Code,
            Measure = recorded.Entry.Measure.Code,
            Date = recorded.Entry.Date,
            Reference = recorded.Entry.Reference,
            Quantity = recorded.Entry.Quantity.ToDecimal(),
            Book = item.Book,
            Whole = stored.Content.IsWhole(item),
            Found = finding?.Found,
            Tainting = finding is null || item.Book == 0 ? null : Rounding.Ratio((item.Book - finding.Found) / item.Book),
            Note = finding?.Note,
            FoundAt = finding?.RecordedAt,
            FoundBy = NameOf(finding?.ActorKey),
            ReversedBy = recorded.ReversedBy?.Value,
        };
}
