using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Core.Tests.Summaries;

public sealed class SuppressionTests
{
    private const string From = "2024-01-01";
    private const string To = "2024-12-31";

    private static readonly string[] Programmes = ["aa", "bb", "cc", "dd", "ee"];

    private static readonly MeasureClass[] Classes =
    [
        MeasureClass.CitizenTime,
        MeasureClass.CitizenMoney,
        MeasureClass.PublicSpend,
        MeasureClass.Output,
    ];

    private static readonly Func<SummaryFigures, decimal?>[] Attacked =
    [
        figures => figures.Entries,
        figures => figures.CitizenHours,
        figures => figures.HoursWithoutContributor,
        figures => figures.CitizenInputValue,
        figures => figures.PublicCost,
        figures => figures.FullSocialCost,
        figures => figures.CompulsoryHours,
    ];

    [Fact]
    public void The_smallest_row_of_enough_people_is_hidden_beside_the_only_row_of_few()
    {
        var summary = Shown(
            5,
            [GroupBy.Programme],
            Hours("aa", 1, 2),
            Hours("bb", 11, 12, 13, 14, 15, 16),
            Hours("cc", 21, 22, 23, 24, 25)
        );
        Assert.Equal([Suppressed.Primary, null, Suppressed.Secondary], summary.Rows.Select(row => row.Suppressed));
        Assert.Equal([null, 6m, null], summary.Rows.Select(row => row.CitizenHours));
        Assert.Equal(
            (null, 13m, 13, 5),
            (summary.Total.Suppressed, summary.Total.CitizenHours, summary.Total.Contributors, summary.SuppressBelow)
        );
        Assert.Equal(0.461538m, summary.Rows[1].ShareOfCitizenHours);
        Assert.All(summary.Rows.Append(summary.Total), row => Assert.Empty(row.Measures));
    }

    [Fact]
    public void Rows_of_nobody_and_of_enough_people_are_shown()
    {
        var summary = Shown(2, [GroupBy.Programme], Hours("aa", 1, 2), [new("bb", MeasureClass.CitizenTime, "2024-05-01", 4m, null)]);
        Assert.Equal([2m, 4m], summary.Rows.Select(row => row.CitizenHours));
        Assert.Equal([null, null, null], summary.Rows.Append(summary.Total).Select(row => row.Suppressed));
    }

    [Fact]
    public void One_person_in_two_hidden_rows_is_still_one_person()
    {
        Gift[] months = [Hour(1, "2024-01-01"), Hour(1, "2024-02-01"), Hour(2, "2024-03-01"), Hour(3, "2024-03-01")];
        Assert.Equal(
            [Suppressed.Primary, Suppressed.Primary, Suppressed.Secondary],
            Shown(2, [GroupBy.Month], months).Rows.Select(row => row.Suppressed)
        );
        months[1] = Hour(4, "2024-02-01");
        Assert.Equal([Suppressed.Primary, Suppressed.Primary, null], Shown(2, [GroupBy.Month], months).Rows.Select(row => row.Suppressed));
    }

    [Fact]
    public void A_row_without_hours_does_not_hide_hours_so_the_total_goes_with_every_share_of_it()
    {
        var summary = Shown(
            3,
            [GroupBy.Measure],
            Hours("aa", 1, 2),
            [.. Enumerable.Range(11, 3).Select(person => new Gift("aa", MeasureClass.CitizenMoney, "2024-05-01", 9m, person))],
            [.. Enumerable.Range(14, 4).Select(person => new Gift("aa", MeasureClass.Output, "2024-05-01", 1m, person))]
        );
        Assert.Equal(Suppressed.Secondary, summary.Total.Suppressed);
        Assert.Equal((null, null), (summary.Total.Entries, summary.Total.CitizenHours));
        var output = summary.Rows.Single(row => row.Suppressed is null);
        Assert.Equal((4, null), (output.Contributors, output.ShareOfContributors));
        Assert.Equal(4m, output.Measures.Single().Quantity);
    }

    [Fact]
    public void A_total_of_few_people_is_suppressed()
    {
        var total = Shown(3, [], Hours("aa", 1, 2)).Total;
        Assert.Equal((Suppressed.Primary, null, null), (total.Suppressed, total.Entries, total.FullSocialCost));
        Assert.Null(Shown(2, [], Hours("aa", 1, 2)).Total.Suppressed);
    }

    [Fact]
    public void Few_who_gave_nothing_are_hidden_too()
    {
        var summary = Told([GroupBy.Programme], [.. Hours("aa", 1, 2, 3), .. Hours("bb", 4, 5, 6), .. Hours("cc", 7, 8, 9)]);
        summary = summary with
        {
            Rows = [.. summary.Rows.Zip([1, 0, 7], (row, without) => row with { ContributorsWithoutEntries = without })],
            Total = summary.Total with { ContributorsWithoutEntries = 8 },
        };
        Assert.Equal(
            [Suppressed.Primary, null, Suppressed.Secondary],
            Suppression.Of(summary, Request(3, GroupBy.Programme)).Rows.Select(row => row.Suppressed)
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Shared_costs_are_hidden_where_no_row_can_be_since_everybody_knows_that_they_add_up_to_nothing(bool hasEnough)
    {
        var bread = new Gift("bb", MeasureClass.CitizenTime, "2024-05-01", 80m, null);
        var summary = Told(
            [GroupBy.Programme],
            [.. Hours("aa", 1, 2, 3), bread, bread with { Programme = "cc" }, .. Hours("dd", 4, 5, 6, 7, 8, 9)]
        );
        decimal[] shared = [20m, 70m, -100m, hasEnough ? 10m : 0m];
        summary = summary with
        {
            Rows = [.. summary.Rows.Zip(shared, (row, cost) => row with { SharedCost = cost })],
            Total = summary.Total with { SharedCost = 0m },
        };
        var answer = Suppression.Of(summary, Request(5, GroupBy.Programme));
        Assert.Null(answer.Rows[0].SharedCost);
        Assert.Equal(hasEnough ? 2 : 0, answer.Rows.Count(row => row.SharedCost is not null));
    }

    [Fact]
    public void Nothing_changes_where_nothing_is_asked_for()
    {
        var summary = Told([GroupBy.Programme], Hours("aa", 1));
        Assert.Same(summary, Suppression.Of(summary, Request(null, GroupBy.Programme)));
    }

    /// <summary>The attacker has the answer alone. What a row that is not shown holds of a figure is the total less the rows shown; where
    /// the total is not shown, a share of it may tell it.</summary>
    [Theory]
    [InlineData(GroupBy.Programme)]
    [InlineData(GroupBy.Month)]
    [InlineData(GroupBy.Measure)]
    [InlineData(GroupBy.Stage)]
    [InlineData(GroupBy.Programme, GroupBy.Month)]
    [InlineData(GroupBy.Measure, GroupBy.Programme)]
    public void Nobody_works_out_the_figures_of_few_people_from_an_answer(params GroupBy[] groupBy)
    {
        var attacks = 0;
        foreach (var seed in Enumerable.Range(1, 400))
        {
            var random = new Random(seed);
            var gifts = RandomGifts(random);
            var least = random.Next(2, 7);
            var truth = Told(groupBy, gifts);
            var answer = Suppression.Of(truth, Request(least, groupBy));
            Assert.Equal(truth.Groups(), answer.Groups());
            foreach (var row in answer.Rows)
            {
                var people = PeopleOf(gifts, groupBy, [row]);
                Assert.True(row.Contributors is null || !IsFew(people, least), $"Seed {seed}: a row shows {people} people.");
                Assert.All(
                    row.Measures,
                    shown =>
                        Assert.False(IsFew(PeopleOf(gifts.Where(gift => Gift.CodeOf(gift.Class) == shown.Measure), groupBy, [row]), least))
                );
            }

            foreach (var figure in Attacked.Where(figure => IsTold(answer, figure)))
            {
                var determined = truth
                    .Rows.Zip(answer.Rows)
                    .Where(pair => figure(pair.Second) is null && figure(pair.First) is not (null or 0))
                    .Select(pair => pair.First)
                    .ToList();
                if (determined.Exists(row => IsFew(row.Contributors!.Value, least)))
                {
                    attacks++;
                    var people = PeopleOf(gifts, groupBy, determined);
                    Assert.True(people >= least, $"Seed {seed}: the figure of {people} people follows from the total.");
                }
            }
        }

        Assert.True(attacks > 50, $"Only {attacks} attacks were tried.");
    }

    private static bool IsTold(Summary answer, Func<SummaryFigures, decimal?> figure) =>
        figure(answer.Total) is not null || answer.Rows.Any(row => row.ShareOfCitizenHours > 0);

    private static bool IsFew(int people, int least) => people > 0 && people < least;

    private static int PeopleOf(IEnumerable<Gift> gifts, GroupBy[] groupBy, IReadOnlyList<SummaryRow> rows) =>
        gifts
            .Where(gift => gift.Person is not null && rows.Any(row => groupBy.All(by => row.Group.Values.Contains(gift.ValueOf(by)))))
            .Select(gift => gift.Person)
            .Distinct()
            .Count();

    private static List<Gift> RandomGifts(Random random)
    {
        var (programmes, people) = (random.Next(1, 6), random.Next(1, 16));
        return
        [
            .. Enumerable
                .Range(0, random.Next(1, 40))
                .Select(_ => new Gift(
                    Programmes[random.Next(programmes)],
                    Classes[random.Next(Classes.Length)],
                    $"2024-0{random.Next(1, 5)}-01",
                    random.Next(1, 9),
                    random.Next(6) == 0 ? null : random.Next(people)
                )),
        ];
    }

    private static Summary Shown(int least, GroupBy[] groupBy, params Gift[][] gifts) =>
        Suppression.Of(Told(groupBy, gifts.SelectMany(some => some)), Request(least, groupBy));

    private static Summary Told(GroupBy[] groupBy, IEnumerable<Gift> gifts)
    {
        var books = new Books([
            .. Programmes.Select(code => A.Programme(code)),
            .. Classes.Select(measureClass => A.Measure(Gift.CodeOf(measureClass), measureClass, Gift.UnitOf(measureClass))),
        ]).Rates(A.Rate("citizentime", Basis.Own, 10m, From));
        foreach (var gift in gifts)
        {
            books.Entry(gift.Programme, Gift.CodeOf(gift.Class), gift.Quantity, gift.Day, contributor: gift.Person);
        }

        return books.Summarise(From, To, groupBy);
    }

    private static SummaryRequest Request(int? least, params GroupBy[] groupBy) =>
        new(new DateRange(A.Day(From), A.Day(To)), Basis.Own, groupBy, new SummaryScope(), A.Moment("2026-01-02T03:04:05Z"))
        {
            SuppressBelow = least,
        };

    private static Gift[] Hours(string programme, params int[] people) =>
        [.. people.Select(person => Hour(person, "2024-05-01") with { Programme = programme })];

    private static Gift Hour(int person, string day) => new("aa", MeasureClass.CitizenTime, day, 1m, person);

    /// <summary>An entry of the ledger that is attacked.</summary>
    private sealed record Gift(string Programme, MeasureClass Class, string Day, decimal Quantity, int? Person)
    {
        public static string CodeOf(MeasureClass measureClass) => measureClass.ToString().ToLowerInvariant();

        public static string UnitOf(MeasureClass measureClass) =>
            measureClass switch
            {
                MeasureClass.CitizenTime => "hour",
                MeasureClass.Output => "item",
                _ => "GBP",
            };

        public string ValueOf(GroupBy by) =>
            by switch
            {
                GroupBy.Programme => Programme,
                GroupBy.Month => Day[..7],
                GroupBy.Measure => CodeOf(Class),
                _ => Class == MeasureClass.Output ? "output" : "input",
            };
    }
}
