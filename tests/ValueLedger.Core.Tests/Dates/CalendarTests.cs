using ValueLedger.Core.Dates;

namespace ValueLedger.Core.Tests.Dates;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("2015-10-16", "2015-10", "2015-Q4", "2015", "2015-16")]
    [InlineData("2016-03-31", "2016-03", "2016-Q1", "2016", "2015-16")]
    [InlineData("2016-04-01", "2016-04", "2016-Q2", "2016", "2016-17")]
    [InlineData("2016-09-30", "2016-09", "2016-Q3", "2016", "2016-17")]
    [InlineData("1999-12-31", "1999-12", "1999-Q4", "1999", "1999-00")]
    [InlineData("0987-01-01", "0987-01", "0987-Q1", "0987", "0986-87")]
    public void A_day_is_named_after_its_month_quarter_year_and_financial_year(
        string iso,
        string month,
        string quarter,
        string year,
        string financialYear
    )
    {
        var day = A.Day(iso);
        Assert.Equal((month, quarter, year, financialYear), (day.MonthName(), day.QuarterName(), day.YearName(), day.FinancialYearName()));
    }

    [Theory]
    [InlineData("2015-12-31", 1, "2015", "2015-01-01")]
    [InlineData("2016-01-01", 1, "2016", "2016-01-01")]
    [InlineData("2016-06-30", 7, "2015-16", "2015-07-01")]
    [InlineData("2016-07-01", 7, "2016-17", "2016-07-01")]
    [InlineData("2016-11-30", 12, "2015-16", "2015-12-01")]
    [InlineData("1999-12-01", 12, "1999-00", "1999-12-01")]
    public void A_financial_year_begins_in_any_month(string iso, int month, string name, string first) =>
        Assert.Equal((name, A.Day(first)), (A.Day(iso).FinancialYearName(month), A.Day(iso).FirstOfFinancialYear(month)));

    [Theory]
    [InlineData("2016-02-29", "2016-02-01", "2016-01-01", "2016-01-01", "2015-04-01")]
    [InlineData("2016-04-01", "2016-04-01", "2016-04-01", "2016-01-01", "2016-04-01")]
    [InlineData("2016-12-31", "2016-12-01", "2016-10-01", "2016-01-01", "2016-04-01")]
    public void Every_span_of_time_has_a_first_day(string iso, string month, string quarter, string year, string financialYear)
    {
        var day = A.Day(iso);
        Assert.Equal(
            (A.Day(month), A.Day(quarter), A.Day(year), A.Day(financialYear)),
            (day.FirstOfMonth(), day.FirstOfQuarter(), day.FirstOfYear(), day.FirstOfFinancialYear())
        );
    }
}
