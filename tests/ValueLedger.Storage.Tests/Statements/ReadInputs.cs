using System.Text.Json;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>A section of inputs, valued again line by line.</summary>
internal sealed class ReadInputs(JsonElement section, Deflator deflator)
{
    public IEnumerable<JsonElement> Lines => section.Items("lines");

    public static bool IsValued(JsonElement line) => line.NumberOrNull("value") is not null;

    /// <summary>What was put into some programmes.</summary>
    public decimal RealInto(IReadOnlyCollection<string> programmes) =>
        Lines.Where(line => programmes.Contains(line.Text("programme"))).Sum(line => RealOf(line, null));

    public void Check(bool isKnown)
    {
        foreach (var line in Lines)
        {
            Assert.Equal(line.Number("quantity"), Quantity(line, null));
            Assert.Equal(line.Number("entries"), line.Items("grades").Sum(grade => grade.Number("entries")));
            if (line.NumberOrNull("rateAmount") is { } rate)
            {
                Read.Money(line.Number("quantity") * rate, line, "value");
                Read.Money(RealOf(line, null), line, "real");
            }
            else
            {
                Assert.Null(line.NumberOrNull("value"));
                Assert.NotNull(line.TextOrNull("unvaluedReason"));
            }
        }

        Read.Casts(section, "value", "real");
        Read.Money(
            Lines.Sum(line => line.Number("quantity") * (line.NumberOrNull("rateAmount") ?? 0)),
            section.GetProperty("total"),
            "value",
            isKnown
        );
        Read.Money(Real(null), section.GetProperty("total"), "real", isKnown);
    }

    /// <param name="counts">Which grades of evidence; null for all.</param>
    public decimal Real(Func<string, bool>? counts) => Lines.Sum(line => RealOf(line, counts));

    /// <summary>Discounted to year 0, as the statement prints its factors.</summary>
    public decimal Present => Lines.Sum(PresentOf);

    public decimal PresentOf(string party) => Lines.Where(line => (line.TextOrNull("party") ?? "not named") == party).Sum(PresentOf);

    public decimal PresentOf(JsonElement line) => RealOf(line, null) * line.Number("factor");

    public decimal RealOf(JsonElement line, Func<string, bool>? counts) =>
        deflator.Real(Quantity(line, counts) * (line.NumberOrNull("rateAmount") ?? 0), line.TextOrNull("priceYear"));

    public static decimal Quantity(JsonElement line, Func<string, bool>? counts) =>
        line.Items("grades").Where(grade => counts?.Invoke(grade.Text("grade")) ?? true).Sum(grade => grade.Number("quantity"));
}
