using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Timebanks;

namespace ValueLedger.Core.Tests.Timebanks;

public sealed class MemberDraftTests
{
    [Fact]
    public void A_member_has_a_day_of_joining_and_perhaps_a_contributor()
    {
        var member = new MemberDraft { Joined = A.Day("2024-01-01"), Contributor = "v-1" }
            .Validate("anna")
            .Value;
        Assert.Equal(
            new Member
            {
                Code = "anna",
                Joined = A.Day("2024-01-01"),
                Contributor = "v-1",
            },
            member
        );
        Assert.True(member!.HasJoined(A.Day("2024-01-01")));
        Assert.False(member.HasJoined(A.Day("2023-12-31")));
        Assert.True(Member.Community.Item.HasJoined(A.Day("0001-01-01")));
    }

    [Fact]
    public void The_community_is_not_put_and_everything_else_that_is_wrong_is_told_with_it()
    {
        var problems = new MemberDraft { Contributor = "No code" }
            .Validate("community")
            .Problems;
        Assert.Equal(
            ["community_is_the_bank_itself ", "code_is_not_valid /contributor", "member_is_required /joined"],
            problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}")
        );
    }

    [Fact]
    public void The_measure_of_what_is_exchanged_counts_citizens_hours_and_may_have_another_title()
    {
        var draft = new MeasureDraft
        {
            Title = "Credits",
            Stage = MeasureStage.Input,
            Class = MeasureClass.CitizenTime,
            Unit = "hour",
        };
        Assert.True(draft.Validate("exchanged-hours", Bank.Catalogue).IsAccepted);
        MeasureDraft[] others =
        [
            draft with
            {
                Unit = "day",
            },
            draft with
            {
                Class = MeasureClass.PublicStaffTime,
            },
            draft with
            {
                Stage = MeasureStage.Output,
                Class = MeasureClass.Output,
            },
            draft with
            {
                Aggregation = Aggregation.Level,
            },
            draft with
            {
                Direction = Direction.Decrease,
            },
        ];
        Assert.All(
            others,
            other =>
                Assert.Equal(
                    "exchanged_hours_are_citizens_hours",
                    Assert.Single(other.Validate("exchanged-hours", Bank.Catalogue).Problems).Code.Name
                )
        );
        Assert.All(others, other => Assert.True(other.Validate("other-hours", Bank.Catalogue).IsAccepted));
    }
}
