using System.Text.Json;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>States amounts in prices of the base year by the index that the statement prints.</summary>
internal sealed class Deflator
{
    private readonly string? _baseYear;
    private readonly Dictionary<string, decimal> _index = [];

    public Deflator(JsonElement statement)
    {
        _baseYear = statement.GetProperty("header").TextOrNull("baseYear");
        if (statement.GetProperty("notes").GetProperty("deflator") is { ValueKind: JsonValueKind.Object } deflator)
        {
            _index = deflator.Items("index").ToDictionary(year => year.Text("year"), year => year.Number("index"));
        }
    }

    public decimal Real(decimal amount, string? priceYear) =>
        _baseYear is null || priceYear is null || priceYear == _baseYear ? amount : amount * _index[_baseYear] / _index[priceYear];
}
