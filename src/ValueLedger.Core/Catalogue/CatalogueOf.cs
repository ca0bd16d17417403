using System.Collections;

namespace ValueLedger.Core.Catalogue;

/// <summary>The items of one collection as known at one moment, by code and by number.</summary>
public sealed class CatalogueOf<T> : IReadOnlyCollection<Registered<T>>
    where T : ICatalogueItem
{
    private readonly Dictionary<string, Registered<T>> _byCode;
    private readonly Dictionary<int, Registered<T>> _byNumber;

    public CatalogueOf(IEnumerable<Registered<T>> items)
    {
        _byNumber = items.ToDictionary(item => item.Number);
        _byCode = _byNumber.Values.ToDictionary(item => item.Code, StringComparer.Ordinal);
    }

    public int Count => _byCode.Count;

    public Registered<T>? Find(string? code) => code is not null && _byCode.TryGetValue(code, out var item) ? item : null;

    /// <summary>The item of a number that a recorded entry carries.</summary>
    public Registered<T> this[int number] => _byNumber[number];

    public Registered<T>? Find(int number) => _byNumber.GetValueOrDefault(number);

    public IEnumerator<Registered<T>> GetEnumerator() => _byNumber.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
