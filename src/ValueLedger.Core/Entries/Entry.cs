using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Entries;

/// <summary>A flow: a quantity of one measure between a programme and a party, team or contributor, on a day.</summary>
public sealed record Entry
{
    public required Coded Programme { get; init; }

    public required Coded Measure { get; init; }

    /// <summary>Negative only in a reversal.</summary>
    public required Quantity Quantity { get; init; }

    public required string Unit { get; init; }

    public required MeasureStage Stage { get; init; }

    /// <summary>The day of the activity, or the last day of the span; it determines rate and period.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>First day of the span; null for an entry of one day.</summary>
    public LocalDate? StartDate { get; init; }

    public LocalTime? StartTime { get; init; }

    public LocalTime? EndTime { get; init; }

    public Coded? Party { get; init; }

    public Coded? Team { get; init; }

    public string? Contributor { get; init; }

    public string? Reference { get; init; }

    /// <summary>Who gave the hours and who received them; null unless the entry is an exchange of a time bank.</summary>
    public ExchangeEnds? Exchange { get; init; }

    /// <summary>What was done in an exchange; null when not given or erased.</summary>
    public string? Service { get; init; }

    /// <summary>Null when not given or erased.</summary>
    public string? Note { get; init; }

    /// <summary>Why it was reversed; only on reversals; null when erased.</summary>
    public string? Reason { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>Null where nothing of the kind is stated.</summary>
    public EntryDetails? Details { get; init; }

    /// <summary>Why it was in suspense when it was recorded; later decisions do not change this.</summary>
    public Doubts Doubts { get; init; }

    /// <summary>Sequence of the record that began its import; null when it was sent on its own.</summary>
    public long? Import { get; init; }

    /// <summary>The reversal that removes this entry from every figure: the entry with a negated quantity, without reference and free text,
    /// not in doubt and not part of an import.</summary>
    public Entry Reversed(string reason) =>
        this with
        {
            Quantity = -Quantity,
            Reference = null,
            Service = null,
            Note = null,
            Reason = reason,
            Evidence = Evidence with { Items = [] },
            Doubts = Doubts.None,
            Import = null,
        };

    /// <summary>Whether the same entry was sent again, in whatever way and whatever its doubts. Texts that have been erased since are
    /// ignored.</summary>
    public bool HasSameContentAs(Entry sent, bool textsWereErased) =>
        Reference == sent.Reference
        && Content == sent.Content
        && (
            textsWereErased
                ? Evidence.Items.Select(item => item.Sha256).SequenceEqual(sent.Evidence.Items.Select(item => item.Sha256))
                : IsSame(Note, sent.Note) && IsSame(Service, sent.Service) && Evidence.Items.SequenceEqual(sent.Evidence.Items)
        );

    /// <summary>Cells of a file have no white space at their ends, so an exported text must match without it.</summary>
    private static bool IsSame(string? recorded, string? sent) =>
        recorded == sent || WhiteSpace.Trim(recorded ?? "") == WhiteSpace.Trim(sent ?? "");

    /// <summary>What makes two entries the same, reference and texts aside.</summary>
    public EntryContent Content =>
        new()
        {
            Programme = Programme.Number,
            Measure = Measure.Number,
            Party = Party?.Number ?? 0,
            Team = Team?.Number ?? 0,
            Contributor = Contributor,
            Giver = Exchange?.Giver.Number,
            Receiver = Exchange?.Receiver.Number,
            ReceiverProgramme = Exchange?.ReceiverProgramme?.Number,
            QuantityMicros = Quantity.Micros,
            Date = Date,
            StartDate = StartDate,
            StartTime = StartTime,
            EndTime = EndTime,
            Grade = Evidence.Grade,
            Details = EntryDetails.TextOf(Details),
        };
}

/// <summary>What makes two entries the same, reference and texts aside: codes as their numbers, 0 for none.</summary>
public readonly record struct EntryContent
{
    public long Programme { get; init; }

    public long Measure { get; init; }

    public long Party { get; init; }

    public long Team { get; init; }

    public string? Contributor { get; init; }

    public long? Giver { get; init; }

    public long? Receiver { get; init; }

    /// <summary>Null where the receiver is a member of the same time bank.</summary>
    public long? ReceiverProgramme { get; init; }

    public long QuantityMicros { get; init; }

    public LocalDate Date { get; init; }

    public LocalDate? StartDate { get; init; }

    public LocalTime? StartTime { get; init; }

    public LocalTime? EndTime { get; init; }

    public EvidenceGrade Grade { get; init; }

    /// <summary>See <see cref="EntryDetails.TextOf"/>.</summary>
    public string? Details { get; init; }
}

/// <summary>A catalogue item as an entry names it: its code, and the internal number for the code.</summary>
public readonly record struct Coded(int Number, string Code);
