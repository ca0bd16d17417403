namespace ValueLedger.Core.Wire;

/// <summary>Marks an object that may be replaced in JSON by the value of one member, where nothing else is stated: 5 for <c>{ "central": 5 }</c>.</summary>
/// <param name="member">Name of the member in JSON.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ShortFormAttribute(string member) : Attribute
{
    public string Member { get; } = member;
}
