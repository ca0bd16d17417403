using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Tests.Catalogue;

public sealed class AllocationDraftTests
{
    private static readonly CatalogueView Known = A.Catalogue(
        A.Programme("kitchen"),
        A.Programme("lunch"),
        A.Programme("wheels"),
        A.Measure("meals", MeasureClass.Output),
        A.Measure("members", MeasureClass.Output, "person", aggregation: Aggregation.Level),
        A.Measure("contentment", MeasureClass.Outcome, "score"),
        Valid() with
        {
            Code = "last-year",
            From = A.Day("2023-01-01"),
            To = A.Day("2023-12-31"),
        },
        Valid() with
        {
            Code = "withdrawn",
            Archived = true,
        }
    );

    private static readonly AllocationDraft Equal = new()
    {
        Title = "The kitchen",
        Pool = "kitchen",
        From = A.Day("2024-01-01"),
        To = A.Day("2024-12-31"),
        Key = AllocationKey.Equal,
    };

    private static readonly AllocationDraft Given = Equal with
    {
        Key = AllocationKey.Given,
        Shares = [Share("lunch", 0.75m), Share("wheels", 0.25m)],
    };

    private static readonly AllocationDraft ByMeals = Equal with { Key = AllocationKey.Quantity, Measure = "meals" };

    private static readonly Dictionary<string, (string Problem, AllocationDraft Draft)> Wrong = new()
    {
        ["no title"] = ("member_is_required /title", Equal with { Title = null }),
        ["no pool"] = ("member_is_required /pool", Equal with { Pool = null }),
        ["an unknown pool"] = ("unknown_programme /pool", Equal with { Pool = "nope" }),
        ["no first day"] = ("member_is_required /from", Equal with { From = null }),
        ["an end before the start"] = ("period_ends_before_it_starts /to", Equal with { To = A.Day("2023-12-31") }),
        ["no key"] = ("member_is_required /key", Equal with { Key = null }),
        ["a quantity of nothing"] = ("member_is_required /measure", ByMeals with { Measure = null }),
        ["an unknown measure"] = ("unknown_measure /measure", ByMeals with { Measure = "nope" }),
        ["a level"] = ("key_does_not_add_up /measure", ByMeals with { Measure = "members" }),
        ["a score"] = ("key_does_not_add_up /measure", ByMeals with { Measure = "contentment" }),
        ["a measure of another key"] = ("member_is_of_another_key /measure", Equal with { Measure = "meals" }),
        ["shares of another key"] = ("member_is_of_another_key /shares", Equal with { Shares = Given.Shares }),
        ["programmes of another key"] = ("member_is_of_another_key /programmes", Given with { Programmes = ["lunch"] }),
        ["no programmes"] = ("list_is_empty /programmes", Equal with { Programmes = [] }),
        ["an unknown programme"] = ("unknown_programme /programmes/1", Equal with { Programmes = ["lunch", "nope"] }),
        ["a programme twice"] = ("programme_is_given_twice /programmes/1", Equal with { Programmes = ["lunch", "lunch"] }),
        ["the pool among the programmes"] = ("pool_bears_its_own_cost /programmes/0", Equal with { Programmes = ["kitchen", "lunch"] }),
        ["no shares"] = ("member_is_required /shares", Given with { Shares = null }),
        ["a share of an unknown programme"] = (
            "unknown_programme /shares/0/programme",
            Given with
            {
                Shares = [Share("nope", 0.75m), Share("wheels", 0.25m)],
            }
        ),
        ["a share of the pool"] = (
            "pool_bears_its_own_cost /shares/1/programme",
            Given with
            {
                Shares = [Share("lunch", 0.75m), Share("kitchen", 0.25m)],
            }
        ),
        ["two shares of a programme"] = (
            "programme_is_given_twice /shares/1/programme",
            Given with
            {
                Shares = [Share("lunch", 0.75m), Share("lunch", 0.25m)],
            }
        ),
        ["a share without a figure"] = (
            "member_is_required /shares/0/share",
            Given with
            {
                Shares = [Share("lunch", null), Share("wheels", 1)],
            }
        ),
        ["shares below 1"] = (
            "shares_do_not_sum_to_1 /shares",
            Given with
            {
                Shares = [Share("lunch", 0.75m), Share("wheels", 0.249999m)],
            }
        ),
        ["shares that are all nil"] = ("shares_do_not_sum_to_1 /shares", Given with { Shares = [Share("lunch", 0), Share("wheels", 0)] }),
        ["days that another allocation has"] = ("allocations_overlap /from", Equal with { From = A.Day("2023-12-31") }),
    };

    public static TheoryData<string> Cases => [.. Wrong.Keys];

    internal static IEnumerable<string> Codes => Wrong.Values.Select(wrong => wrong.Problem.Split(' ')[0]);

    [Fact]
    public void Shares_too_large_to_be_added_are_refused() =>
        Assert.Equal(
            ["share_is_outside_0_to_1 /shares/0/share", "shares_do_not_sum_to_1 /shares"],
            Of(Given with { Shares = [Share("lunch", decimal.MaxValue), Share("wheels", 1)] })
        );

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wrong_allocation_is_refused_with_its_code(string wrong) => Assert.Equal([Wrong[wrong].Problem], Of(Wrong[wrong].Draft));

    [Fact]
    public void Shares_lie_between_0_and_1_also_where_they_add_up_to_1() =>
        Assert.Equal(
            ["share_is_outside_0_to_1 /shares/0/share", "share_is_outside_0_to_1 /shares/1/share"],
            Of(Given with { Shares = [Share("lunch", -0.5m), Share("wheels", 1.5m)] })
        );

    [Fact]
    public void Each_key_is_accepted_with_what_belongs_to_it()
    {
        Assert.Empty(Of(Equal with { Programmes = ["lunch", "wheels"] }));
        Assert.Empty(Of(Equal with { Key = AllocationKey.Entries }));
        Assert.Empty(Of(Equal with { Key = AllocationKey.Hours }));
        Assert.Empty(Of(ByMeals));
        var given = Given.Validate("code", Known).Value!;
        Assert.Equal([new AllocationShare("lunch", 0.75m), new AllocationShare("wheels", 0.25m)], given.Shares);
        Assert.Equal(given, Given.Validate("code", Known).Value!);
        Assert.NotEqual(given, given with { Shares = [new AllocationShare("lunch", 1)] });
    }

    private static AllocationShareDraft Share(string programme, decimal? share) => new() { Programme = programme, Share = share };

    private static Allocation Valid() =>
        new()
        {
            Code = "x",
            Title = "x",
            Pool = "kitchen",
            From = A.Day("2024-01-01"),
            To = A.Day("2024-12-31"),
            Key = AllocationKey.Equal,
        };

    private static IEnumerable<string> Of(AllocationDraft draft) =>
        draft.Validate("code", Known).Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}");
}
