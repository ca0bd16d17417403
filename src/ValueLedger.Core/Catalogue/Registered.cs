namespace ValueLedger.Core.Catalogue;

/// <summary>A catalogue item with the internal number for its code, and the record that states this version of it.</summary>
public sealed record Registered<T>(int Number, long Sequence, T Item)
    where T : ICatalogueItem
{
    public string Code => Item.Code;
}
