using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>A catalogue item as sent, before it is checked.</summary>
public interface ICatalogueDraft<T>
    where T : ICatalogueItem
{
    /// <summary>The item under its code, or everything that is wrong with it.</summary>
    Decision<T> Validate(string code, CatalogueView catalogue);
}
