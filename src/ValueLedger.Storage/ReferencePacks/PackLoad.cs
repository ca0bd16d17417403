using NodaTime;
using ValueLedger.Core.ReferencePacks;

namespace ValueLedger.Storage.ReferencePacks;

/// <summary>A pack that was loaded, with the record that says so.</summary>
public sealed record PackLoad(long Sequence, Instant RecordedAt, LoadedPack Pack)
{
    /// <summary>The last of the records that it made; its own if it made none.</summary>
    public long Last => Sequence + Pack.Records;

    /// <summary>Whether the load made a record.</summary>
    public bool Made(long sequence) => sequence > Sequence && sequence <= Last;
}
