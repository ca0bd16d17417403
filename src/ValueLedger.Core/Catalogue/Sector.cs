namespace ValueLedger.Core.Catalogue;

/// <summary>The part of society a party belongs to.</summary>
public enum Sector
{
    Citizen,
    Public,
    Third,
    Private,
}
