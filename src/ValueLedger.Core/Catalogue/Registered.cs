namespace ValueLedger.Core.Catalogue;

/// <summary>A catalogue item with the small number that stands for its code inside, and the record that stated this version of it.</summary>
public sealed record Registered<T>(int Number, long Sequence, T Item)
    where T : ICatalogueItem
{
    public string Code => Item.Code;
}
