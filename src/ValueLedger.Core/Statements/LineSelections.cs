using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Notes;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>Finds the entries behind the lines of a statement. Rounding lines have no entries, and quintile lines are about
/// people.</summary>
/// <param name="statement">The statement as served.</param>
/// <param name="known">Catalogue and rates as known at the statement's moment.</param>
public sealed class LineSelections(Statement statement, Known known)
{
    private readonly DateRange _period = new(statement.Header.From, statement.Header.To);
    private readonly DateRange? _prior = statement.Comparatives is { } prior ? new DateRange(prior.From, prior.To) : null;
    private readonly IReadOnlyList<string> _programmes = [.. statement.Header.Programmes.Select(programme => programme.Code)];
    private readonly IReadOnlyList<InputLine> _inputs = statement.OwnInputs;
    private readonly IReadOnlyList<BenefitLine> _benefits = statement.OwnBenefits;

    /// <summary>Null where no line of that name has entries.</summary>
    public LineSelection? Find(string line) =>
        OfInputs(line)
        ?? OfOutputs(line)
        ?? OfPlans(line)
        ?? OfDecisions(line)
        ?? OfTimebanks(line)
        ?? OfOutcomes(line)
        ?? OfCosts(line)
        ?? OfParties(line)
        ?? OfEvidence(line)
        ?? OfControl(line)
        ?? OfLeftOut(line);

    private LineSelection? OfInputs(string name)
    {
        foreach (var (section, basis, period) in Sections())
        {
            if (section.Total.Line == name)
            {
                return Of(period, section.Lines.SelectMany(line => Flows(line.Measure))) with { Basis = basis };
            }

            if (section.Lines.FirstOrDefault(line => line.Line == name) is { } found)
            {
                return Of(period, OfItsParty(found)) with
                {
                    Basis = basis,
                    Days = new RunsOfDays(known, basis, statement.Header.BaseYear, new StatementYears(period)).Of(found, period),
                };
            }
        }

        return null;
    }

    private LineSelection? OfOutputs(string name)
    {
        var output = statement
            .Outputs.Select(line => (line.Line, line.Measure, Period: _period))
            .Concat((statement.Comparatives?.Outputs ?? []).Select(line => (line.Line, line.Measure, Period: _prior ?? _period)))
            .FirstOrDefault(line => line.Line == name);
        return output.Line is null ? null : Of(output.Period, Flows(output.Measure));
    }

    /// <summary>What was recorded beside a plan.</summary>
    private LineSelection? OfPlans(string name) =>
        statement.Plans?.Lines.FirstOrDefault(line => line.Line == name) is { } found
            ? Of(_period, One(new LineFlow(found.Programme, found.Measure)))
            : null;

    /// <summary>The public inputs about which a party decided.</summary>
    private LineSelection? OfDecisions(string name) =>
        statement.Decisions?.Lines.FirstOrDefault(line => line.Line == name) is { } found
            ? Of(
                _period,
                statement
                    .PublicCosts.Lines.Where(line => line.Programme == found.Programme)
                    .Select(line => new LineFlow(line.Programme, line.Measure) { OfOneDecider = true, DecidedBy = found.Party })
            )
            : null;

    private LineSelection? OfTimebanks(string name) =>
        statement.Timebanks?.FirstOrDefault(line => line.Line == name) is { } found
            ? Of(_period, One(new LineFlow(found.Programme, Measure.ExchangedHours)))
            : null;

    private LineSelection? OfOutcomes(string name)
    {
        var found = OutcomesOf(statement.Outcomes, _period)
            .Concat(statement.Comparatives is { } prior ? OutcomesOf(prior.Outcomes, _prior!.Value) : [])
            .FirstOrDefault(line => line.Line == name);
        return found.Line is null ? null : Of(found.Period, found.Flows);
    }

    private LineSelection? OfCosts(string name) =>
        name == statement.Costs.Total.Line ? Of(_period, _inputs.SelectMany(line => Flows(line.Measure)))
        : statement.Costs.Lines.FirstOrDefault(line => line.Line == name) is { } cost
            ? OfInputs(statement.SectionOf(cost.Inputs).Total.Line)
        : null;

    /// <summary>The inputs that a party bears, and the outcomes it gains from, whoever recorded them.</summary>
    private LineSelection? OfParties(string name)
    {
        if (name == statement.PayerGainer.Total.Line)
        {
            return Of(
                _period,
                [.. _inputs.SelectMany(line => Flows(line.Measure)), .. _benefits.Where(line => line.UnitValue is not null).Select(Flow)]
            );
        }

        return statement.PayerGainer.Lines.FirstOrDefault(line => line.Line == name) is { Party: var party }
            ? Of(
                _period,
                [
                    .. _inputs.Where(line => line.FinancedBy is null && Label(line.Party) == party).SelectMany(OfItsParty),
                    .. _benefits.Where(line => Gains(line, party)).Select(Flow),
                ]
            )
            : null;
    }

    private LineSelection? OfEvidence(string name)
    {
        var all = Of(_period, statement.ControlTotal.Lines.SelectMany(line => Flows(line.Measure)));
        return name == statement.Evidence.Total.Line ? all
            : statement.Evidence.Lines.FirstOrDefault(line => line.Line == name) is { } found ? all with { Grade = found.Grade }
            : null;
    }

    /// <summary>The control total counts entries, including readings of a level that are in no figure.</summary>
    private LineSelection? OfControl(string name) =>
        statement.ControlTotal.Lines.FirstOrDefault(line => line.Line == name) is { } found
            ? Of(_period, Flows(found.Measure)) with
            {
                EveryReading = true,
            }
            : null;

    /// <summary>Entries that are in no figure, including every reading of a level.</summary>
    private LineSelection? OfLeftOut(string name) =>
        LeftOut(statement.Notes.Reversed, name, EntryStanding.IsReversed)
        ?? LeftOut(statement.Notes.Suspended, name, EntryStanding.IsSuspended);

    private LineSelection? LeftOut(IReadOnlyList<LeftOutNote> notes, string name, EntryStanding standing) =>
        notes.FirstOrDefault(note => note.Line == name) is { } found
            ? Of(_period, Flows(found.Measure)) with
            {
                EveryReading = true,
                Standing = standing,
            }
            : null;

    private IEnumerable<(InputSection Section, Amounts.Basis Basis, DateRange Period)> Sections()
    {
        var own = statement.Header.Basis;
        IEnumerable<(InputSection, Amounts.Basis, DateRange)> sections =
        [
            (statement.CitizenInputs, own, _period),
            (statement.PublicCosts, own, _period),
            (statement.PartnerInputs, own, _period),
            (statement.Results.VolunteerInvestmentAndValue.CitizenTime, Amounts.Basis.ReplacementCost, _period),
            .. statement.Bases.Select(column => (column.CitizenInputs, column.Basis, _period)),
        ];
        return statement.Comparatives is { } prior
            ? sections.Concat([
                (prior.CitizenInputs, own, _prior!.Value),
                (prior.PublicCosts, own, _prior.Value),
                (prior.PartnerInputs, own, _prior.Value),
            ])
            : sections;
    }

    private static IEnumerable<(string Line, DateRange Period, IEnumerable<LineFlow> Flows)> OutcomesOf(
        OutcomeSection section,
        DateRange period
    )
    {
        IReadOnlyList<BenefitSection> valued = [section.Benefits, section.Transfers];
        return
        [
            .. section.Recorded.Select(line => (line.Line, period, One(new LineFlow(line.Programme, line.Measure)))),
            .. valued.SelectMany(benefits => benefits.Lines).Select(line => (line.Line, period, One(Flow(line)))),
            .. valued.Select(benefits =>
                (benefits.Total.Line, period, benefits.Lines.Where(line => line.UnitValue is not null).Select(Flow))
            ),
        ];
    }

    private LineSelection Of(DateRange period, IEnumerable<LineFlow> flows) =>
        new()
        {
            Flows = [.. flows.Distinct()],
            Basis = statement.Header.Basis,
            Period = period,
            Days = [period],
        };

    private IEnumerable<LineFlow> Flows(string measure) => _programmes.Select(programme => new LineFlow(programme, measure));

    private static IEnumerable<LineFlow> OfItsParty(InputLine line) =>
        One(
            new LineFlow(line.Programme, line.Measure)
            {
                OfOneParty = true,
                Party = line.Party,
                FinancedBy = line.FinancedBy,
            }
        );

    private static IEnumerable<LineFlow> One(LineFlow flow) => [flow];

    private static LineFlow Flow(BenefitLine line) => new(line.Programme, line.Measure);

    private static bool Gains(BenefitLine line, string party) =>
        line.UnitValue is { } value && value.Components.Any(part => Label(part.Party) == party);

    private static string Label(string? party) => party ?? PayerGainerRow.NotNamed;
}
