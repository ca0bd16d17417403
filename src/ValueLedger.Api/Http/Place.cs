using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http;

/// <summary>The place of a value in a body; its pointer is made only when there is something to report.</summary>
/// <param name="Parent">JSON Pointer to the object or list.</param>
/// <param name="Name">The name of the member; null in a list.</param>
/// <param name="Index">The index of the item.</param>
public readonly record struct Place(string Parent, string? Name, int Index)
{
    public string Pointer => Name is null ? JsonPointer.To(Parent, Index) : JsonPointer.To(Parent, Name);
}
