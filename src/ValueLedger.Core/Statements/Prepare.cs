using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Appraisals.Simulation;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements.Notes;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>Makes a statement from its sources. Intermediate results are not rounded; each reported figure is rounded once.</summary>
public static class Prepare
{
    /// <summary>Version of the method; it changes whenever the same sources would make a different statement.</summary>
    public const string Method = "4";

    /// <summary>The most rows of years in one document, including those of the prior period: a few dozen megabytes.</summary>
    private const int MostBenefitYears = 100_000;

    /// <summary>The statement, or why its figures cannot be stated in prices of the base year, or are too many for one document.</summary>
    /// <param name="request">The checked request.</param>
    /// <param name="sources">The sources, all from one state of the ledger.</param>
    /// <param name="cancellation">Stops the work between parts and during draws, once nobody is waiting for the answer.</param>
    public static Checked<Statement> Of(StatementRequest request, StatementSources sources, CancellationToken cancellation = default)
    {
        var terms = new StatementTerms(request, sources);
        var period = Figures(terms, request.Period, sources.Period, sources.Prior ?? PeriodSources.None, "");
        var whyNoPrior = WhyNoPrior(request, sources);
        var prior = whyNoPrior is null ? Figures(terms, request.PriorPeriod!.Value, sources.Prior!, null, "prior-") : null;
        if (prior is { IsInBaseYearPrices: false })
        {
            // Nobody asked for the prior period. If it cannot be stated in these prices, it is left out with a reason and the statement is
            // still made.
            (prior, whyNoPrior) = (null, ComparativesGap.PriceYearNotInSeries);
        }

        cancellation.ThrowIfCancellationRequested();
        var problems = Problems(terms, period, prior).Distinct().ToList();
        return problems.Count > 0 ? problems : Statement(terms, period, prior, whyNoPrior, cancellation);
    }

    /// <summary>Problems of both periods and of every basis asked for; only the period itself is simulated.</summary>
    private static IEnumerable<Problem> Problems(StatementTerms terms, PeriodFigures period, PeriodFigures? prior)
    {
        var years = period.BenefitYears + (prior?.BenefitYears ?? 0);
        if (years > MostBenefitYears)
        {
            return
            [
                StatementProblems.StatementHasTooManyBenefitYears.At(
                    "/programmes",
                    $"The benefits of these programmes last {years} years in total; a statement shows at most {MostBenefitYears}."
                ),
            ];
        }

        var beside = terms.Request.CompareBases.SelectMany(basis => BasisColumn.Period(terms, period, basis).Problems());
        var stated = period.Problems().Concat(prior?.Problems() ?? []).Concat(beside).ToList();
        return stated.Count > 0
            ? stated
            : SimulationCheck.Of(period.ToAppraisal() with { Simulation = terms.Request.Simulation }, "/simulation");
    }

    /// <summary>A span that begins in the prior period and ends in this one says nothing about the prior one: it belongs to this
    /// period.</summary>
    private static ComparativesGap? WhyNoPrior(StatementRequest request, StatementSources sources) =>
        sources.Prior is null || request.PriorPeriod is not { } prior ? ComparativesGap.CalendarHasNoPriorPeriod
        : sources.FirstRecords.Values.Any(first => first <= prior.To) ? null
        : ComparativesGap.NothingRecordedThen;

    private static PeriodFigures Figures(
        StatementTerms terms,
        DateRange days,
        PeriodSources sources,
        PeriodSources? before,
        string prefix
    ) =>
        new(
            terms,
            new PeriodDays(new StatementYears(days), sources.Levels(terms.Catalogue), new Reporting(terms, days, sources, before)),
            CountedQuantities.Of(sources, terms.Catalogue),
            terms.Request.Basis,
            prefix
        );

    private static Statement Statement(
        StatementTerms terms,
        PeriodFigures period,
        PeriodFigures? prior,
        ComparativesGap? whyNoPrior,
        CancellationToken cancellation
    )
    {
        var valued = new ValuedAppraisal(period.ToAppraisal() with { Simulation = terms.Request.Simulation });
        var result = Appraise.Of(valued.Appraisal, cancellation);
        var outputs = OutputLine.Of(terms, period);
        var outcomes = OutcomeSection.Of(terms, period, valued);
        var statement = new Statement
        {
            Header = Header(terms),
            Texts = terms.Request.Texts,
            Flags = [],
            CitizenInputs = InputSection.Of(terms, period, InputGroup.Citizen),
            Volunteers = VolunteerSection.Of(terms, period),
            Timebanks = TimebankLine.Of(terms),
            PublicCosts = InputSection.Of(terms, period, InputGroup.Public),
            Decisions = DecisionSection.Of(terms, period),
            PartnerInputs = InputSection.Of(terms, period, InputGroup.Partner),
            Costs = CostSection.Of(terms, period),
            Outputs = outputs,
            Plans = PlanSection.Of(terms, period),
            Outcomes = outcomes,
            Results = StatementResults.Of(terms, period, valued, result, outputs, outcomes),
            BreakEven = BreakEvenSection.Of(terms, result),
            PayerGainer = PayerGainerSection.Of(terms, valued, result.PayerGainer),
            Fairness = FairnessSection.Of(terms, valued, period.CitizenHours()),
            Evidence = EvidenceSection.Of(terms, period),
            Bases = [.. terms.Request.CompareBases.Prepend(terms.Request.Basis).Select(basis => BasisColumn.Of(terms, period, basis))],
            Uncertainty = result.Simulation,
            Comparatives = prior is null ? null : Comparatives.Of(terms, terms.Request.PriorPeriod!.Value, prior),
            ComparativesUndefinedReason = whyNoPrior,
            Notes = new NotesOfAStatement(terms, period).Make(result.References),
            ControlTotal = ControlTotal.Of(terms),
        };
        statement = statement with { Notes = UsesOfFigures.Of(terms, statement) };
        return statement with { Flags = FlagsOfAStatement.Of(statement, !period.Days.Reporting.IsOver) };
    }

    private static StatementHeader Header(StatementTerms terms) =>
        new()
        {
            Organisation = terms.Catalogue.Organisation.Code,
            OrganisationName = terms.Catalogue.Organisation.Name,
            Programmes = [.. terms.Request.Programmes.Select(programme => StatementProgramme.Of(programme.Item, terms.Request.Period.To))],
            From = terms.Request.Period.From,
            To = terms.Request.Period.To,
            KnownAt = terms.Request.KnownAt,
            Checkpoint = terms.Sources.Checkpoint,
            Method = Method,
            Currency = terms.Catalogue.Organisation.Currency,
            Basis = terms.Request.Basis,
            Schedule = terms.Request.Schedule.Name,
            OwnSchedule = StatedSchedule.Of(terms.Request.Schedule),
            BaseYear = terms.Prices.BaseYear,
            Deflator = terms.Request.Deflator,
        };
}
