using System.Text.Json;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;
using static ValueLedger.Core.Tests.Appraisals.Simulation.SimulatedAppraisals;

namespace ValueLedger.Core.Tests.Appraisals.Simulation;

public sealed class SimulationDraftTests
{
    private const string Uncertain = """{ "central": 5, "low": 4, "high": 6 }""";

    [Theory]
    [InlineData("""{ "runs": 500, "seed": -7 }""", 500, -7)]
    [InlineData("""{ "runs": 1 }""", 1, SimulationTerms.UsualSeed)]
    [InlineData("""{ "runs": 100000, "seed": null }""", 100_000, SimulationTerms.UsualSeed)]
    [InlineData("""{ "seed": 9223372036854775807 }""", SimulationTerms.UsualRuns, long.MaxValue)]
    [InlineData("{ }", SimulationTerms.UsualRuns, SimulationTerms.UsualSeed)]
    public void Runs_and_seed_are_part_of_the_answer(string simulation, int runs, long seed)
    {
        var result = Appraise.Of(Read(With(simulation, Benefit("one", "1", Uncertain))));
        Assert.Equal((runs, seed), (result.Simulation!.Runs, result.Simulation.Seed));
    }

    [Fact]
    public void An_uncertain_figure_alone_makes_no_simulation() =>
        Assert.Null(Appraise.Of(Read(Of(Benefit("one", "1", Uncertain)))).Simulation);

    [Fact]
    public void What_is_drawn_changes_none_of_the_central_figures()
    {
        var (drawn, central) = (
            Appraise.Of(Read(With("{ }", Benefit("one", "1", Uncertain)))),
            Appraise.Of(Read(Of(Benefit("one", "1", Uncertain))))
        );
        Assert.Equal(Json(central), Json(drawn with { Simulation = null }));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_001)]
    public void There_are_one_to_a_hundred_thousand_runs(int runs) =>
        MustRefuse(
            With($$"""{ "runs": {{runs}} }""", Benefit("one", "1", Uncertain)),
            MemberProblems.NumberIsOutOfRange,
            "/simulation/runs"
        );

    [Fact]
    public void More_than_five_hundred_uncertain_figures_are_refused()
    {
        string[] benefits =
        [
            .. Enumerable
                .Range(1, 167)
                .Select(line =>
                    Benefit(
                        $"line-{line}",
                        Uncertain,
                        Uncertain,
                        $$""", "dropOff": { "value": { "central": 0.5, "low": 0, "high": 1 }, "source": "made" }"""
                    )
                ),
        ];
        MustRefuse(With("""{ "runs": 1 }""", string.Join(",", benefits)), SimulationProblems.SimulationIsTooLarge, "/simulation");
        Assert.NotNull(Read(With("""{ "runs": 1 }""", string.Join(",", benefits.Skip(1)))));
    }

    /// <summary>Each run draws 98 or 96 figures and forms 4 ratios.</summary>
    [Fact]
    public void More_than_ten_million_values_are_refused()
    {
        string[] benefits = [.. Enumerable.Range(1, 49).Select(line => Benefit($"line-{line}", Uncertain, Uncertain))];
        MustRefuse(With("""{ "runs": 100000 }""", string.Join(",", benefits)), SimulationProblems.SimulationIsTooLarge, "/simulation/runs");
        Assert.NotNull(Read(With("""{ "runs": 100000 }""", string.Join(",", benefits.Skip(1)))));
        Assert.NotNull(Read(With("""{ "runs": 98000 }""", string.Join(",", benefits))));
    }

    [Fact]
    public void A_simulation_goes_on_the_wire_in_words_and_numbers()
    {
        var written = JsonSerializer
            .SerializeToElement(
                Appraise.Of(
                    Read(
                        With(
                            """{ "runs": 100, "seed": 3 }""",
                            Benefit("one", "2", """{ "central": 5, "low": 5, "high": 6 }"""),
                            Cost("cost", "10")
                        )
                    )
                ),
                WireJson.Options
            )
            .GetProperty("simulation");
        Assert.Equal(
            [
                "runs",
                "seed",
                "npsv",
                "probabilityNpsvAboveZero",
                "npsvUndefinedReason",
                "ratios",
                "agencyReturn",
                "breakEvenShare",
                "tornado",
            ],
            written.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(["p5", "p50", "p95", "mean"], written.GetProperty("npsv").EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            ["p5", "p50", "p95", "undefinedReason", "undefinedRuns", "mean"],
            written.GetProperty("ratios").GetProperty("benefitCostRatio").EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(
            """[{"draw":"one/unitValue","figures":[{"line":"one","assumption":"unitValue"}],"low":0.00,"high":2.00}]""",
            written.GetProperty("tornado").GetRawText()
        );
    }

    private static string With(string simulation, string benefits, string costs = "") =>
        Of(benefits, costs)
            .Replace("\"title\": \"Made\",", $"\"title\": \"Made\", \"simulation\": {simulation},", StringComparison.Ordinal);

    private static void MustRefuse(string json, ProblemCode code, string pointer)
    {
        var problem = Assert.Single(JsonSerializer.Deserialize<AppraisalDraft>(json, WireJson.Drafts)!.Validate(_ => null).Problems);
        Assert.Equal((code, pointer), (problem.Code, problem.Pointer));
    }

    private static string Json(AppraisalResult result) => JsonSerializer.Serialize(result, WireJson.Options);
}
