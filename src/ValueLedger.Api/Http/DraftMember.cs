using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http;

/// <summary>A member of a draft. Tabs and line breaks are let through where white space is trimmed; the draft refuses any that are
/// left.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="Index">Its position among the members.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="IsMultiLine">Whether a text may have line breaks.</param>
/// <param name="MostItems">The most items of a list or map; a longer one is refused before its items are checked.</param>
public sealed record DraftMember(string Name, int Index, Type Type, bool IsMultiLine, int MostItems)
{
    private DraftShape? _shape;

    /// <summary>Looked up when needed, because a draft may contain drafts of its own type.</summary>
    public DraftShape Shape => _shape ??= DraftShape.Of(Type);

    public static DraftMember Of(JsonPropertyInfo property, int index)
    {
        if (property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null)
        {
            throw new InvalidOperationException(
                $"{property.DeclaringType.Name}.{property.Name} of a draft must be nullable, because it may be absent."
            );
        }

        var most = Attribute<MaxLengthAttribute>(property)?.Length;
        if (most is null && IsOfItems(property.PropertyType))
        {
            throw new InvalidOperationException(
                $"{property.DeclaringType.Name}.{property.Name} of a draft must state with [MaxLength] how many items it may have."
            );
        }

        return new DraftMember(
            property.Name,
            index,
            property.PropertyType,
            IsMarked<MultiLineAttribute>(property) || IsMarked<TrimmedAttribute>(property),
            most ?? 0
        );
    }

    private static bool IsOfItems(Type type) =>
        WireJson.Members.GetTypeInfo(type).Kind is JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary;

    /// <summary>Whether the property, or its parameter in a record, has the attribute.</summary>
    public static bool IsMarked<TAttribute>(JsonPropertyInfo property)
        where TAttribute : Attribute => Attribute<TAttribute>(property) is not null;

    public static TAttribute? Attribute<TAttribute>(JsonPropertyInfo property)
        where TAttribute : Attribute =>
        In<TAttribute>(property.AttributeProvider) ?? In<TAttribute>(property.AssociatedParameter?.AttributeProvider);

    private static TAttribute? In<TAttribute>(ICustomAttributeProvider? provider)
        where TAttribute : Attribute =>
        provider?.GetCustomAttributes(typeof(TAttribute), inherit: true).OfType<TAttribute>().FirstOrDefault();
}
