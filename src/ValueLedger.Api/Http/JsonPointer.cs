using System.Globalization;

namespace ValueLedger.Api.Http;

/// <summary>JSON Pointers (RFC 6901) as texts.</summary>
public static class JsonPointer
{
    public static string To(string parent, string member) =>
        $"{parent}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static string To(string parent, int index) => string.Create(CultureInfo.InvariantCulture, $"{parent}/{index}");

    public static IEnumerable<string> Segments(string pointer) =>
        pointer.Split('/').Skip(1).Select(segment =>
            segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));

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
