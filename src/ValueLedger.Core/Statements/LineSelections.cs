using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Statements;

/// <summary>Finds what entries the lines of a statement are made of.</summary>
/// <param name="statement">As it is served.</param>
/// <param name="known">Catalogue and rates as known at its moment.</param>
public sealed class LineSelections(Statement statement, Known known)
{
    private readonly Period _period = new(statement.Header.From, statement.Header.To);
    private readonly Period? _prior = statement.Comparatives is { } prior ? new Period(prior.From, prior.To) : null;
    private readonly IReadOnlyList<string> _programmes = [.. statement.Header.Programmes.Select(programme => programme.Code)];

    /// <summary>Null where no line of that name is made of entries.</summary>
    public LineSelection? Find(string line) => OfInputs(line) ?? OfQuantities(line) ?? OfOutcomes(line) ?? OfParts(line);

    private LineSelection? OfInputs(string name)
    {
        foreach (var (section, basis, period) in Sections())
        {
            if (section.Total.Line == name)
            {
                return All(period) with { Measures = [.. section.Lines.Select(line => line.Measure).Distinct()] };
            }

            if (section.Lines.FirstOrDefault(line => line.Line == name) is { } found)
            {
                var runs = new RunsOfDays(known, basis, statement.Header.BaseYear);
                return All(period) with { Measures = [found.Measure], OfOneParty = true, Party = found.Party, Days = runs.Of(found, period) };
            }
        }

        return null;
    }

    private LineSelection? OfQuantities(string name)
    {
        var output = statement.Outputs.Select(line => (line.Line, line.Measure, Period: _period))
            .Concat((statement.Comparatives?.Outputs ?? []).Select(line => (line.Line, line.Measure, Period: _prior ?? _period)))
            .Concat(statement.ControlTotal.Lines.Select(line => (line.Line, line.Measure, Period: _period)))
            .FirstOrDefault(line => line.Line == name);
        return output.Line is null ? null : All(output.Period) with { Measures = [output.Measure] };
    }

    private LineSelection? OfOutcomes(string name)
    {
        var outcome = OutcomesOf(statement.Outcomes, _period).Concat(statement.Comparatives is { } prior ? OutcomesOf(prior.Outcomes, _prior!.Value) : []).FirstOrDefault(line => line.Line == name);
        return outcome.Line is null ? null : All(outcome.Period) with { Programmes = [outcome.Programme], Measures = [outcome.Measure] };
    }

    /// <summary>Lines that add up others: costs, parties and grades of evidence.</summary>
    private LineSelection? OfParts(string name)
    {
        var inputs = All(_period) with { Measures = [.. statement.PublicCosts.Lines.Concat(statement.PartnerInputs.Lines).Concat(statement.CitizenInputs.Lines).Select(line => line.Measure).Distinct()] };
        if (statement.Costs.Lines.FirstOrDefault(line => line.Line == name) is { } cost)
        {
            return OfInputs(statement.SectionOf(cost.Inputs).Total.Line);
        }

        if (statement.PayerGainer.Lines.FirstOrDefault(line => line.Line == name) is { } party)
        {
            return inputs with { OfOneParty = true, Party = party.Party == PayerGainerRow.NotNamed ? null : party.Party };
        }

        return statement.Evidence.Lines.FirstOrDefault(line => line.Line == name) is { } grade
            ? All(_period) with { Measures = [.. statement.ControlTotal.Lines.Select(line => line.Measure)], Grade = grade.Grade }
            : name == statement.Costs.Total.Line ? inputs : null;
    }

    private LineSelection All(Period period) => new() { Programmes = _programmes, Measures = [], Period = period, Days = [period] };

    private IEnumerable<(InputSection Section, Amounts.Basis Basis, Period Period)> Sections()
    {
        var own = statement.Header.Basis;
        IEnumerable<(InputSection, Amounts.Basis, Period)> sections =
        [
            (statement.CitizenInputs, own, _period), (statement.PublicCosts, own, _period), (statement.PartnerInputs, own, _period),
            (statement.Results.VolunteerInvestmentAndValue.CitizenTime, Amounts.Basis.ReplacementCost, _period),
            .. statement.Bases.Select(column => (column.CitizenInputs, column.Basis, _period)),
        ];
        return statement.Comparatives is { } prior
            ? sections.Concat([(prior.CitizenInputs, own, _prior!.Value), (prior.PublicCosts, own, _prior.Value), (prior.PartnerInputs, own, _prior.Value)])
            : sections;
    }

    private static IEnumerable<(string Line, string Programme, string Measure, Period Period)> OutcomesOf(OutcomeSection section, Period period) =>
        section.Recorded.Select(line => (line.Line, line.Programme, line.Measure, period))
            .Concat(section.Benefits.Lines.Concat(section.Transfers.Lines).Select(line => (line.Line, line.Programme, line.Measure, period)));
}
