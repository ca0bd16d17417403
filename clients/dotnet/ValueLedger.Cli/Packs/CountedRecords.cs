using System.Text;
using System.Text.Json;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Cli.Packs;

/// <summary>Records that are counted as they are read. The first that cannot be counted is kept, because a hash says more about it.</summary>
internal sealed class CountedRecords(int organisationNumber)
{
    private static readonly string[] Members = ["recordedAt", "actor", "type"];

    private PackDoesNotHoldException? _uncounted;

    public Recount Recount { get; } = new(organisationNumber);

    /// <summary>Reads a line of a file of records. What stands beside the text that was hashed must be what the text says.</summary>
    public static (long Sequence, byte[] Canonical, Hash32 Hash) Read(string line)
    {
        try
        {
            using var record = JsonDocument.Parse(line);
            var canonical = Encoding.UTF8.GetBytes(record.RootElement.GetProperty("canonical").GetString()!);
            using var said = JsonDocument.Parse(canonical);
            var (beside, sequence) = (record.RootElement, said.RootElement.GetProperty("sequence").GetInt64());
            var hash = MerkleHash.LeafHash(canonical);
            return
                beside.GetProperty("leafHash").GetString() == hash.ToString()
                && beside.GetProperty("sequence").GetInt64() == sequence
                && Members.All(member => beside.GetProperty(member).GetString() == said.RootElement.GetProperty(member).GetString())
                ? (sequence, canonical, hash)
                : throw new PackDoesNotHoldException(
                    "records",
                    $"Record {sequence} was altered: its text is not the one that was hashed, or what stands beside it says something else."
                );
        }
        catch (Exception unreadable) when (PackVerification.IsOfTheContent(unreadable))
        {
            throw new PackDoesNotHoldException("records", "A line of the records is not a record of a log.");
        }
    }

    public void AddAttributes(PackArchive pack)
    {
        foreach (var line in pack.Lines(AuditPack.Attributes))
        {
            Recount.Add(JsonSerializer.Deserialize<PackedAttributes>(line, WireJson.Options)!);
        }
    }

    public void Add(long sequence, byte[] canonical)
    {
        if (_uncounted is not null)
        {
            return;
        }

        try
        {
            Recount.Add(sequence, canonical);
        }
        catch (PackFault fault)
        {
            _uncounted = new PackDoesNotHoldException("records", fault.Message);
        }
    }

    /// <exception cref="PackDoesNotHoldException">One could not be counted.</exception>
    public void MustBeCounted()
    {
        if (_uncounted is not null)
        {
            throw _uncounted;
        }
    }
}
