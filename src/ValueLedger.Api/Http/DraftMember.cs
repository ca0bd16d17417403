using System.Reflection;
using System.Text.Json.Serialization.Metadata;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Http;

/// <summary>A member of a draft. Tabs and line breaks are let through where white space is taken off; what is left of them the draft refuses itself.</summary>
public sealed record DraftMember(string Name, int Index, Type Type, bool IsMultiLine)
{
    private DraftShape? _shape;

    /// <summary>Looked up when needed, because drafts may hold themselves.</summary>
    public DraftShape Shape => _shape ??= DraftShape.Of(Type);

    public static DraftMember Of(JsonPropertyInfo property, int index)
    {
        if (property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null)
        {
            throw new InvalidOperationException($"{property.DeclaringType.Name}.{property.Name} of a draft must be nullable: it may be absent.");
        }

        return new DraftMember(property.Name, index, property.PropertyType, IsMarked<MultiLineAttribute>(property) || IsMarked<TrimmedAttribute>(property));
    }

    /// <summary>Whether the property, or the parameter of a record that stands for it, carries the attribute.</summary>
    public static bool IsMarked<TAttribute>(JsonPropertyInfo property)
        where TAttribute : Attribute => Attribute<TAttribute>(property) is not null;

    public static TAttribute? Attribute<TAttribute>(JsonPropertyInfo property)
        where TAttribute : Attribute =>
        In<TAttribute>(property.AttributeProvider) ?? In<TAttribute>(property.AssociatedParameter?.AttributeProvider);

    private static TAttribute? In<TAttribute>(ICustomAttributeProvider? provider)
        where TAttribute : Attribute => provider?.GetCustomAttributes(typeof(TAttribute), inherit: true).OfType<TAttribute>().FirstOrDefault();
}
