using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>A catalogue item as sent, before it is checked.</summary>
public interface ICatalogueDraft<T>
    where T : ICatalogueItem
{
    /// <summary>The item under its code, or all its problems.</summary>
    Decision<T> Validate(string code, CatalogueView catalogue);
}
