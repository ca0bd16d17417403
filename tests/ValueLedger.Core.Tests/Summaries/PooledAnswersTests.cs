using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

/// <summary>Shares and means are pooled, never added and never averaged one by one.</summary>
public sealed class PooledAnswersTests
{
    private static readonly Measure Share = A.Measure("share", MeasureClass.Outcome, "person", aggregation: Aggregation.Share);
    private static readonly Measure Mean = A.Measure("mean", MeasureClass.Outcome, "rating", aggregation: Aggregation.Mean);

    /// <summary>Well London: 79 % and 76 %; health trainers: 28 % of 48,000; youth courts: 9 %; mentees in Basel: 70 %. The intervals are
    /// Wilson's score as published calculators give it.</summary>
    [Theory]
    [InlineData("0.78", "0.758336", "0.800234", 790, 1000, 380, 500)]
    [InlineData("0.28", "0.276001", "0.284034", 13440, 48000)]
    [InlineData("0.09", "0.048073", "0.162262", 9, 100)]
    [InlineData("0.7", "0.562496", "0.808964", 35, 50)]
    [InlineData("0", "0", "0.277533", 0, 10)]
    [InlineData("1", "0.722467", "1", 10, 10)]
    public void Numbers_and_wholes_are_added_up_before_they_are_divided(string share, string low, string high, params int[] pairs)
    {
        var pooled = new PooledAnswers(Share);
        for (var index = 0; index < pairs.Length; index += 2)
        {
            pooled.Add(pairs[index], pairs[index + 1], null);
        }

        var figures = pooled.Figures();
        Assert.Equal((Number(share), null, null), (figures.Share, figures.Mean, figures.WhyNoInterval));
        Assert.Equal((Number(low), Number(high)), (figures.Low, figures.High));
    }

    [Fact]
    public void Every_answer_of_a_mean_weighs_the_same()
    {
        var pooled = new PooledAnswers(Mean);
        pooled.Add(4.2m, 40, null);
        pooled.Add(3.8m, 10, null);
        Assert.Equal(new AnswerFigures(null, 4.12m, 50, null, null, IntervalGap.DeviationIsMissing), pooled.Figures());
    }

    /// <summary>s = sqrt((39 x 0.8 squared + 9 x 1.1 squared) / 48) = 0.864219, and 1.959964 x s / sqrt(50) = 0.239545.</summary>
    [Fact]
    public void The_interval_of_a_mean_is_of_the_pooled_deviation()
    {
        var pooled = new PooledAnswers(Mean);
        pooled.Add(4.2m, 40, 0.8m);
        pooled.Add(3.8m, 10, 1.1m);
        var figures = pooled.Figures();
        Assert.Equal((4.12m, 3.880455m, 4.359545m), (figures.Mean, figures.Low, figures.High));
    }

    [Fact]
    public void One_answer_has_no_interval()
    {
        var pooled = new PooledAnswers(Mean);
        pooled.Add(4m, 1, 0m);
        Assert.Equal(IntervalGap.OneAnswerOnly, pooled.Figures().WhyNoInterval);
    }

    [Fact]
    public void A_share_of_money_is_no_sample_of_people()
    {
        var pooled = new PooledAnswers(A.Measure("share", MeasureClass.Output, "GBP", aggregation: Aggregation.Share));
        pooled.Add(50_000, 200_000, null);
        Assert.Equal(new AnswerFigures(0.25m, null, 200_000, null, null, IntervalGap.ShareIsOfMoney), pooled.Figures());
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("4", "2")]
    [InlineData("2", "1.414213562373095")]
    [InlineData("0.000001", "0.001")]
    [InlineData("1000000000000000000000", "31622776601.683793319988935444")]
    public void A_root_is_exact_to_many_digits(string number, string root) =>
        Assert.True(Math.Abs(DecimalFunctions.SquareRoot(Number(number)) - Number(root)) <= Number(root) * 0.000000000000001m);

    [Theory]
    [InlineData("0", "1")]
    [InlineData("1", "2.718281828459045")]
    [InlineData("-1.5", "0.22313016014843")]
    [InlineData("10", "22026.4657948067")]
    public void A_power_of_e_is_exact_to_many_digits(string exponent, string power) =>
        Assert.True(Math.Abs(DecimalFunctions.Exponential(Number(exponent)) - Number(power)) <= Number(power) * 0.00000000000001m);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
