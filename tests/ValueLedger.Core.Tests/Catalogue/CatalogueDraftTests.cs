using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Tests.Problems;

namespace ValueLedger.Core.Tests.Catalogue;

public sealed class CatalogueDraftTests
{
    private static readonly CatalogueView Known = A.Catalogue(A.Programme("speedwatch"), A.Team("malmesbury"));

    private static readonly ProgrammeDraft Programme = new() { Title = "Speedwatch" };
    private static readonly PartyDraft Party = new() { Name = "Volunteers", Sector = Sector.Citizen };
    private static readonly TeamDraft Team = new() { Name = "Malmesbury" };
    private static readonly ContributorDraft Contributor = new();
    private static readonly MeasureDraft Measure = new()
    {
        Title = "Volunteer time",
        Stage = MeasureStage.Input,
        Class = MeasureClass.CitizenTime,
        Unit = "hour",
    };

    private static readonly MeasureDraft Rating = new()
    {
        Title = "Rating of the street",
        Stage = MeasureStage.Outcome,
        Class = MeasureClass.Outcome,
        Unit = "rating",
        Aggregation = Aggregation.Mean,
        Scale = Scale(1, 5),
    };

    private static readonly Dictionary<string, (string Code, string Pointer, IReadOnlyList<Problem> Found)> Wrong = new()
    {
        ["a programme without title"] = ("member_is_required", "/title", Of(Programme with { Title = null })),
        ["a programme with a blank title"] = ("member_is_required", "/title", Of(Programme with { Title = " \t" })),
        ["a programme with a long title"] = ("text_is_too_long", "/title", Of(Programme with { Title = new string('x', 301) })),
        ["a programme with a long description"] = (
            "text_is_too_long",
            "/description",
            Of(Programme with { Description = new string('x', 4001) })
        ),
        ["a programme of an area in words"] = (
            "code_is_not_valid",
            "/serviceArea",
            Of(Programme with { ServiceArea = "Community safety" })
        ),
        ["a programme of an unknown kind"] = (
            "value_is_not_in_the_list",
            "/coProduction/1",
            Of(Programme with { CoProduction = ["co-delivery", "co-driving"] })
        ),
        ["a programme of kind null"] = ("value_is_not_in_the_list", "/coProduction/0", Of(Programme with { CoProduction = [null!] })),
        ["a programme that ends too early"] = (
            "programme_ends_before_it_starts",
            "/endDate",
            Of(Programme with { StartDate = A.Day("2016-01-01"), EndDate = A.Day("2015-12-31") })
        ),
        ["a party without name"] = ("member_is_required", "/name", Of(Party with { Name = "" })),
        ["a party without sector"] = ("member_is_required", "/sector", Of(Party with { Sector = null })),
        ["a team without name"] = ("member_is_required", "/name", Of(Team with { Name = null })),
        ["a team of an unknown programme"] = ("unknown_programme", "/programme", Of(Team with { Programme = "nope" })),
        ["a team of a long area"] = ("text_is_too_long", "/area", Of(Team with { Area = new string('x', 301) })),
        ["a contributor of an unknown team"] = ("unknown_team", "/team", Of(Contributor with { Team = "nope" })),
        ["a contributor below the quintiles"] = (
            "quintile_is_outside_1_to_5",
            "/deprivationQuintile",
            Of(Contributor with { DeprivationQuintile = 0 })
        ),
        ["a contributor above the quintiles"] = (
            "quintile_is_outside_1_to_5",
            "/deprivationQuintile",
            Of(Contributor with { DeprivationQuintile = 6 })
        ),
        ["a measure without title"] = ("member_is_required", "/title", Of(Measure with { Title = null })),
        ["a measure without stage"] = ("member_is_required", "/stage", Of(Measure with { Stage = null })),
        ["a measure without class"] = ("member_is_required", "/class", Of(Measure with { Class = null })),
        ["a measure without unit"] = ("member_is_required", "/unit", Of(Measure with { Unit = null })),
        ["an output of citizens' time"] = ("class_is_of_another_stage", "/class", Of(Measure with { Stage = MeasureStage.Output })),
        ["an input of class outcome"] = ("class_is_of_another_stage", "/class", Of(Measure with { Class = MeasureClass.Outcome })),
        ["a measure with an empty unit"] = ("unit_is_not_valid", "/unit", Of(Measure with { Unit = "" })),
        ["a measure with a space after its unit"] = ("unit_is_not_valid", "/unit", Of(Measure with { Unit = "hour " })),
        ["a measure with a long unit"] = ("unit_is_not_valid", "/unit", Of(Measure with { Unit = new string('x', 41) })),
        ["public spend in pounds that are no GBP"] = (
            "money_is_not_in_the_currency",
            "/unit",
            Of(Measure with { Class = MeasureClass.PublicSpend, Unit = "pound" })
        ),
        ["public overhead in another currency"] = (
            "money_is_not_in_the_currency",
            "/unit",
            Of(Measure with { Class = MeasureClass.PublicOverhead, Unit = "EUR" })
        ),
        ["a partner's spend in small letters"] = (
            "money_is_not_in_the_currency",
            "/unit",
            Of(Measure with { Class = MeasureClass.PartnerSpend, Unit = "gbp" })
        ),
        ["citizens' money in items"] = (
            "money_is_not_in_the_currency",
            "/unit",
            Of(Measure with { Class = MeasureClass.CitizenMoney, Unit = "item" })
        ),
        ["citizens' time in another currency"] = ("unit_is_another_currency", "/unit", Of(Measure with { Unit = "USD" })),
        ["staff time in the currency in small letters"] = (
            "unit_is_another_currency",
            "/unit",
            Of(Measure with { Class = MeasureClass.PublicStaffTime, Unit = "Gbp" })
        ),
        ["an outcome in another currency"] = (
            "unit_is_another_currency",
            "/unit",
            Of(Measure with { Stage = MeasureStage.Outcome, Class = MeasureClass.Outcome, Unit = "EUR" })
        ),
        ["an output in another currency"] = (
            "unit_is_another_currency",
            "/unit",
            Of(Measure with { Stage = MeasureStage.Output, Class = MeasureClass.Output, Unit = "JPY" })
        ),
        ["citizens' time as mobilisation"] = (
            "mobilisation_is_not_of_this_class",
            "/mobilisation",
            Of(Measure with { Mobilisation = true })
        ),
        ["an input as a share"] = (
            "aggregation_is_not_of_this_stage",
            "/aggregation",
            Of(Measure with { Aggregation = Aggregation.Share })
        ),
        ["a mean without scale"] = ("member_is_required", "/scale", Of(Rating with { Scale = null })),
        ["a mean with half a scale"] = ("member_is_required", "/scale/to", Of(Rating with { Scale = new MeasureScaleDraft { From = 1 } })),
        ["a mean with a scale upside down"] = ("scale_is_not_valid", "/scale", Of(Rating with { Scale = Scale(5, 1) })),
        ["a mean with a scale below zero"] = ("number_is_out_of_range", "/scale/from", Of(Rating with { Scale = Scale(-1, 1) })),
        ["a mean with a scale of finest steps"] = ("scale_is_not_valid", "/scale", Of(Rating with { Scale = Scale(0, 1.0000001m) })),
        ["a sum with a scale"] = ("scale_is_not_of_this_measure", "/scale", Of(Measure with { Scale = Scale(1, 5) })),
        ["a compulsory outcome"] = ("compulsory_is_not_of_this_class", "/compulsory", Of(Rating with { Compulsory = true })),
        ["an output as mobilisation"] = (
            "mobilisation_is_not_of_this_class",
            "/mobilisation",
            Of(Measure with { Stage = MeasureStage.Output, Class = MeasureClass.Output, Mobilisation = true })
        ),
    };

    private static MeasureScaleDraft Scale(decimal from, decimal to) => new() { From = from, To = to };

    public static TheoryData<string> Cases => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wrong_draft_is_refused_with_its_code(string wrong) =>
        Assert.Equal(
            [(Wrong[wrong].Code, Wrong[wrong].Pointer)],
            Wrong[wrong].Found.Select(problem => (problem.Code.Name, problem.Pointer))
        );

    [Fact]
    public void Every_code_of_a_catalogue_draft_has_a_wrong_one()
    {
        // What only entries, rates, merges and queries name is provoked where they are tested.
        string[] elsewhere =
        [
            "contributor_is_the_same",
            "unknown_area",
            "unknown_asset",
            "unknown_contributor",
            "unknown_measure",
            "unknown_party",
        ];
        Assert.Empty(
            ProblemCodes
                .RefusedInput(typeof(CatalogueProblems))
                .Except(elsewhere)
                .Except(Wrong.Values.Select(wrong => wrong.Code))
                .Except(PlanDraftTests.Codes)
                .Except(AllocationDraftTests.Codes)
                .Except(AssetDraftTests.Codes)
        );
    }

    [Theory]
    [InlineData(MeasureClass.PublicSpend, "GBP")]
    [InlineData(MeasureClass.CitizenMoney, "GBP")]
    [InlineData(MeasureClass.PublicStaffTime, "GBP")]
    [InlineData(MeasureClass.PublicStaffTime, "hour")]
    [InlineData(MeasureClass.PartnerGoods, "cup")]
    [InlineData(MeasureClass.CitizenGoods, "pound of apples")]
    public void Money_is_in_the_organisations_currency_and_other_things_in_what_they_are_counted_in(MeasureClass kind, string unit) =>
        Assert.Empty(Of(Measure with { Class = kind, Unit = unit }));

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_the_members()
    {
        Assert.Equal(
            ["/title", "/description", "/serviceArea", "/coProduction/0", "/coProduction/2", "/endDate"],
            Pointers(
                new ProgrammeDraft
                {
                    Description = new string('x', 4001),
                    ServiceArea = "-",
                    CoProduction = ["x", "co-design", "y"],
                    StartDate = A.Day("2016-01-01"),
                    EndDate = A.Day("2015-01-01"),
                }
            )
        );
        Assert.Equal(["/title", "/stage", "/class", "/unit"], Pointers(new MeasureDraft { Mobilisation = true }));
        Assert.Equal(
            ["/title", "/class", "/unit", "/mobilisation"],
            Pointers(
                new MeasureDraft
                {
                    Stage = MeasureStage.Output,
                    Class = MeasureClass.CitizenTime,
                    Unit = " ",
                    Mobilisation = true,
                }
            )
        );
    }

    private static IEnumerable<string> Pointers<T>(ICatalogueDraft<T> draft)
        where T : ICatalogueItem => Of(draft).Select(problem => problem.Pointer);

    private static IReadOnlyList<Problem> Of<T>(ICatalogueDraft<T> draft)
        where T : ICatalogueItem => draft.Validate("code", Known).Problems;
}
