namespace ValueLedger.Api.Rates;

/// <summary>A column of a table of rates.</summary>
/// <param name="Name">Text of its header, in upper or lower case.</param>
/// <param name="Path">The path of the member that it fills.</param>
/// <param name="Type">Type of its values.</param>
internal sealed record RateColumn(string Name, IReadOnlyList<string> Path, Type Type)
{
    public string Pointer => "/" + string.Join('/', Path);
}
