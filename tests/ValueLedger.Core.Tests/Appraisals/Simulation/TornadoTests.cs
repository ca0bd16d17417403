using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Impact;
using static ValueLedger.Core.Tests.Appraisals.Simulation.SimulatedAppraisals;

namespace ValueLedger.Core.Tests.Appraisals.Simulation;

public sealed class TornadoTests
{
    [Fact]
    public void A_bar_is_npsv_with_one_figure_at_low_and_at_high_and_all_others_central()
    {
        var appraisal = Of(
            Benefit("one", """{ "central": 10, "low": 9, "high": 12, "draw": "people" }""", """{ "central": 5, "low": 1, "high": 6 }"""),
            Cost("cost", """{ "central": 20, "low": 15, "high": 22 }""")
        );
        TornadoBar[] expected =
        [
            new("one/unitValue", [new("one", "unitValue")], -10.00m, 40.00m),
            new("people", [new("one", "quantity")], 25.00m, 40.00m),
            new("cost/amounts/0", [new("cost", "amounts/0")], 35.00m, 28.00m),
        ];
        Assert.Equivalent(expected, Tornado.Of(Read(appraisal)), strict: true);
    }

    [Fact]
    public void A_figure_that_is_used_twice_in_its_line_stands_there_once()
    {
        const string Fall = """
            { "code": "fall", "title": "Fall", "category": "social", "firstBenefitYear": 0, "durationYears": 1, "direction": "decrease", "observed": 50,
              "baseline": { "quantity": { "central": 100, "low": 90, "high": 110 }, "source": "made" },
              "comparator": { "change": -0.2, "source": "made" }, "unitValue": { "amount": 10, "source": "made" } }
            """;
        TornadoBar[] expected = [new("fall/baseline", [new("fall", "baseline")], 220.00m, 380.00m)];
        Assert.Equivalent(expected, Tornado.Of(Read(Of(Fall))), strict: true);
    }

    [Fact]
    public void Bars_that_are_as_long_as_each_other_stand_in_line_order()
    {
        const string Figure = """{ "central": 5, "low": 4, "high": 6 }""";
        var tornado = Tornado.Of(Read(Of($"{Benefit("b", "1", Figure)},{Benefit("a", "1", Figure)}", Cost("cost", Figure))));
        Assert.Equal(["cost/amounts/0", "b/unitValue", "a/unitValue"], tornado.Select(bar => bar.Draw));
    }

    [Fact]
    public void A_tie_is_rounded_away_from_zero_as_everywhere_else()
    {
        var bar = Assert.Single(Tornado.Of(Read(Of(Benefit("one", "1", """{ "central": 2, "low": 1.005, "high": 4.015 }""")))));
        Assert.Equal((1.01m, 4.02m), (bar.Low, bar.High));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Bars_are_what_the_appraisal_gives_with_that_figure_at_its_end(int seed)
    {
        var appraisals = new UncertainAppraisals(seed);
        for (var turn = 0; turn < 50; turn++)
        {
            var appraisal = appraisals.Next();
            foreach (var bar in Tornado.Of(appraisal))
            {
                Assert.Equal((double)Npsv(appraisal, bar.Draw, range => range.Low), (double)bar.Low, 0.0051);
                Assert.Equal((double)Npsv(appraisal, bar.Draw, range => range.High), (double)bar.High, 0.0051);
            }
        }
    }

    private static decimal Npsv(Appraisal appraisal, string draw, Func<FigureRange, decimal> end) =>
        PresentValues.Of(appraisal, new EndReading(draw, end)).Npsv;

    private sealed class EndReading(string draw, Func<FigureRange, decimal> end) : IFigureReading
    {
        public decimal Of(Figure figure) => figure.Range is { } range && range.Draw == draw ? end(range) : figure.Central;
    }
}
