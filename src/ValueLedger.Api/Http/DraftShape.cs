using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http;

/// <summary>What a draft, or a part of one, looks like in JSON.</summary>
public sealed class DraftShape
{
    private static readonly ConcurrentDictionary<Type, DraftShape> Known = new();

    private readonly Dictionary<string, DraftMember> _members = new(StringComparer.Ordinal);
    private readonly Type? _itemType;
    private DraftShape? _items;

    private DraftShape(Type type)
    {
        Type = Nullable.GetUnderlyingType(type) ?? type;
        var json = WireJson.Members.GetTypeInfo(Type);
        Kind = json.Kind;
        _itemType = json.ElementType;
        foreach (var (index, property) in json.Properties.Index())
        {
            _members.Add(property.Name, DraftMember.Of(property, index));
        }

        ShortForm = Type.GetCustomAttribute<ShortFormAttribute>() is { } form ? _members[form.Member] : null;
    }

    /// <summary>The type; if a nullable type was asked for, the type itself.</summary>
    public Type Type { get; }

    public JsonTypeInfoKind Kind { get; }

    /// <summary>The members of an object by their names in JSON, in the order of declaration.</summary>
    public IReadOnlyDictionary<string, DraftMember> Members => _members;

    /// <summary>The member whose value alone may be sent instead of the object; null if the object is always written out.</summary>
    public DraftMember? ShortForm { get; }

    /// <summary>The items of a list, or the values of a map.</summary>
    public DraftShape? Items => _items ??= _itemType is null ? null : Of(_itemType);

    public static DraftShape Of(Type type) => Known.GetOrAdd(type, added => new DraftShape(added));
}
