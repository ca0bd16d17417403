using NodaTime.Text;
using ValueLedger.Core.Records;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Core.Entries;

/// <summary>The canonical form of an entry or reversal: every field that the log attests, rebuilt from its columns and never
/// stored.</summary>
public static class EntryCanonical
{
    private static readonly InstantPattern Instants = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.ffffff'Z'");
    private static readonly LocalTimePattern Times = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    /// <param name="writer">Receives one record.</param>
    /// <param name="header">Its place in the log.</param>
    /// <param name="entry">Its texts are not read; their attestations take their place.</param>
    /// <param name="attestations">See <see cref="Attestations"/>.</param>
    /// <param name="reverses">Sequence of the entry that this reversal removes.</param>
    /// <param name="replaces">Sequence of the entry that this one replaces in a correction.</param>
    public static void Write(
        CanonicalWriter writer,
        RecordHeader header,
        Entry entry,
        Attestations attestations,
        long? reverses,
        long? replaces
    )
    {
        writer.BeginRecord(RecordHeader.EncodingVersion);
        writer.Member("actor", header.Actor);
        writer.Member("assessor", entry.Details?.Assessor);
        writer.Member("asset", entry.Details?.Asset);
        writer.Member("bound", entry.Details?.Bound is { } bound ? WireEnum.Word(bound) : null);
        writer.Member("contributor", entry.Contributor);
        writer.Member("date", LocalDatePattern.Iso.Format(entry.Date));
        writer.Member("decidedBy", entry.Details?.DecidedBy);
        writer.Member("endTime", entry.EndTime is { } end ? Times.Format(end) : null);
        WriteEvidence(writer, entry.Evidence.Grade, attestations.Evidence);
        WriteFinanced(writer, entry.Details?.FinancedBy ?? []);
        writer.Member("giver", entry.Exchange?.Giver.Code);
        writer.Member("import", entry.Import);
        writer.Member("measure", entry.Measure.Code);
        writer.Member("note", attestations.Note);
        writer.Member("of", entry.Details?.Of);
        writer.Member("organisation", header.Organisation);
        writer.Member("party", entry.Party?.Code);
        writer.Member("programme", entry.Programme.Code);
        writer.Member("quantity", entry.Quantity.ToDecimal());
        writer.Member("reason", attestations.Reason);
        writer.Member("receiver", entry.Exchange?.Receiver.Code);
        writer.Member("receiverProgramme", entry.Exchange?.ReceiverProgramme?.Code);
        writer.Member("recordedAt", Instants.Format(header.RecordedAt));
        writer.Member("reference", entry.Reference);
        writer.Member("replaces", replaces);
        writer.Member("request", header.Request);
        writer.Member("reverses", reverses);
        writer.Member("sequence", header.Sequence);
        writer.Member("service", attestations.Service);
        writer.Member("stage", WireEnum.Word(entry.Stage));
        writer.Member("standardDeviation", entry.Details?.StandardDeviation);
        writer.Member("startDate", entry.StartDate is { } start ? LocalDatePattern.Iso.Format(start) : null);
        writer.Member("startTime", entry.StartTime is { } begin ? Times.Format(begin) : null);
        WriteDoubts(writer, entry.Doubts);
        writer.Member("team", entry.Team?.Code);
        writer.Member("type", reverses is null ? RecordType.Entry : RecordType.Reversal);
        writer.Member("unit", entry.Unit);
        writer.EndObject();
    }

    private static void WriteEvidence(CanonicalWriter writer, EvidenceGrade grade, IReadOnlyList<EvidenceAttestation> items)
    {
        writer.BeginObject("evidence");
        writer.Member("grade", WireEnum.Word(grade));
        if (items.Count > 0)
        {
            writer.BeginArray("items");
            foreach (var item in items)
            {
                writer.BeginObject();
                writer.Member("sha256", item.Sha256);
                writer.Member("title", item.Title);
                writer.Member("uri", item.Uri);
                writer.EndObject();
            }

            writer.EndArray();
        }

        writer.EndObject();
    }

    private static void WriteFinanced(CanonicalWriter writer, IReadOnlyList<FinancedPart> parts)
    {
        if (parts.Count == 0)
        {
            return;
        }

        writer.BeginArray("financedBy");
        foreach (var part in parts)
        {
            writer.BeginObject();
            writer.Member("amount", part.Amount);
            writer.Member("party", part.Party);
            writer.EndObject();
        }

        writer.EndArray();
    }

    private static void WriteDoubts(CanonicalWriter writer, Doubts doubts)
    {
        if (doubts is Doubts.None)
        {
            return;
        }

        writer.BeginArray("suspended");
        foreach (var word in DoubtWords.Of(doubts))
        {
            writer.Item(word);
        }

        writer.EndArray();
    }
}
