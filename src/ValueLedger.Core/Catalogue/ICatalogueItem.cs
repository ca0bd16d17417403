using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>Something registered under a code that entries may name.</summary>
public interface ICatalogueItem
{
    /// <summary>Chosen by the client; it is never deleted and never changes meaning.</summary>
    string Code { get; }

    /// <summary>Whether new entries may no longer name it; it remains everywhere else.</summary>
    bool Archived { get; }
}

/// <summary>A catalogue item as sent, before it is checked.</summary>
public interface ICatalogueDraft<T>
    where T : ICatalogueItem
{
    /// <summary>The item under its code, or all its problems.</summary>
    Checked<T> Validate(string code, CatalogueView catalogue);
}
