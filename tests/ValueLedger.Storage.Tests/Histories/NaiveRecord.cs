using NodaTime;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Rates;

namespace ValueLedger.Storage.Tests.Histories;

/// <summary>One record of a log, as the plainest list of what happened has it.</summary>
internal abstract record NaiveRecord(long Sequence, Instant RecordedAt);

internal sealed record OrganisationStated(long Sequence, Instant RecordedAt, Organisation Organisation) : NaiveRecord(Sequence, RecordedAt);

internal sealed record ItemStated(long Sequence, Instant RecordedAt, int Number, ICatalogueItem Item) : NaiveRecord(Sequence, RecordedAt);

internal sealed record RateStated(long Sequence, Instant RecordedAt, Rate Rate) : NaiveRecord(Sequence, RecordedAt);

internal sealed record EntryMade(long Sequence, Instant RecordedAt, Entry Entry) : NaiveRecord(Sequence, RecordedAt)
{
    /// <summary>The moment from which it is known: of an import its end.</summary>
    public Instant SeenFrom { get; init; } = RecordedAt;

    /// <summary>The entry that it stands in the place of.</summary>
    public long? Replaces { get; init; }
}

/// <summary>What changes no figure: the beginning and the end of an import, and rows of one that was abandoned.</summary>
internal sealed record NothingStated(long Sequence, Instant RecordedAt) : NaiveRecord(Sequence, RecordedAt);

/// <summary>A release, or a rejection.</summary>
internal sealed record EntryDecided(long Sequence, Instant RecordedAt, long Of, bool IsReleased) : NaiveRecord(Sequence, RecordedAt);

internal sealed record EntryReversed(long Sequence, Instant RecordedAt, long Of) : NaiveRecord(Sequence, RecordedAt);

/// <summary>The texts of an entry were erased, or the reason of the decision about it.</summary>
internal sealed record TextsErased(long Sequence, Instant RecordedAt, long Of) : NaiveRecord(Sequence, RecordedAt);
