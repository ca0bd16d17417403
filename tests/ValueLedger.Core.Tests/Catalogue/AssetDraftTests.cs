using ValueLedger.Core.Catalogue;

namespace ValueLedger.Core.Tests.Catalogue;

public sealed class AssetDraftTests
{
    private static readonly CatalogueView Known = A.Catalogue(
        A.Party("church"),
        A.Team("north"),
        A.Measure("hall-hours", MeasureClass.PartnerGoods, "hour"),
        A.Measure("vans", MeasureClass.PartnerGoods, "van", aggregation: Aggregation.Level),
        A.Measure("letters", MeasureClass.Output)
    );

    private static readonly AssetDraft Hall = new()
    {
        Title = "Church hall",
        Kind = AssetKind.Space,
        Holder = new AssetHolderDraft { Party = "church" },
        Area = "North",
        Measure = "hall-hours",
        Capacity = new CapacityDraft { Quantity = 10, Per = CapacityUnit.Week },
        From = A.Day("2024-04-29"),
    };

    private static readonly AssetDraft Need = Hall with { Kind = AssetKind.Need, Wanted = [AssetKind.Space, AssetKind.Money] };

    private static readonly Dictionary<string, (string Problem, AssetDraft Draft)> Wrong = new()
    {
        ["no title"] = ("member_is_required /title", Hall with { Title = null }),
        ["no kind"] = ("member_is_required /kind", Hall with { Kind = null }),
        ["an asset that wants"] = ("only_needs_want /wanted", Hall with { Wanted = [AssetKind.Money] }),
        ["a need of nothing"] = ("member_is_required /wanted", Need with { Wanted = null }),
        ["a need of no kind"] = ("list_is_empty /wanted", Need with { Wanted = [] }),
        ["a need of a need"] = ("value_is_not_in_the_list /wanted/1", Need with { Wanted = [AssetKind.Space, AssetKind.Need] }),
        ["no holder"] = ("member_is_required /holder", Hall with { Holder = null }),
        ["a holder that is nobody"] = ("holder_is_not_one /holder", Hall with { Holder = new AssetHolderDraft() }),
        ["two holders"] = (
            "holder_is_not_one /holder",
            Hall with
            {
                Holder = new AssetHolderDraft { Party = "church", Team = "north" },
            }
        ),
        ["an unknown party"] = ("unknown_party /holder/party", Hall with { Holder = new AssetHolderDraft { Party = "nope" } }),
        ["an unknown team"] = ("unknown_team /holder/team", Hall with { Holder = new AssetHolderDraft { Team = "nope" } }),
        ["a long area"] = ("text_is_too_long /area", Hall with { Area = new string('x', 301) }),
        ["an unknown measure"] = ("unknown_measure /measure", Hall with { Measure = "nope" }),
        ["an output"] = ("asset_is_not_an_input /measure", Hall with { Measure = "letters" }),
        ["a stock"] = ("asset_is_not_an_input /measure", Hall with { Measure = "vans" }),
        ["no capacity"] = ("member_is_required /capacity", Hall with { Capacity = null }),
        ["a capacity of nothing"] = ("capacity_must_be_positive /capacity/quantity", Hall with { Capacity = Weekly(0) }),
        ["a capacity below nothing"] = ("capacity_must_be_positive /capacity/quantity", Hall with { Capacity = Weekly(-1) }),
        ["a capacity too large"] = ("number_is_out_of_range /capacity/quantity", Hall with { Capacity = Weekly(1_000_000_000_000) }),
        ["a capacity without a figure"] = ("member_is_required /capacity/quantity", Hall with { Capacity = Weekly(null) }),
        ["a capacity of no time"] = ("member_is_required /capacity/per", Hall with { Capacity = Weekly(1) with { Per = null } }),
        ["no first day"] = ("member_is_required /from", Hall with { From = null }),
        ["an end before the start"] = ("period_ends_before_it_starts /to", Hall with { To = A.Day("2024-04-28") }),
    };

    public static TheoryData<string> Cases => [.. Wrong.Keys];

    internal static IEnumerable<string> Codes => Wrong.Values.Select(wrong => wrong.Problem.Split(' ')[0]).Append("code_is_reserved");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wrong_asset_is_refused_with_its_code(string wrong) => Assert.Equal([Wrong[wrong].Problem], Of(Wrong[wrong].Draft));

    [Fact]
    public void No_asset_has_the_code_of_the_summary() =>
        Assert.Equal("code_is_reserved", Assert.Single(Hall.Validate("summary", Known).Problems).Code.Name);

    [Fact]
    public void An_asset_and_a_need_keep_what_was_sent()
    {
        var hall = Hall.Validate("hall", Known).Value!;
        Assert.Equal(("hall", AssetKind.Space, "church", null, null), (hall.Code, hall.Kind, hall.Holder.Party, hall.To, hall.Wanted));
        Assert.Equal(new Capacity(10, CapacityUnit.Week), hall.Capacity);
        var need = (Need with { Wanted = [AssetKind.Space, AssetKind.Money, AssetKind.Space] }).Validate("need", Known).Value!;
        Assert.Equal([AssetKind.Space, AssetKind.Money], need.Wanted);
        Assert.Equal(need, Need.Validate("need", Known).Value!);
        Assert.NotEqual(need, need with { Wanted = [AssetKind.Money] });
    }

    /// <summary>Whether the contributor is known is for the ledger to say.</summary>
    [Fact]
    public void A_contributor_may_hold_an_asset() =>
        Assert.Equal(
            "v-1",
            (Hall with { Holder = new AssetHolderDraft { Contributor = "v-1" } }).Validate("hall", Known).Value!.Holder.Contributor
        );

    private static CapacityDraft Weekly(decimal? quantity) => new() { Quantity = quantity, Per = CapacityUnit.Week };

    private static IEnumerable<string> Of(AssetDraft draft) =>
        draft.Validate("code", Known).Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}");
}
