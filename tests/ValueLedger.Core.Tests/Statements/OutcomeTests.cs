using ValueLedger.Core.Amounts;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements;

namespace ValueLedger.Core.Tests.Statements;

public sealed class OutcomeTests
{
    private const string Programme = StatementBook.Programme;

    [Fact]
    public void The_period_is_year_zero_and_only_later_years_are_discounted()
    {
        var statement = new StatementBook()
            .Entry("coordinator", 6000)
            .Entry("lonely-less", 40)
            .Map(Programme, StatementBook.Line())
            .Prepare();
        var line = Assert.Single(statement.Outcomes.Benefits.Lines);
        Assert.Equal((40m, 27m, 28_000m, 18_900m, 28_030.43m), (line.Observed, line.NetQuantity, line.Gross, line.Net, line.PresentValue));
        Assert.Equal([(0, 18_900m), (1, 9_130.43m)], line.Years.Lines.Select(year => (year.Year, year.PresentValue)));
        Assert.Equal((22_030.43m, 28_030.43m), (statement.Results.Npsv, statement.PayerGainer.Total.Social));
        Assert.Equal(["benefit-1"], statement.Outcomes.Recorded[0].ValuedBy);
    }

    [Fact]
    public void An_outcome_of_which_nothing_was_recorded_counts_for_nothing_whatever_its_baseline()
    {
        var line = StatementBook.Line("casualties") with
        {
            Baseline = new BaselineDraft { Quantity = 100m, Source = "Before" },
        };
        var statement = new StatementBook().Entry("coordinator", 10).Map(Programme, line).Prepare();
        Assert.Null(statement.Outcomes.Benefits.Lines[0].GrossQuantity);
        Assert.Equal(
            (null, null, UndefinedReason.NoBenefitIsValued),
            (statement.Results.PresentValueBenefits, statement.Results.Npsv, statement.Results.BenefitsUndefinedReason)
        );
        Assert.Contains(StatementFlag.OutcomeIsNotRecorded, statement.Flags);
        Assert.Empty(statement.Results.CostPerOutcome);

        var none = new StatementBook().Entry("casualties", 0).Map(Programme, line).Prepare();
        Assert.Equal(100m, none.Outcomes.Benefits.Lines[0].GrossQuantity);
    }

    [Fact]
    public void A_transfer_is_in_a_section_of_its_own_and_in_no_figure_of_society()
    {
        var statement = new StatementBook()
            .Entry("lonely-less", 10)
            .Map(Programme, StatementBook.Line() with { Transfer = true }, StatementBook.Line() with { Code = "other" })
            .Prepare();
        Assert.Equal(("transfer-1", "benefit-1"), (statement.Outcomes.Transfers.Lines[0].Line, statement.Outcomes.Benefits.Lines[0].Line));
        Assert.Equal(statement.Outcomes.Benefits.Total.PresentValue, statement.Results.PresentValueBenefits);
        Assert.Equal(statement.Outcomes.Transfers.Total.PresentValue, statement.PayerGainer.Total.Transfers);
    }

    [Fact]
    public void Every_assumption_is_noted_and_a_silent_one_keeps_the_statement_from_being_published()
    {
        var statement = new StatementBook()
            .Entry("lonely-less", 40)
            .Map(Programme, StatementBook.Line() with { Displacement = null, DropOff = null })
            .Prepare();
        Assert.Equal(
            ["deadweight Set", "displacement Silent", "attributionToOthers Set", "dropOff Silent", "unitValue Set"],
            statement.Notes.Assumptions.Select(note => $"{note.Assumption} {note.Status}")
        );
        Assert.Contains(StatementFlag.AssumptionIsSilent, statement.Flags);
        var problems = Publication.Check(statement, StatementBook.Counted(statement));
        Assert.Equal(
            [StatementProblems.AssumptionIsSilent, StatementProblems.AssumptionIsSilent],
            problems.Select(problem => problem.Code)
        );
        Assert.Contains("'displacement'", problems[0].Message, StringComparison.Ordinal);
        var spoken = new StatementBook().Entry("lonely-less", 40).Map(Programme, StatementBook.Line()).Prepare();
        Assert.Empty(Publication.Check(spoken, StatementBook.Counted(spoken)));
    }

    [Fact]
    public void A_comparator_is_the_deadweight_so_that_nothing_more_need_be_said_of_it()
    {
        var line = StatementBook.Line("casualties") with
        {
            Baseline = new BaselineDraft { Quantity = 100m, Source = "Before" },
            Comparator = new ComparatorDraft { Change = -0.22m, Source = "Elsewhere" },
            Deadweight = null,
        };
        var statement = new StatementBook().Entry("casualties", 60).Map(Programme, line).Prepare();
        Assert.Equal(
            (40m, 22m),
            (statement.Outcomes.Benefits.Lines[0].GrossQuantity, statement.Outcomes.Benefits.Lines[0].DeadweightQuantity)
        );
        Assert.Empty(Publication.Check(statement, StatementBook.Counted(statement)));
    }

    [Fact]
    public void An_outcome_dated_before_anything_was_put_in_is_flagged()
    {
        var statement = new StatementBook().Entry("lonely-less", 1, "2024-03-01").Entry("hours", 5, "2024-03-02").Prepare();
        Assert.Equal(
            [("recorded-1", A.Day("2024-03-01"), A.Day("2024-03-02"))],
            statement.Notes.EarlyOutcomes.Select(note => (note.Line, note.FirstDay, note.FirstInput!.Value))
        );
        Assert.Contains(StatementFlag.OutcomePrecedesInputs, statement.Flags);
        Assert.Empty(
            new StatementBook().Entry("lonely-less", 1, "2024-03-01").Entry("hours", 5, "2023-01-01").Prepare().Notes.EarlyOutcomes
        );
        Assert.Empty(
            new StatementBook()
                .Entry("lonely-less", 1, "2024-03-01")
                .Entry("hours", 5, "2024-03-31")
                .Span("hours", "2024-02-01", "2024-03-31")
                .Prepare()
                .Notes.EarlyOutcomes
        );
    }

    [Fact]
    public void What_programmes_claim_together_of_one_outcome_is_noted_when_it_is_more_than_the_whole()
    {
        var book = new StatementBook()
            .Map(Programme, StatementBook.Line() with { SharedOutcome = "less-loneliness" })
            .Map("choir", StatementBook.Line() with { SharedOutcome = "less-loneliness" });
        var statement = book.Entry("lonely-less", 40).Prepare();
        var shared = Assert.Single(statement.Notes.SharedOutcomes);
        Assert.Equal(("less-loneliness", 1.8m, true), (shared.Code, shared.Claimed, shared.ExceedsOne));
        Assert.Contains(StatementFlag.SharedOutcomeExceedsOne, statement.Flags);
    }

    [Fact]
    public void Stricter_evidence_leaves_weaker_benefits_out_and_no_cost()
    {
        var statement = new StatementBook()
            .Entry("coordinator", 1000)
            .Entry("coordinator", 500, grade: EvidenceGrade.SystemRecorded)
            .Entry("lonely-less", 10)
            .Entry("lonely-less", 30, grade: EvidenceGrade.IndependentlyVerified)
            .Map(Programme, StatementBook.Line())
            .Prepare();
        Assert.Equal<decimal?>([1000m, 0m, 500m, 0m], statement.Evidence.Lines.Select(line => line.AgencyCost));
        Assert.Equal<decimal?>([1500m, 1500m, 1500m, 1500m], statement.Evidence.AndBetter.Select(part => part.Figures.AgencyCost));
        Assert.Equal<decimal?>(
            [28_030.43m, 21_022.83m, 21_022.83m, 21_022.83m],
            statement.Evidence.AndBetter.Select(part => part.Figures.PresentValueBenefits)
        );
    }

    [Fact]
    public void Of_a_level_the_last_reading_counts_and_the_control_total_counts_every_entry()
    {
        var statement = new StatementBook().Entry("not-in-work", 50, "2024-01-31").Entry("not-in-work", 30, "2024-12-31").Prepare();
        Assert.Equal((30m, 1L), (statement.Outcomes.Recorded[0].Quantity, statement.Outcomes.Recorded[0].Entries));
        Assert.Equal(
            (80m, 2L, true),
            (statement.ControlTotal.Lines[0].Quantity, statement.ControlTotal.Entries, statement.ControlTotal.Agrees)
        );
    }

    [Fact]
    public void Figures_that_are_not_those_of_the_journal_are_not_published()
    {
        var book = new StatementBook().Entry("lonely-less", 40).Map(Programme, StatementBook.Line());
        book.MissingFromTheJournal = 1;
        var statement = book.Prepare();
        Assert.Contains(StatementFlag.ControlTotalDiffers, statement.Flags);
        Assert.Equal(
            [StatementProblems.ControlTotalDiffers],
            Publication.Check(statement, StatementBook.Counted(statement)).Select(problem => problem.Code)
        );
    }

    [Fact]
    public void Uncertain_figures_are_drawn_when_that_is_asked_for()
    {
        var line = StatementBook.Line() with
        {
            Deadweight = new AssumptionDraft
            {
                Value = new FigureDraft
                {
                    Central = 0.25m,
                    Low = 0.1m,
                    High = 0.5m,
                },
                Source = "Control group",
            },
        };
        var book = new StatementBook().Entry("coordinator", 6000).Entry("lonely-less", 40).Map(Programme, line);
        Assert.Null(book.Prepare().Uncertainty);
        var drawn = book.Prepare(StatementBook.Draft() with { Simulation = StatementBook.Simulation() }).Uncertainty!;
        Assert.Equal((100, 7L), (drawn.Runs, drawn.Seed));
        Assert.Equal("benefit-1", Assert.Single(drawn.Tornado).Draw.Split('/')[0]);
    }

    [Fact]
    public void A_journal_that_has_something_else_when_it_is_counted_is_refused_at_publication()
    {
        var statement = new StatementBook().Entry("hours", 10).Entry("visits", 3).Prepare();
        var counted = StatementBook.Counted(statement);
        Assert.Empty(Publication.Check(statement, [.. counted, new CountedMeasure("charity-hours", 0, 0)]));
        Assert.All(
            (IReadOnlyList<CountedMeasure>[])
                [
                    [counted[0]],
                    [.. counted, new CountedMeasure("charity-hours", 1, 5)],
                    [counted[0], counted[1] with { Quantity = 4 }],
                    [counted[0], counted[1] with { Entries = 2 }],
                ],
            other =>
                Assert.Equal([StatementProblems.ControlTotalDiffers], Publication.Check(statement, other).Select(problem => problem.Code))
        );
    }

    [Fact]
    public void What_weaker_entries_alone_tell_is_not_counted_as_avoided()
    {
        var line = StatementBook.Line("casualties") with
        {
            Baseline = new BaselineDraft
            {
                Quantity = new FigureDraft { Central = 60 },
                Source = "The year before",
            },
        };
        var statement = new StatementBook()
            .Map(Programme, line)
            .Entry("casualties", 36)
            .Entry("casualties", 12, grade: EvidenceGrade.IndependentlyVerified)
            .Span("casualties", "2024-01-01", "2024-12-30")
            .Prepare();
        var verified = statement.Evidence.AndBetter[^1].Figures;
        Assert.Equal(
            (null, true, "benefit-1"),
            (verified.PresentValueBenefits, verified.Ratios.BenefitCostRatio.Partial, Assert.Single(verified.TooWeak))
        );
        Assert.Empty(verified.Missing);
        Assert.True(statement.Results.PresentValueBenefits > 0 && !statement.Results.Ratios.BenefitCostRatio.Partial);

        var whole = new StatementBook().Map(Programme, line).Entry("casualties", 48, grade: EvidenceGrade.IndependentlyVerified).Prepare();
        Assert.Equal(whole.Results.PresentValueBenefits, whole.Evidence.AndBetter[^1].Figures.PresentValueBenefits);
    }

    [Theory]
    [InlineData(BenefitCategory.Fiscal, BenefitCategory.Social, true)]
    [InlineData(BenefitCategory.Social, BenefitCategory.Fiscal, false)]
    public void What_weaker_entries_alone_tell_is_missing_where_the_components_of_its_worth_would_count(
        BenefitCategory gained,
        BenefitCategory ofTheLine,
        bool fiscal
    )
    {
        var worth = new UnitValueDraft
        {
            Source = "Made",
            Bound = Bound.LessThan,
            Components =
            [
                new UnitValueComponentDraft
                {
                    Party = "council",
                    Category = gained,
                    Amount = 700m,
                },
            ],
        };
        var line = StatementBook.Line() with
        {
            Category = ofTheLine,
            UnitValue = worth,
            Baseline = new BaselineDraft { Quantity = 15m, Source = "Before" },
        };
        var statement = new StatementBook()
            .Map(Programme, line)
            .Entry("coordinator", 10, party: "council", grade: EvidenceGrade.IndependentlyVerified)
            .Entry("lonely-less", 40)
            .Prepare();
        var verified = statement.Evidence.AndBetter[^1].Figures;
        Assert.Equal("benefit-1", Assert.Single(verified.TooWeak));
        Assert.Equal((fiscal, true), (verified.Ratios.FiscalReturn.Partial, verified.Ratios.BenefitCostRatio.Partial));
        Assert.Equal(
            (Bound.Exact, Bound.LessThan),
            (verified.Ratios.BenefitCostRatio.Bound, statement.Results.Ratios.BenefitCostRatio.Bound)
        );
        Assert.Equal((null, false), (verified.PresentValueBenefits, statement.Results.Ratios.FiscalReturn.Partial));
    }

    [Fact]
    public void An_outcome_that_no_map_values_may_be_fiscal()
    {
        var statement = new StatementBook().Entry("coordinator", 100, party: "council").Entry("lonely-less", 40).Prepare();
        Assert.All(
            [statement.Results.Ratios.BenefitCostRatio, statement.Results.Ratios.FiscalReturn, statement.Results.AgencyReturn["council"]],
            ratio => Assert.True(ratio.Partial)
        );
    }

    [Fact]
    public void A_transfer_has_no_cost_of_a_unit()
    {
        var transfer = StatementBook.Line() with { Code = "grants", Transfer = true, Category = BenefitCategory.Fiscal };
        var statement = new StatementBook()
            .Map(Programme, StatementBook.Line(), transfer)
            .Entry("coordinator", 100)
            .Entry("lonely-less", 40)
            .Prepare();
        Assert.Equal("transfer-1", Assert.Single(statement.Outcomes.Transfers.Lines).Line);
        Assert.Equal(["benefit-1"], statement.Results.CostPerOutcome.Select(cost => cost.Line));
    }

    [Fact]
    public void A_unit_value_that_names_a_rate_in_whose_place_another_was_recorded_says_so()
    {
        var (wrong, right) = (
            A.Rate("lonely-less", Basis.Wellbeing, 600, "2024-01-01"),
            A.Rate("lonely-less", Basis.Wellbeing, 60, "2024-01-01")
        );
        var named = StatementBook.Line() with { UnitValue = new UnitValueDraft { Rate = A.RateCard(wrong).Recorded[0].Id.ToString() } };
        var book = new StatementBook().Entry("lonely-less", 40).Map(Programme, named);
        var before = book.Rates(wrong).Prepare();
        Assert.Null(Assert.Single(before.Notes.Rates).ReplacedBy);
        Assert.DoesNotContain(StatementFlag.UnitValueNamesAReplacedRate, before.Flags);
        var after = book.Rates(right).Prepare();
        Assert.Equal(
            (600m, A.RateCard(wrong, right).Recorded[1].Id.ToString()),
            (after.Notes.Rates[0].Amount, after.Notes.Rates[0].ReplacedBy)
        );
        Assert.Contains(StatementFlag.UnitValueNamesAReplacedRate, after.Flags);
    }

    [Fact]
    public void More_years_of_benefits_than_a_document_can_show_are_refused()
    {
        var lines = Enumerable
            .Range(1, 200)
            .Select(number => StatementBook.Line() with { Code = $"line-{number}", DurationYears = 251 })
            .ToArray();
        var draft = StatementBook.Draft() with { Programmes = [Programme, "choir"] };
        var book = new StatementBook().Map(Programme, lines).Map("choir", lines).Entry("lonely-less", 40);
        Assert.Empty(book.Decide(draft).Problems);
        var problem = Assert.Single(book.Entry("lonely-less", 40, programme: "choir").Decide(draft).Problems);
        Assert.Equal(("statement_has_too_many_benefit_years", "/programmes"), (problem.Code.Name, problem.Pointer));
        Assert.Contains("100400 years", problem.Message, StringComparison.Ordinal);
    }
}
