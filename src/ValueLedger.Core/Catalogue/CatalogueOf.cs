using System.Collections;

namespace ValueLedger.Core.Catalogue;

/// <summary>The items of one collection as known at one moment, by code and by number.</summary>
public sealed class CatalogueOf<T> : IReadOnlyCollection<Registered<T>>
    where T : ICatalogueItem
{
    private readonly Dictionary<string, Registered<T>> byCode;
    private readonly Dictionary<int, Registered<T>> byNumber;

    public CatalogueOf(IEnumerable<Registered<T>> items)
    {
        byNumber = items.ToDictionary(item => item.Number);
        byCode = byNumber.Values.ToDictionary(item => item.Code, StringComparer.Ordinal);
    }

    public int Count => byCode.Count;

    public Registered<T>? Find(string? code) => code is not null && byCode.TryGetValue(code, out var item) ? item : null;

    /// <summary>The item of a number that a recorded entry carries.</summary>
    public Registered<T> this[int number] => byNumber[number];

    public Registered<T>? Find(int number) => byNumber.GetValueOrDefault(number);

    public IEnumerator<Registered<T>> GetEnumerator() => byNumber.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
