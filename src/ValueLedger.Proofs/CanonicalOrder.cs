namespace ValueLedger.Proofs;

/// <summary>
/// The order of the members of an object: first <c>$v</c>, the version of the encoding, then all others by their UTF-16 code
/// units (RFC 8785 section 3.2.3).
/// </summary>
internal sealed class CanonicalOrder : IComparer<string>
{
    public const string Version = "$v";

    public static CanonicalOrder Instance { get; } = new();

    public int Compare(string? x, string? y) =>
        string.CompareOrdinal(x, y) is 0 ? 0
        : x == Version ? -1
        : y == Version ? 1
        : string.CompareOrdinal(x, y);
}
