using System.Text.Json;
using NodaTime;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Records;
using ValueLedger.Core.Wire;

namespace ValueLedger.Cli.Packs;

/// <summary>The records by which a statement was prepared and published, as the manifest names them.</summary>
internal sealed class StatementRecords(PackedStatement statement)
{
    /// <summary>Most records are seen not to be one without being read.</summary>
    private static ReadOnlySpan<byte> TypeOfAPublication => "\"type\":\"statement\""u8;

    public Preparation? Preparation { get; private set; }

    public PublicationRecord? Publication { get; private set; }

    public void Add(long sequence, byte[] canonical)
    {
        if (sequence == statement.PreparedIn)
        {
            Preparation = Content<Preparation>(
                sequence,
                canonical,
                new StatementDeed(RecordType.StatementDraft, statement.PreparedBy, statement.PreparedAt, "prepared")
            );
        }
        else if (sequence == statement.PublishedIn)
        {
            Publication = Content<PublicationRecord>(
                sequence,
                canonical,
                new StatementDeed(RecordType.Statement, statement.PublishedBy, statement.PublishedAt, "published")
            );
        }
        else if (canonical.AsSpan().IndexOf(TypeOfAPublication) >= 0 && RecordType.Statement == TypeOf(canonical))
        {
            throw new PackDoesNotHoldException("document", $"Record {sequence} publishes the statement, and the manifest does not say so.");
        }
    }

    private static string? TypeOf(byte[] canonical)
    {
        using var record = JsonDocument.Parse(canonical);
        return record.RootElement.GetProperty("type").GetString();
    }

    private static T Content<T>(long sequence, byte[] canonical, StatementDeed deed)
    {
        var another = new PackDoesNotHoldException("document", $"Record {sequence} is not the one by which the statement was {deed.Done}.");
        using var record = JsonDocument.Parse(canonical);
        try
        {
            if (
                record.RootElement.GetProperty("type").GetString() != deed.Type
                || !IsoJson.TryReadInstant(record.RootElement.GetProperty("recordedAt").GetString()!, out var at)
                || at != deed.At
            )
            {
                throw another;
            }

            return record.RootElement.GetProperty("actor").GetString() == deed.Actor
                ? record.RootElement.GetProperty("content").Deserialize<T>(WireJson.Drafts)!
                : throw new PackDoesNotHoldException(
                    "document",
                    $"Record {sequence} names somebody else as the one who {deed.Done} the statement."
                );
        }
        catch (Exception nonsense) when (PackVerification.IsOfTheContent(nonsense))
        {
            throw another;
        }
    }
}

/// <summary>Who did something with a statement, and when, according to the manifest.</summary>
internal sealed record StatementDeed(string Type, string? Actor, Instant? At, string Done);
