namespace ValueLedger.Core.Problems;

/// <summary>How names become steps of a JSON Pointer (RFC 6901).</summary>
public static class JsonPointers
{
    /// <summary>A name chosen by the sender, so that it may have the characters that a pointer is made of.</summary>
    public static string Escape(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
