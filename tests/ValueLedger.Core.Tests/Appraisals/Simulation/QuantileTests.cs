using ValueLedger.Core.Appraisals.Simulation;

namespace ValueLedger.Core.Tests.Appraisals.Simulation;

/// <summary>Against values computed with thirty digits, apart from the project.</summary>
public sealed class QuantileTests
{
    private const double SmallestChance = 1.0 / (1UL << 54);
    private const double LargestChance = 1 - (1.0 / (1UL << 53));

    [Theory]
    [InlineData(10, 20, 40, 0.25, 18.660254037844386)]
    [InlineData(10, 20, 40, 0.3333333333333333, 20)]
    [InlineData(10, 20, 40, 0.5, 22.679491924311228)]
    [InlineData(10, 10, 40, 0.75, 25)]
    [InlineData(10, 40, 40, 0.25, 25)]
    [InlineData(-40, -20, -10, 0.5, -22.679491924311228)]
    public void A_triangle_is_turned_round_exactly(double low, double central, double high, double chance, double figure) =>
        Assert.Equal(figure, new TriangularQuantile(low, central, high).At(chance), 1e-13);

    [Theory]
    [InlineData(0.05, -1.64485362695147271)]
    [InlineData(0.5, 0)]
    [InlineData(0.95, 1.64485362695147271)]
    [InlineData(0.975, 1.95996398454005424)]
    [InlineData(0.001, -3.09023230616781354)]
    [InlineData(SmallestChance, -8.29236107581359554)]
    public void A_normal_figure_is_so_many_deviations_from_the_central_one(double chance, double deviations)
    {
        const double FromLowToHigh = 3.289707;
        Assert.Equal(100 + deviations, new NormalQuantile(100 - (FromLowToHigh / 2), 100, 100 + (FromLowToHigh / 2)).At(chance), 1e-13);
    }

    [Fact]
    public void Low_and_high_of_a_normal_figure_are_its_5th_and_95th_percentile()
    {
        var normal = new NormalQuantile(80, 100, 120);
        Assert.Equal(80, normal.At(0.05), 1e-5);
        Assert.Equal(120, normal.At(0.95), 1e-5);
    }

    [Theory]
    [InlineData(0.25, -35)]
    [InlineData(0.5, -30)]
    [InlineData(0.75, -25)]
    public void A_uniform_figure_rises_evenly(double chance, double figure) =>
        Assert.Equal(figure, new UniformQuantile(-40, -20).At(chance), 1e-13);

    /// <summary>Beta(1 + 4 m, 1 + 4 (1 - m)) at points of the table.</summary>
    [Theory]
    [InlineData(0.25, 1, 0.004965686242390991)]
    [InlineData(0.25, 205, 0.07648092693861315)]
    [InlineData(0.25, 1024, 0.1937636095539712)]
    [InlineData(0.25, 4095, 0.9149212953400812)]
    [InlineData(0.5, 1, 0.02944470827155859)]
    [InlineData(0.5, 2048, 0.5)]
    [InlineData(0.5, 3891, 0.8106755091044521)]
    [InlineData(0, 1, 4.883289407019336e-5)]
    [InlineData(0, 3891, 0.4506124889261049)]
    [InlineData(0.9, 1, 0.1396339963393287)]
    [InlineData(0.9, 2048, 0.7973351496385338)]
    public void A_PERT_figure_at_a_point_of_its_table_is_the_inverse_beta(double mode, int point, double share) =>
        Assert.Equal(100 + (40 * share), new PertQuantile(100, 100 + (40 * mode), 140).At(point / 4096.0), 1e-9);

    [Fact]
    public void Between_two_points_of_its_table_a_PERT_figure_is_on_the_line()
    {
        var pert = new PertQuantile(100, 110, 140);
        var (left, right) = (pert.At(500 / 4096.0), pert.At(501 / 4096.0));
        Assert.Equal(left + ((right - left) / 4), pert.At(500.25 / 4096.0), 1e-12);
    }

    [Fact]
    public void The_ends_of_a_PERT_table_are_low_and_high()
    {
        var pert = new PertQuantile(100, 110, 140);
        Assert.Equal(100, pert.At(SmallestChance), 1e-9);
        Assert.Equal(140, pert.At(LargestChance), 1e-9);
        Assert.Equal((100 + pert.At(1 / 4096.0)) / 2, pert.At(0.5 / 4096), 1e-12);
        Assert.Equal((140 + pert.At(4095 / 4096.0)) / 2, pert.At(4095.5 / 4096), 1e-12);
    }

    public static TheoryData<string> Shapes { get; } = ["triangular", "pert", "uniform", "normal"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_larger_chance_never_gives_a_smaller_figure(string shape)
    {
        var quantile = Of(shape);
        var figures = Enumerable.Range(1, 99_999).Select(step => quantile.At(step / 100_000.0)).ToList();
        Assert.All(figures.Zip(figures.Skip(1)), pair => Assert.True(pair.First <= pair.Second));
    }

    /// <summary>The mean of a triangle is a third of its corners, that of a PERT (low + 4 central + high) / 6.</summary>
    [Theory]
    [InlineData("triangular", 70.0 / 3)]
    [InlineData("pert", 130.0 / 6)]
    [InlineData("uniform", 25)]
    [InlineData("normal", 20)]
    public void The_mean_of_all_chances_is_the_mean_of_the_distribution(string shape, double mean)
    {
        const int Steps = 100_000;
        var quantile = Of(shape);
        Assert.Equal(mean, Enumerable.Range(0, Steps).Average(step => quantile.At((step + 0.5) / Steps)), 0.001);
    }

    private static IQuantile Of(string shape) =>
        shape switch
        {
            "triangular" => new TriangularQuantile(10, 20, 40),
            "pert" => new PertQuantile(10, 20, 40),
            "uniform" => new UniformQuantile(10, 40),
            _ => new NormalQuantile(10, 20, 40),
        };
}
