using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Bodies;

/// <summary>What was sent, read as far as possible, and what is wrong with its form.</summary>
public interface ISent<out T>
{
    /// <summary>Never null: empty when nothing could be read.</summary>
    T Value { get; }

    /// <summary>Everything wrong with its form, in the order of the answer.</summary>
    IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether it was refused as a whole.</summary>
    bool IsUnreadable { get; }

    /// <summary>The hash of the bytes as sent.</summary>
    ReadOnlyMemory<byte> Sha256 { get; }

    /// <summary>Adds problems of its meaning, except those that only follow from problems of its form.</summary>
    IReadOnlyList<Problem> With(IEnumerable<Problem> more);
}
