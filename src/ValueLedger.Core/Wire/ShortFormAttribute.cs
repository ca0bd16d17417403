namespace ValueLedger.Core.Wire;

/// <summary>Marks an object for which the value of one member alone may stand on the wire, where nothing else is said: 5 for <c>{ "central": 5 }</c>.</summary>
/// <param name="member">Name of the member on the wire.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ShortFormAttribute(string member) : Attribute
{
    public string Member { get; } = member;
}
