namespace ValueLedger.Api.Http;

/// <summary>Where in a body a value stands; its pointer is only put together when there is something to tell.</summary>
/// <param name="Parent">Pointer to the object or list.</param>
/// <param name="Name">Of the member; null in a list.</param>
/// <param name="Index">Of the item.</param>
public readonly record struct Place(string Parent, string? Name, int Index)
{
    public string Pointer => Name is null ? JsonPointer.To(Parent, Index) : JsonPointer.To(Parent, Name);
}
