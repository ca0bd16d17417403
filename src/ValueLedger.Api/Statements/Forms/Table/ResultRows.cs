using ValueLedger.Core.Statements.Sections;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Statements.Forms.Table;

/// <summary>Every measure of merit.</summary>
internal static class ResultRows
{
    private const string Section = "results";

    public static IEnumerable<TableRow> Of(StatementResults results) =>
        [
            new TableRow
            {
                Section = Section,
                Item = "npsv",
                Npsv = results.Npsv,
            },
            new TableRow
            {
                Section = Section,
                Item = "presentValueBenefits",
                PresentValueBenefits = results.PresentValueBenefits,
            },
            .. StatementRows.Why(Section, "benefitsUndefinedReason", results.BenefitsUndefinedReason),
            new TableRow
            {
                Section = Section,
                Item = "presentValueFiscalBenefits",
                Figure = results.PresentValueFiscalBenefits,
            },
            new TableRow
            {
                Section = Section,
                Item = "presentValueAgencyCost",
                AgencyCost = results.PresentValueAgencyCost,
            },
            .. StatementRows.Why(Section, "agencyCostUndefinedReason", results.AgencyCostUndefinedReason),
            new TableRow
            {
                Section = Section,
                Item = "presentValueFullSocialCost",
                FullSocialCost = results.PresentValueFullSocialCost,
            },
            .. FigureRows.Of($"{Section}/ratios", results.Ratios),
            .. results.AgencyReturn.Select(party =>
                FigureRows.Of($"{Section}/agencyReturn", "agencyReturn", party.Value) with
                {
                    Party = party.Key,
                }
            ),
            .. InputRows.Of($"{Section}/volunteerInvestmentAndValue/citizenTime", results.VolunteerInvestmentAndValue.CitizenTime),
            FigureRows.Of(
                $"{Section}/volunteerInvestmentAndValue",
                "volunteerInvestmentAndValue",
                results.VolunteerInvestmentAndValue.Ratio
            ),
            .. results.CostPerOutput.Select(Of),
            .. results.CostPerOutcome.Select(Of),
            .. results.CostPerRecordedOutcome.Select(Of),
            new TableRow
            {
                Section = Section,
                Item = "paybackMonths",
                Figure = results.PaybackMonths,
                Reason = results.PaybackUndefinedReason is { } reason ? WireEnum.Word(reason) : null,
            },
            .. results.SwitchingValues.SelectMany(value =>
                Switching(
                    value.Line,
                    value.Assumption,
                    value.Base,
                    value.Value,
                    value.UndefinedReason is { } why ? WireEnum.Word(why) : null
                )
            ),
            .. StatementRows.Missing($"{Section}/missing", results.Missing),
            .. results.Flags.Select(flag => new TableRow
            {
                Section = $"{Section}/flags",
                Item = "flag",
                Flags = WireEnum.Word(flag),
            }),
        ];

    private static TableRow Of(CostPerOutput cost) =>
        new()
        {
            Section = $"{Section}/costPerOutput",
            Line = cost.Line,
            Item = "costPerOutput",
            AgencyCostPerUnit = cost.Agency,
            FullCostPerUnit = cost.Full,
            Partial = cost.Partial,
            AgencyCostPartial = cost.AgencyPartial,
            FullCostPartial = cost.FullPartial,
            AgencyCostBound = cost.AgencyBound,
            FullCostBound = cost.FullBound,
            Reason = cost.UndefinedReason is { } reason ? WireEnum.Word(reason) : null,
        };

    private static TableRow Of(CostPerOutcome cost) =>
        new()
        {
            Section = $"{Section}/costPerOutcome",
            Line = cost.Line,
            Item = "costPerOutcome",
            AgencyCostPerUnit = cost.Agency,
            FullCostPerUnit = cost.Full,
            AgencyCostPerGrossUnit = cost.AgencyGross,
            FullCostPerGrossUnit = cost.FullGross,
            Partial = cost.Partial,
            AgencyCostPartial = cost.AgencyPartial,
            FullCostPartial = cost.FullPartial,
            AgencyCostBound = cost.AgencyBound,
            FullCostBound = cost.FullBound,
            Reason = cost.UndefinedReason is { } reason ? WireEnum.Word(reason) : null,
        };

    private static TableRow Of(CostPerRecordedOutcome cost) =>
        new()
        {
            Section = $"{Section}/costPerRecordedOutcome",
            Line = cost.Line,
            Item = "costPerRecordedOutcome",
            AgencyCostPerUnit = cost.Agency,
            FullCostPerUnit = cost.Full,
            AgencyCostPartial = cost.AgencyPartial,
            FullCostPartial = cost.FullPartial,
            AgencyCostBound = cost.AgencyBound,
            FullCostBound = cost.FullBound,
            Reason = cost.UndefinedReason is { } reason ? WireEnum.Word(reason) : null,
        };

    /// <summary>The stated value, and the break-even value at which npsv is zero.</summary>
    private static IEnumerable<TableRow> Switching(string line, string assumption, decimal stated, decimal? value, string? reason)
    {
        var row = new TableRow
        {
            Section = $"{Section}/switchingValues",
            Line = line,
            Item = "base",
            Assumption = assumption,
            Figure = stated,
        };
        return [row, row with { Item = "value", Figure = value, Reason = reason }];
    }
}
