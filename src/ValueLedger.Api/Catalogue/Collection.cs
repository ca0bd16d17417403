using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Catalogue;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Catalogue;

/// <summary>One collection of the catalogue: what it is called and how its items are found and recorded.</summary>
/// <param name="Path">The name in the path, such as programmes in /v1/programmes.</param>
/// <param name="Singular">The singular in the names of operations.</param>
/// <param name="Plural">The plural in the names of operations.</param>
/// <param name="Find">Finds the item with a code, as it is now.</param>
/// <param name="List">Lists the items after a code, in the order of codes.</param>
/// <param name="Put">Records a version.</param>
/// <param name="Table">How it is written as a table.</param>
internal sealed record Collection<T>(
    string Path,
    string Singular,
    string Plural,
    Func<LedgerView, int, string, Registered<T>?> Find,
    Func<LedgerView, int, string, int, IReadOnlyList<Registered<T>>> List,
    Func<LedgerTurn, int, long?, T, Registered<T>> Put,
    CatalogueTable<T> Table
)
    where T : ICatalogueItem
{
    /// <summary>An item as sent, with what a version does not state because other records do.</summary>
    public Func<T, T?, T> Completed { get; init; } = (sent, _) => sent;

    /// <summary>A collection that is part of a view of the catalogue.</summary>
    public static Collection<T> Of(
        string path,
        string singular,
        string plural,
        Func<CatalogueView, CatalogueOf<T>> items,
        CatalogueTable<T> table
    ) =>
        new(
            path,
            singular,
            plural,
            (ledger, organisation, code) => items(ledger.Known(organisation).Catalogue).Find(code),
            (ledger, organisation, after, limit) =>
                [
                    .. items(ledger.Known(organisation).Catalogue)
                        .Where(item => string.CompareOrdinal(item.Code, after) > 0)
                        .OrderBy(item => item.Code, StringComparer.Ordinal)
                        .Take(limit),
                ],
            CatalogueStore.Put,
            table
        );

    /// <summary>The tag of a version, which one record of one log states.</summary>
    public string TagOf(Caller caller, Registered<T> item) => EntityTags.Of(caller.OrganisationName, Path, item.Code, $"{item.Sequence}");
}
