using System.Text.Json;
using Dapper;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Records;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Entries;

/// <summary>A row of the journal as read from the database.</summary>
[method: ExplicitConstructor]
internal sealed record EntryRow(
    long Sequence,
    long RecordedAtMicros,
    long? ActorKey,
    long Programme,
    long Measure,
    long Party,
    long Team,
    long ContributorNumber,
    string? Contributor,
    long QuantityMicros,
    long Day,
    long? StartDay,
    long? StartSecond,
    long? EndSecond,
    long EvidenceGrade,
    string? Reference,
    long? Import,
    long Doubts,
    long? GiverNumber,
    string? Giver,
    long? ReceiverNumber,
    string? Receiver,
    long? ReceiverProgramme,
    long? DecidedBy,
    long? DecidedByMicros,
    long? IsReleased,
    long? Reverses,
    long? ReversesMicros,
    long? Replaces,
    long? ReplacesMicros,
    long? ReversedBy,
    long? ReversedByMicros,
    string? Attestations,
    string? Details,
    byte[] LeafHash
)
{
    private const string WithoutDocuments = "\"evidence\":[]}";

    private static readonly Core.Entries.Attestations NoAttestations = new();

    /// <summary>Reads the row at which a compiled query of the journal stands.</summary>
    public static EntryRow Read(CompiledSql row) =>
        new(
            row.Int64("Sequence"),
            row.Int64("RecordedAtMicros"),
            row.NullableInt64("ActorKey"),
            row.Int64("Programme"),
            row.Int64("Measure"),
            row.Int64("Party"),
            row.Int64("Team"),
            row.Int64("ContributorNumber"),
            row.NullableText("Contributor"),
            row.Int64("QuantityMicros"),
            row.Int64("Day"),
            row.NullableInt64("StartDay"),
            row.NullableInt64("StartSecond"),
            row.NullableInt64("EndSecond"),
            row.Int64("EvidenceGrade"),
            row.NullableText("Reference"),
            row.NullableInt64("Import"),
            row.Int64("Doubts"),
            row.NullableInt64("GiverNumber"),
            row.NullableText("Giver"),
            row.NullableInt64("ReceiverNumber"),
            row.NullableText("Receiver"),
            row.NullableInt64("ReceiverProgramme"),
            row.NullableInt64("DecidedBy"),
            row.NullableInt64("DecidedByMicros"),
            row.NullableInt64("IsReleased"),
            row.NullableInt64("Reverses"),
            row.NullableInt64("ReversesMicros"),
            row.NullableInt64("Replaces"),
            row.NullableInt64("ReplacesMicros"),
            row.NullableInt64("ReversedBy"),
            row.NullableInt64("ReversedByMicros"),
            row.NullableText("Attestations"),
            row.NullableText("Details"),
            row.Bytes("LeafHash").ToArray()
        );

    public Core.Entries.Attestations ReadAttestations() =>
        Attestations is null ? NoAttestations : JsonSerializer.Deserialize<Core.Entries.Attestations>(Attestations, WireJson.Drafts)!;

    /// <summary>The record that decided about it, if known.</summary>
    public long? Decision => DecidedByMicros is null ? null : DecidedBy;

    /// <summary>The same row before anybody reversed it or decided about it, if that happened after a given record.</summary>
    public EntryRow KnownAfter(long sequence) =>
        ReversedBy is null && DecidedBy is null
            ? this
            : this with
            {
                ReversedBy = ReversedBy <= sequence ? ReversedBy : null,
                ReversedByMicros = ReversedBy <= sequence ? ReversedByMicros : null,
                DecidedByMicros = DecidedBy <= sequence ? DecidedByMicros : null,
            };

    private SuspenseStatus? Suspense =>
        Doubts == 0 ? null
        : DecidedByMicros is null ? SuspenseStatus.Suspended
        : IsReleased == 1 ? SuspenseStatus.Released
        : SuspenseStatus.Rejected;

    /// <param name="organisation">Whose journal it is.</param>
    /// <param name="catalogue">Gives the codes of the numbers.</param>
    /// <param name="texts">What is left of the erasable texts of this record.</param>
    /// <param name="decision">What is left of the erasable texts of the record that decided about it.</param>
    public RecordedEntry ToEntry(
        int organisation,
        CatalogueView catalogue,
        IReadOnlyDictionary<string, string> texts,
        IReadOnlyDictionary<string, string> decision
    )
    {
        // Where texts are left and documents are not, nothing else is asked of the hashes; most entries with a note are so.
        var attestations =
            texts.Count > 0 && Attestations?.EndsWith(WithoutDocuments, StringComparison.Ordinal) is true
                ? NoAttestations
                : ReadAttestations();
        return new RecordedEntry(
            RecordId.Of(organisation, Sequence, RecordedAtMicros.ToInstant()),
            Sequence,
            RecordedAtMicros.ToInstant(),
            ToEntry(catalogue, attestations, texts),
            LeafHash
        )
        {
            Reverses = Id(organisation, Reverses, ReversesMicros),
            Replaces = Id(organisation, Replaces, ReplacesMicros),
            ReversedBy = Id(organisation, ReversedBy, ReversedByMicros),
            Suspense = Suspense,
            DecidedBy = Id(organisation, DecidedBy, DecidedByMicros),
            DecidedAt = DecidedByMicros?.ToInstant(),
            DecisionReason = decision.GetValueOrDefault(ErasableMember.Reason),
            TextsWereErased = attestations.HasTexts() && texts.Count == 0,
        };
    }

    private Entry ToEntry(CatalogueView catalogue, Core.Entries.Attestations attestations, IReadOnlyDictionary<string, string> texts)
    {
        var measure = catalogue.Measures[(int)Measure];
        return new Entry
        {
            Programme = new Coded((int)Programme, catalogue.Programmes[(int)Programme].Code),
            Measure = new Coded(measure.Number, measure.Code),
            Quantity = new Quantity(QuantityMicros),
            Unit = measure.Item.Unit,
            Stage = measure.Item.Stage,
            Date = Day.ToDate(),
            StartDate = StartDay?.ToDate(),
            StartTime = StartSecond?.ToTime(),
            EndTime = EndSecond?.ToTime(),
            Party = Party == 0 ? null : new Coded((int)Party, catalogue.Parties[(int)Party].Code),
            Team = Team == 0 ? null : new Coded((int)Team, catalogue.Teams[(int)Team].Code),
            Contributor = Contributor,
            Reference = Reference,
            Import = Import,
            Doubts = (Core.Entries.Doubts)Doubts,
            Exchange =
                GiverNumber is { } giver && ReceiverNumber is { } receiver
                    ? new ExchangeEnds(Member(giver, Giver), Member(receiver, Receiver), ProgrammeOf(catalogue, ReceiverProgramme))
                    : null,
            Details = EntryDetails.Read(Details),
            Service = texts.GetValueOrDefault(ErasableMember.Service),
            Note = texts.GetValueOrDefault(ErasableMember.Note),
            Reason = texts.GetValueOrDefault(ErasableMember.Reason),
            Evidence = new Evidence
            {
                Grade = (Core.Entries.EvidenceGrade)EvidenceGrade,
                Items =
                [
                    .. attestations.Evidence.Select(
                        (item, index) =>
                            new EvidenceItem
                            {
                                Title = texts.GetValueOrDefault(ErasableMember.Title(index)),
                                Uri = texts.GetValueOrDefault(ErasableMember.Uri(index)),
                                Sha256 = item.Sha256,
                            }
                    ),
                ],
            },
        };
    }

    private static Coded? ProgrammeOf(CatalogueView catalogue, long? number) =>
        number is { } known ? new Coded((int)known, catalogue.Programmes[(int)known].Code) : null;

    /// <summary>The community has a number, but no row that gives its code.</summary>
    private static Coded Member(long number, string? code) => new((int)number, code ?? Core.Timebanks.Member.CommunityCode);

    private static RecordId? Id(int organisation, long? sequence, long? micros) =>
        sequence is { } known && micros is { } recordedAt ? RecordId.Of(organisation, known, recordedAt.ToInstant()) : null;
}
