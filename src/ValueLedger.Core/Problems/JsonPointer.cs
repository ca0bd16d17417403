using System.Globalization;

namespace ValueLedger.Core.Problems;

/// <summary>JSON Pointers (RFC 6901) as texts.</summary>
public static class JsonPointer
{
    public static string To(string parent, string member) => $"{parent}/{Escape(member)}";

    /// <summary>A name chosen by the sender may contain the characters that have a meaning in a pointer.</summary>
    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string To(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}/{index}");

    public static IEnumerable<string> Segments(string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Select(segment => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));

    /// <summary>Whether the pointer is one of the others, or is inside one of them.</summary>
    public static bool IsUnderAny(string pointer, IReadOnlySet<string> others)
    {
        for (var end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            if (others.Contains(pointer[..end]))
            {
                return true;
            }
        }

        return others.Contains("");
    }
}
