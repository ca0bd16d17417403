namespace ValueLedger.Core.Problems;

/// <summary>Writes names as steps of a JSON Pointer (RFC 6901).</summary>
public static class JsonPointers
{
    /// <summary>A name chosen by the sender may contain the characters that have a meaning in a pointer.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
