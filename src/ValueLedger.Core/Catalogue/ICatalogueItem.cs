namespace ValueLedger.Core.Catalogue;

/// <summary>Something registered under a code that entries may name.</summary>
public interface ICatalogueItem
{
    /// <summary>Chosen by the client; it is never deleted and never changes meaning.</summary>
    string Code { get; }

    /// <summary>Whether new entries may no longer name it; it remains everywhere else.</summary>
    bool Archived { get; }
}
