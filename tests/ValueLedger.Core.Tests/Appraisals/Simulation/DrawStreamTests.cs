using ValueLedger.Core.Appraisals.Simulation;

namespace ValueLedger.Core.Tests.Appraisals.Simulation;

public sealed class DrawStreamTests
{
    /// <summary>Computed apart from the project, from the definition of each step.</summary>
    [Theory]
    [InlineData(1, "savings/unitValue", 0.8499841694155101, 0.29770309776916104, 0.9610349368701554)]
    [InlineData(-1, "hourly rate", 0.41905439101396025, 0.45508223088930466, 0.8279234300750138)]
    [InlineData(1, "Größe", 0.3433101608242094, 0.944557414210709, 0.5353063270940385)]
    public void A_stream_follows_from_seed_and_name(long seed, string name, double first, double second, double third) =>
        Assert.Equal([first, second, third], Chances(seed, name, 3));

    [Fact]
    public void Filling_in_parts_goes_on_where_it_stopped()
    {
        var whole = Chances(7, "hourly rate", 10);
        var stream = DrawStream.Of(7, "hourly rate");
        var parts = new double[10];
        stream.Fill(parts.AsSpan(0, 3));
        stream.Fill(parts.AsSpan(3));
        Assert.Equal(whole, parts);
    }

    [Fact]
    public void Another_seed_or_another_name_is_another_stream()
    {
        double[][] streams = [Chances(1, "a", 4), Chances(2, "a", 4), Chances(1, "b", 4), Chances(1, "A", 4)];
        Assert.Equal(streams.Length, streams.Select(stream => stream[0]).Distinct().Count());
    }

    [Fact]
    public void A_chance_is_never_zero_and_never_one()
    {
        Assert.Equal(Math.ScaleB(1, -54), DrawStream.Uniform(0));
        Assert.Equal(Math.ScaleB(1, -54), DrawStream.Uniform((1UL << 11) - 1));
        Assert.Equal(Math.ScaleB(1, -53), DrawStream.Uniform(1UL << 11));
        Assert.Equal(1 - Math.ScaleB(1, -53), DrawStream.Uniform(ulong.MaxValue));
    }

    private static double[] Chances(long seed, string name, int runs)
    {
        var chances = new double[runs];
        DrawStream.Of(seed, name).Fill(chances);
        return chances;
    }
}
