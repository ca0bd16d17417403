using ValueLedger.Core.Amounts;
using ValueLedger.Core.Organisations;
using ValueLedger.Core.Records;
using ValueLedger.Core.Tests.Problems;

namespace ValueLedger.Core.Tests.Organisations;

public sealed class OrganisationTests
{
    private static readonly OrganisationDraft Right = new()
    {
        Code = "wiltshire",
        Name = "Wiltshire Council",
        Currency = "GBP",
        StandardBasis = Basis.Own,
    };

    [Fact]
    public void A_right_draft_is_of_London_unless_it_says_otherwise()
    {
        Assert.Equal(A.Organisation(), Right.Validate().Value);
        Assert.Equal("Pacific/Auckland", (Right with { TimeZone = "Pacific/Auckland" }).Validate().Value!.TimeZone);
        Assert.Equal(1, (Right with { FinancialYearStart = 1 }).Validate().Value!.FinancialYearStart);
    }

    [Fact]
    public void A_record_from_before_financial_years_could_be_changed_means_April()
    {
        const string Earlier =
            """{"content":{"code":"w","currency":"GBP","name":"Wiltshire","standardBasis":"own","timeZone":"Europe/London","twoPeople":true}}""";
        var organisation = CanonicalRecord.Content<Organisation>(Earlier);
        Assert.Equal((4, true), (organisation.FinancialYearStart, organisation.TwoPeople));
    }

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_the_members()
    {
        var draft = new OrganisationDraft
        {
            Code = "Wiltshire",
            Name = " ",
            Currency = "gbp",
            TimeZone = "Swindon",
            FinancialYearStart = 13,
        };
        Assert.Equal(
            [
                ("code_is_not_valid", "/code"),
                ("member_is_required", "/name"),
                ("unknown_currency", "/currency"),
                ("unknown_time_zone", "/timeZone"),
                ("member_is_required", "/standardBasis"),
                ("number_is_out_of_range", "/financialYearStart"),
            ],
            ProblemCodes.Found(draft.Validate())
        );
    }

    [Fact]
    public void A_change_keeps_what_it_leaves_out()
    {
        Assert.Equal(A.Organisation(), new OrganisationChange().Apply(A.Organisation()).Value);
        Assert.Equal(
            A.Organisation() with
            {
                StandardBasis = Basis.LivingWage,
            },
            new OrganisationChange { StandardBasis = Basis.LivingWage }
                .Apply(A.Organisation())
                .Value
        );
        Assert.Equal(
            [("member_is_required", "/name"), ("unknown_time_zone", "/timeZone")],
            ProblemCodes.Found(new OrganisationChange { Name = "", TimeZone = "" }.Apply(A.Organisation()))
        );
    }

    [Theory]
    [InlineData("Europe/London", "2016-06-15")]
    [InlineData("Pacific/Auckland", "2016-06-15")]
    [InlineData("America/New_York", "2016-06-14")]
    public void Which_day_is_today_is_decided_by_the_time_zone(string timeZone, string today) =>
        Assert.Equal(A.Day(today), (A.Organisation() with { TimeZone = timeZone }).Today(A.Moment("2016-06-14T23:30:00Z")));

    [Theory]
    [InlineData("GBP", 2)]
    [InlineData("JPY", 0)]
    public void Its_money_has_the_decimals_of_its_currency(string currency, int digits) =>
        Assert.Equal(digits, A.Organisation(currency).MinorUnitDigits());
}
