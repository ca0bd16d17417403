using System.Text.Json;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Tests.Impact;

public sealed class FigureDraftTests
{
    [Fact]
    public void A_figure_is_a_number() => Assert.Equal(0.2m, Read<FigureDraft>("0.2").Central);

    [Fact]
    public void A_figure_is_also_what_lies_between_low_and_high() =>
        Assert.Equal(
            new FigureDraft
            {
                Central = 0.2m,
                Low = 0.1m,
                High = 0.4m,
                Distribution = Distribution.Pert,
                Draw = "prices",
            },
            Read<FigureDraft>("""{ "central": 0.2, "low": 0.1, "high": 0.4, "distribution": "pert", "draw": "prices" }""")
        );

    [Theory]
    [InlineData("0.2")]
    [InlineData("""{"central":0.2,"low":0.1,"high":0.4,"distribution":"uniform","draw":null}""")]
    public void A_figure_is_written_as_it_was_read(string written) =>
        Assert.Equal(Read<FigureDraft>(written), Read<FigureDraft>(JsonSerializer.Serialize(Read<FigureDraft>(written), WireJson.Drafts)));

    [Fact]
    public void A_plain_number_is_written_as_a_number() =>
        Assert.Equal("0.2", JsonSerializer.Serialize<FigureDraft>(0.2m, WireJson.Drafts));

    [Fact]
    public void Optimism_bias_is_a_number_or_a_grade_or_what_is_left_of_an_upper_bound()
    {
        Assert.Equal(0.15m, Read<OptimismBiasDraft>("0.15").Central);
        Assert.Equal(
            (3, "gmca-2014"),
            Read<OptimismBiasDraft>("""{ "grade": 3, "table": "gmca-2014" }""") is { } graded ? (graded.Grade, graded.Table) : default
        );
        Assert.Equal(
            (0.51m, 0.92m),
            Read<OptimismBiasDraft>("""{ "upperBound": 0.51, "mitigatedShare": { "central": 0.92 } }""") is { } managed
                ? (managed.UpperBound!.Central, managed.MitigatedShare!.Central)
                : default
        );
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, WireJson.Drafts)!;
}
