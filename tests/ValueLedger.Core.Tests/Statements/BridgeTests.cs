using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Statements.Bridges;

namespace ValueLedger.Core.Tests.Statements;

public sealed class BridgeTests
{
    private const int Method = 0,
        Catalogue = 1,
        Reversals = 2,
        Corrections = 3,
        Late = 4,
        ReGradings = 5,
        Rates = 6,
        Assumptions = 7;

    [Fact]
    public void A_statement_differs_from_itself_by_nothing()
    {
        var bridge = BridgeBook.Befriending().Bridge();
        Assert.All(bridge.Figures, figure => Assert.True(figure.IsUnchanged && figure.Figure <= BridgeFigure.Npsv));
        Assert.Equal((21_230.43m, 21_230.43m), (Figure(bridge, BridgeFigure.Npsv).From, Figure(bridge, BridgeFigure.Npsv).To));
        Assert.All(bridge.Steps, step => Assert.Equal((null, 0L), (step.NotApartBecause, step.Count)));
    }

    [Fact]
    public void Another_basis_is_a_matter_of_the_method()
    {
        var bridge = BridgeBook
            .Befriending()
            .With(StatementBook.Draft(), StatementBook.Draft() with { Basis = Basis.ReplacementCost })
            .Bridge();
        Only(bridge, Method, BridgeFigure.CitizenInputs, 400m);
        Only(bridge, Method, BridgeFigure.Npsv, -400m);
        var term = Assert.Single(bridge.Steps[Method].Records);
        Assert.Equal((BridgeRecordKind.Term, "basis", "own", "replacement-cost"), (term.What, term.Code, term.From, term.To));
    }

    [Fact]
    public void Time_that_is_not_valued_by_convention_stays_so_in_every_step_between_two_statements()
    {
        var draft = StatementBook.Draft() with { NotValued = [new NotValuedDraft { Measure = "hours", Reason = "Members' own time" }] };
        var book = new BridgeBook().Map(3, 700).Entry(10, "hours", 100).Entry(11, "coordinator", 6000);
        var bridge = book.Entry(12, "lonely-less", 40).Entry(150, "lonely-less", 2).With(draft, draft).Bridge();
        var ratio = bridge.Ratios.Single(ratio => ratio.Ratio == BridgeRatio.SocialReturnOnInvestment);
        Assert.Equal((null, 0m), (ratio.UndefinedReason, ratio.Residual));
        Assert.Equal(ratio.To - ratio.From, Assert.Single(ratio.Parts!, part => part.Change != 0m).Change);
    }

    [Theory]
    [InlineData("0", 5, "1", 0, -5)]
    [InlineData("1", 0, "0", 7, 7)]
    [InlineData("0", 5, "0", 7, 2)]
    public void Another_version_of_the_method_at_either_end_is_the_methods_part(string then, int more, string now, int moreNow, int change)
    {
        var bridge = BridgeBook.Befriending().Entry(150, "hours", 10).MadeBy((then, more), (now, moreNow)).Bridge();
        Parts(bridge, BridgeFigure.Npsv, null, (Method, change), (Late, -80m));
        Assert.Equal(then == now ? 0L : 1L, bridge.Steps[Method].Count);
        Parts(
            BridgeBook.Befriending().Entry(150, "hours", 10).MadeBy((then, more), (now, moreNow)).Turned(),
            BridgeFigure.Npsv,
            null,
            (Method, -change),
            (Late, 80m)
        );
    }

    [Fact]
    public void What_no_step_explains_is_told_and_not_hidden_in_one()
    {
        var figure = Figure(BridgeBook.Befriending().MadeBy((Prepare.Method, 0m), (Prepare.Method, 3m)).Bridge(), BridgeFigure.Npsv);
        Assert.Equal(3m, figure.Residual);
        Assert.All(figure.Parts!, part => Assert.Equal(0m, part.Change));
    }

    [Fact]
    public void What_the_catalogue_says_otherwise_is_the_catalogues_part()
    {
        var bridge = BridgeBook.Befriending().WithoutMobilisation().Bridge();
        var mobilisation = Figure(bridge, BridgeFigure.Mobilisation);
        Assert.Equal((6000m, null, null), (mobilisation.From, mobilisation.To, mobilisation.Parts));
        Assert.True(Figure(bridge, BridgeFigure.Npsv).IsUnchanged);
    }

    [Fact]
    public void An_entry_that_stood_and_was_reversed_is_a_reversal()
    {
        var bridge = BridgeBook.Befriending().Entry(20, "hours", 10).Reverse(150, 20).Bridge();
        Only(bridge, Reversals, BridgeFigure.CitizenInputs, -80m);
        Only(bridge, Reversals, BridgeFigure.Entries, -1m);
        Assert.Equal(
            (BridgeRecordKind.Reversal, 150L),
            (bridge.Steps[Reversals].Records[0].What, bridge.Steps[Reversals].Records[0].Sequence!.Value)
        );
    }

    [Fact]
    public void A_late_entry_is_valued_at_the_rate_that_was_known_before_it() =>
        Only(BridgeBook.Befriending().Entry(150, "hours", 10).Bridge(), Late, BridgeFigure.CitizenInputs, 80m);

    [Fact]
    public void A_correction_is_one_part_and_no_reversal()
    {
        var bridge = BridgeBook.Befriending().Entry(20, "hours", 20).Entry(151, "hours", 25, replaces: 20).Bridge();
        Only(bridge, Corrections, BridgeFigure.CitizenInputs, 40m);
        Assert.Equal(BridgeRecordKind.Correction, Assert.Single(bridge.Steps[Corrections].Records).What);
        Assert.Empty(bridge.Steps[Late].Records);
        Assert.Empty(bridge.Steps[Reversals].Records);
    }

    [Fact]
    public void A_correction_that_was_taken_back_itself_is_a_correction_still()
    {
        var bridge = BridgeBook.Befriending().Entry(20, "hours", 20).Entry(151, "hours", 25, replaces: 20).Reverse(152, 151).Bridge();
        Only(bridge, Corrections, BridgeFigure.CitizenInputs, -160m);
        Assert.Equal(
            [BridgeRecordKind.Correction, BridgeRecordKind.Reversal],
            bridge.Steps[Corrections].Records.Select(record => record.What)
        );
    }

    [Fact]
    public void A_correction_of_a_late_entry_is_a_late_entry_and_one_of_a_correction_is_a_correction()
    {
        var late = BridgeBook.Befriending().Entry(150, "hours", 10).Entry(152, "hours", 15, replaces: 150).Bridge();
        Only(late, Late, BridgeFigure.CitizenInputs, 120m);
        Assert.Empty(late.Steps[Corrections].Records);
        var twice = BridgeBook
            .Befriending()
            .Entry(20, "hours", 20)
            .Entry(151, "hours", 25, replaces: 20)
            .Entry(153, "hours", 30, replaces: 151)
            .Entry(155, "hours", 1)
            .Bridge();
        Parts(twice, BridgeFigure.CitizenInputs, null, (Corrections, 80m), (Late, 8m));
        Assert.Equal(
            [BridgeRecordKind.Correction, BridgeRecordKind.Correction],
            twice.Steps[Corrections].Records.Select(record => record.What)
        );
    }

    [Fact]
    public void An_entry_that_was_re_graded_and_then_reversed_is_a_reversal()
    {
        var bridge = BridgeBook
            .Befriending()
            .Entry(20, "hours", 20)
            .Entry(151, "hours", 20, EvidenceGrade.SystemRecorded, replaces: 20)
            .Reverse(152, 151)
            .Bridge();
        Only(bridge, Reversals, BridgeFigure.CitizenInputs, -160m);
        Assert.Equal(BridgeRecordKind.Reversal, Assert.Single(bridge.Steps[Reversals].Records).What);
    }

    [Fact]
    public void What_came_and_went_between_is_no_part()
    {
        var bridge = BridgeBook.Befriending().Entry(150, "hours", 10).Reverse(151, 150).Bridge();
        Assert.All(bridge.Figures, figure => Assert.True(figure.IsUnchanged));
        Assert.Equal((0L, 1L), (bridge.Steps[Reversals].Count, bridge.Steps[Late].Count));
    }

    [Fact]
    public void A_correction_of_nothing_but_the_grade_is_a_re_grading()
    {
        var bridge = BridgeBook
            .Befriending()
            .Entry(20, "hours", 20)
            .Entry(151, "hours", 20, EvidenceGrade.SystemRecorded, replaces: 20)
            .Bridge();
        Assert.True(Figure(bridge, BridgeFigure.CitizenInputs).IsUnchanged);
        Only(bridge, ReGradings, BridgeFigure.FullSocialCostOfGrade, -160m, EvidenceGrade.SelfReported);
        Only(bridge, ReGradings, BridgeFigure.FullSocialCostOfGrade, 160m, EvidenceGrade.SystemRecorded);
        Assert.Equal(BridgeRecordKind.ReGrading, Assert.Single(bridge.Steps[ReGradings].Records).What);
    }

    [Fact]
    public void A_late_entry_that_is_re_graded_is_late_as_it_was_first_graded()
    {
        var bridge = BridgeBook
            .Befriending()
            .Entry(150, "hours", 10)
            .Entry(152, "hours", 10, EvidenceGrade.SystemRecorded, replaces: 150)
            .Entry(154, "hours", 10, EvidenceGrade.IndependentlyVerified, replaces: 152)
            .Bridge();
        Only(bridge, Late, BridgeFigure.CitizenInputs, 80m);
        Parts(bridge, BridgeFigure.CitizenHoursOfGrade, EvidenceGrade.SelfReported, (Late, 10m), (ReGradings, -10m));
        Only(bridge, ReGradings, BridgeFigure.CitizenHoursOfGrade, 10m, EvidenceGrade.IndependentlyVerified);
        Assert.DoesNotContain(
            bridge.Figures,
            figure => figure.Grade == EvidenceGrade.SystemRecorded && figure.Figure == BridgeFigure.CitizenHoursOfGrade
        );
    }

    [Fact]
    public void A_re_grading_of_a_reading_that_a_late_one_would_have_covered_changes_no_quantity()
    {
        // Of readings of one day the one recorded last counts, and that is the re-graded one again.
        var bridge = BridgeBook
            .Befriending()
            .Entry(20, "not-in-work", 10)
            .Entry(150, "not-in-work", 12)
            .Entry(152, "not-in-work", 10, EvidenceGrade.SystemRecorded, replaces: 20)
            .Bridge();
        Assert.DoesNotContain(bridge.Figures, figure => figure.Figure == BridgeFigure.OutcomeQuantity);
        Parts(bridge, BridgeFigure.EntriesOfGrade, EvidenceGrade.SelfReported, (ReGradings, -1m));
        Parts(bridge, BridgeFigure.EntriesOfGrade, EvidenceGrade.SystemRecorded, (ReGradings, 1m));
    }

    [Fact]
    public void A_reading_that_a_re_grading_made_the_last_of_its_day_is_late_as_it_was_first_graded()
    {
        var book = BridgeBook.Befriending().Entry(20, "not-in-work", 7).Entry(21, "not-in-work", 9);
        Only(
            book.Entry(151, "not-in-work", 7, EvidenceGrade.SystemRecorded, replaces: 20).Bridge(),
            Late,
            BridgeFigure.OutcomeQuantity,
            -2m
        );
    }

    [Fact]
    public void A_reading_that_is_reversed_uncovers_the_one_before() =>
        Only(
            BridgeBook.Befriending().Entry(20, "not-in-work", 7).Entry(21, "not-in-work", 9).Reverse(150, 21).Bridge(),
            Reversals,
            BridgeFigure.OutcomeQuantity,
            -2m
        );

    [Fact]
    public void A_later_rate_is_the_rates_part() =>
        Only(BridgeBook.Befriending().Rate(150, 9).Bridge(), Rates, BridgeFigure.CitizenInputs, 100m);

    [Fact]
    public void Another_impact_map_is_the_assumptions_part()
    {
        var bridge = BridgeBook.Befriending().Map(150, 1400).Bridge();
        // 28,030.4347... becomes 56,060.8695..., and a part is the difference of what is printed.
        Only(bridge, Assumptions, BridgeFigure.Npsv, 28_030.44m);
        Only(bridge, Assumptions, BridgeFigure.PresentValue, 28_030.44m);
    }

    [Fact]
    public void Parts_follow_the_order_of_the_method()
    {
        var terms = StatementBook.Draft() with { Basis = Basis.ReplacementCost };
        var bridge = BridgeBook
            .Befriending()
            .Entry(20, "hours", 5)
            .Reverse(150, 20)
            .Entry(151, "hours", 10)
            .Rate(152, 13, Basis.ReplacementCost)
            .With(StatementBook.Draft(), terms)
            .Bridge();
        // 105 hours go from 8 to 12; 5 are taken back and 10 put on at 12; 110 go from 12 to 13.
        Parts(bridge, BridgeFigure.CitizenInputs, null, (Method, 420m), (Reversals, -60m), (Late, 120m), (Rates, 110m));
        Assert.Equal((840m, 1430m), (Figure(bridge, BridgeFigure.CitizenInputs).From, Figure(bridge, BridgeFigure.CitizenInputs).To));
    }

    [Fact]
    public void To_a_statement_that_knew_less_every_part_is_taken_back()
    {
        var book = BridgeBook.Befriending().Entry(150, "hours", 10).Rate(152, 9);
        Parts(book.Bridge(), BridgeFigure.CitizenInputs, null, (Late, 80m), (Rates, 110m));
        Parts(book.Turned(), BridgeFigure.CitizenInputs, null, (Late, -80m), (Rates, -110m));
        Assert.Equal(
            (990m, 800m),
            (Figure(book.Turned(), BridgeFigure.CitizenInputs).From, Figure(book.Turned(), BridgeFigure.CitizenInputs).To)
        );
    }

    [Fact]
    public void A_step_after_which_no_statement_can_be_made_falls_to_the_next_one()
    {
        // A rate in prices of 1900 has no index, until a later one stands in its place.
        var book = BridgeBook.Befriending().Rate(4, 8, priceYear: "1900").Entry(150, "hours", 10).Rate(152, 9);
        var bridge = book.With(StatementBook.Draft(), StatementBook.Draft() with { BaseYear = "2024" }).Bridge();
        Parts(bridge, BridgeFigure.CitizenInputs, null, (Rates, 190m));
        Assert.Equal([true, true, true, true, true, true, false, false], bridge.Steps.Select(step => step.NotApartBecause is not null));
        Assert.Contains("1900", bridge.Steps[Late].NotApartBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_is_taken_apart_with_its_numerator_and_denominator()
    {
        var ratio = Ratio(BridgeBook.Befriending().Map(150, 1400).Bridge());
        Assert.Equal((4.122123m, 8.244246m, 0m), (ratio.From, ratio.To, ratio.Residual));
        Assert.Equal(4.122123m, ratio.Parts![Assumptions].Change);
        Assert.Equal(28_030.434782m, ratio.Numerator.Parts![Assumptions].Change);
        Assert.True(ratio.Denominator.IsUnchanged);
    }

    [Fact]
    public void A_ratio_that_is_undefined_on_the_way_has_no_parts_but_a_reason()
    {
        var ratio = Ratio(BridgeBook.Befriending().Reverse(150, 10).Reverse(151, 11).Bridge());
        Assert.Equal(
            (4.122123m, null, null, UndefinedReason.DenominatorIsZeroOrLess),
            (ratio.From, ratio.To, ratio.Residual, ratio.UndefinedReason)
        );
        Assert.Null(ratio.Parts);
        Assert.Equal((-6800m, 0m), (ratio.Denominator.Parts![Reversals].Change, ratio.Denominator.Residual));
    }

    [Fact]
    public void Of_many_records_the_first_hundred_are_listed_in_the_order_of_the_log()
    {
        static BridgeRecords From(int first, int count) =>
            BridgeRecords.Of([
                .. Enumerable
                    .Range(first, count)
                    .Reverse()
                    .Select(sequence => new BridgeRecord { What = BridgeRecordKind.Entry, Sequence = sequence }),
            ]);

        var records = From(200, 150).And(From(100, 60));
        Assert.Equal(210L, records.Count);
        Assert.Equal(
            [.. Enumerable.Range(100, 60), .. Enumerable.Range(200, 40)],
            records.First.Select(record => (int)record.Sequence!.Value)
        );
    }

    private static BridgedFigure Figure(Bridge bridge, BridgeFigure figure, EvidenceGrade? grade = null) =>
        bridge.Figures.Single(bridged => bridged.Figure == figure && bridged.Grade == grade);

    private static BridgedRatio Ratio(Bridge bridge) => bridge.Ratios.Single(ratio => ratio.Ratio == BridgeRatio.BenefitCostRatio);

    private static void Only(Bridge bridge, int step, BridgeFigure figure, decimal change, EvidenceGrade? grade = null) =>
        Parts(bridge, figure, grade, (step, change));

    /// <summary>These, and no other; and of no figure is anything left over.</summary>
    private static void Parts(Bridge bridge, BridgeFigure figure, EvidenceGrade? grade, params (int Step, decimal Change)[] parts)
    {
        Assert.Equal(
            parts,
            Figure(bridge, figure, grade).Parts!.Select(part => ((int)part.Step, part.Change)).Where(part => part.Change != 0m)
        );
        Assert.DoesNotContain(bridge.Figures, bridged => bridged.Residual is not (null or 0m));
    }
}
