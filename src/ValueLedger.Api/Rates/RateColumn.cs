namespace ValueLedger.Api.Rates;

/// <summary>A column of a table of rates.</summary>
/// <param name="Name">As its header is written, in letters of any case.</param>
/// <param name="Path">The members of a rate that lead to what it fills.</param>
/// <param name="Type">Of its values.</param>
internal sealed record RateColumn(string Name, IReadOnlyList<string> Path, Type Type)
{
    public string Pointer => "/" + string.Join('/', Path);
}
