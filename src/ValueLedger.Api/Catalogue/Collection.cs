using ValueLedger.Api.Access;
using ValueLedger.Api.Http;
using ValueLedger.Core.Catalogue;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Api.Catalogue;

/// <summary>One collection of the catalogue: what it is called and how its items are found and recorded.</summary>
/// <param name="Path">As in /v1/programmes.</param>
/// <param name="Singular">As operations are named.</param>
/// <param name="Plural">As operations are named.</param>
/// <param name="Find">The item of a code, as it is now.</param>
/// <param name="List">Items after a code, in the order of codes.</param>
/// <param name="Put">Records a version.</param>
internal sealed record Collection<T>(
    string Path,
    string Singular,
    string Plural,
    Func<LedgerView, int, string, Registered<T>?> Find,
    Func<LedgerView, int, string, int, IReadOnlyList<Registered<T>>> List,
    Func<LedgerTurn, int, long?, T, Registered<T>> Put)
    where T : ICatalogueItem
{
    /// <summary>A collection that fits into a view of the catalogue.</summary>
    public static Collection<T> Of(string path, string singular, string plural, Func<CatalogueView, CatalogueOf<T>> items) => new(
        path,
        singular,
        plural,
        (ledger, organisation, code) => items(ledger.Known(organisation).Catalogue).Find(code),
        (ledger, organisation, after, limit) =>
            [.. items(ledger.Known(organisation).Catalogue).Where(item => string.CompareOrdinal(item.Code, after) > 0).OrderBy(item => item.Code, StringComparer.Ordinal).Take(limit)],
        CatalogueStore.Put);

    /// <summary>The tag of a version: it is stated by one record of one log.</summary>
    public string TagOf(Caller caller, Registered<T> item) => EntityTags.Of(caller.OrganisationName, Path, item.Code, $"{item.Sequence}");
}
