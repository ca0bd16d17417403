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

/// <summary>The place of a value in a body; its pointer is made only when there is something to report.</summary>
/// <param name="Parent">JSON Pointer to the object or list.</param>
/// <param name="Name">The name of the member; null in a list.</param>
/// <param name="Index">The index of the item.</param>
public readonly record struct Place(string Parent, string? Name, int Index)
{
    public string Pointer => Name is null ? JsonPointer.To(Parent, Index) : JsonPointer.To(Parent, Name);
}
