using System.Text;
using System.Text.Json;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Wire;

namespace ValueLedger.Cli.Packs;

/// <summary>Records that are counted as they are read. The first that cannot be counted is kept, because a hash says more about it.</summary>
internal sealed class CountedRecords(int organisationNumber)
{
    private PackDoesNotHoldException? _uncounted;

    public Recount Recount { get; } = new(organisationNumber);

    /// <summary>Reads a line of a file of records.</summary>
    public static (long Sequence, byte[] Canonical) Read(string line)
    {
        try
        {
            using var record = JsonDocument.Parse(line);
            var canonical = Encoding.UTF8.GetBytes(record.RootElement.GetProperty("canonical").GetString()!);
            using var said = JsonDocument.Parse(canonical);
            return (said.RootElement.GetProperty("sequence").GetInt64(), canonical);
        }
        catch (Exception unreadable)
            when (unreadable is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
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
