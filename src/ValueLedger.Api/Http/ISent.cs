using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http;

/// <summary>What was sent, read as far as it can be, and what is wrong with its form.</summary>
public interface ISent<out T>
{
    /// <summary>Never null: empty when nothing could be read.</summary>
    T Value { get; }

    /// <summary>Everything wrong with its form, in the order of the answer.</summary>
    IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether it was refused as a whole.</summary>
    bool IsUnreadable { get; }

    /// <summary>Of the bytes as sent.</summary>
    ReadOnlyMemory<byte> Sha256 { get; }

    /// <summary>Adds what was found wrong with its meaning, leaving out what only follows from its form.</summary>
    IReadOnlyList<Problem> With(IEnumerable<Problem> more);
}
