using System.Text.Json;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>The sums of which ratios are formed, exactly.</summary>
internal sealed record ReadRatios
{
    public required decimal CitizenHours { get; init; }

    public required decimal AgencyCost { get; init; }

    public required decimal PartnerInputs { get; init; }

    public required decimal CitizenInputs { get; init; }

    public required decimal Benefits { get; init; }

    public required decimal FiscalBenefits { get; init; }

    public required decimal CashableBenefits { get; init; }

    /// <summary>Whether any public input has a value.</summary>
    public required bool AgencyIsKnown { get; init; }

    public required bool PartnersAreKnown { get; init; }

    public required bool CitizensAreKnown { get; init; }

    /// <summary>Whether any benefit has a value, be it beside agency cost or not; then the same with transfers.</summary>
    public required (bool All, bool Beside, bool Fiscal, bool FiscalBeside) BenefitsAreKnown { get; init; }

    /// <summary>Whether any benefit that budgets gain by has a value, and the same beside agency cost; where none has, a line that is left
    /// out may be one.</summary>
    public required (bool All, bool Beside) HasFiscal { get; init; }

    /// <summary>Benefits of programmes that recorded a public input.</summary>
    public required decimal BenefitsBeside { get; init; }

    /// <summary>What partners and citizens put into these programmes.</summary>
    public required decimal OthersBeside { get; init; }

    public decimal FullSocialCost => AgencyCost + PartnerInputs + CitizenInputs;

    public void CheckRatios(JsonElement ratios)
    {
        Read.Ratio(Benefits, FullSocialCost, ratios.GetProperty("benefitCostRatio"), BenefitsAreKnown.All);
        Read.Ratio(BenefitsBeside, AgencyCost, ratios.GetProperty("benefitPerAgencyPound"), BenefitsAreKnown.Beside, AgencyIsKnown);
        Read.Ratio(
            BenefitsBeside - OthersBeside,
            AgencyCost,
            ratios.GetProperty("benefitCostRatioPublic"),
            BenefitsAreKnown.Beside,
            AgencyIsKnown
        );
        Read.Ratio(
            CashableBenefits,
            AgencyCost,
            ratios.GetProperty("fiscalReturn"),
            IsFiscalKnownIn(ratios.GetProperty("fiscalReturn")),
            AgencyIsKnown
        );
        Read.Ratio(Benefits, FullSocialCost, ratios.GetProperty("socialReturnOnInvestment"), BenefitsAreKnown.All);
    }

    /// <summary>Nil, or not known, where nothing that budgets gain by has a value.</summary>
    public bool IsFiscalKnownIn(JsonElement ratio) =>
        BenefitsAreKnown.FiscalBeside && (HasFiscal.Beside || ratio.NumberOrNull("numerator") is not null);

    public void CheckKeyFigures(JsonElement figures)
    {
        Assert.Equal(CitizenHours, figures.Number("citizenHours"));
        Read.Money(AgencyCost, figures, "agencyCost", AgencyIsKnown);
        Read.Money(PartnerInputs, figures, "partnerInputs", PartnersAreKnown);
        Read.Money(CitizenInputs, figures, "citizenInputs", CitizensAreKnown);
        Read.Money(FullSocialCost, figures, "fullSocialCost");
        Read.Money(Benefits, figures, "presentValueBenefits", BenefitsAreKnown.All);
        Read.Money(Benefits - FullSocialCost, figures, "npsv", BenefitsAreKnown.All);
        CheckRatios(figures.GetProperty("ratios"));
    }
}
