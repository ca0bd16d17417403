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

    public decimal FullSocialCost => AgencyCost + PartnerInputs + CitizenInputs;

    public void CheckRatios(JsonElement ratios)
    {
        Read.Ratio(Benefits, FullSocialCost, ratios.GetProperty("benefitCostRatio"));
        Read.Ratio(Benefits, AgencyCost, ratios.GetProperty("benefitPerAgencyPound"));
        Read.Ratio(CashableBenefits, AgencyCost, ratios.GetProperty("fiscalReturn"));
        Read.Ratio(Benefits, FullSocialCost, ratios.GetProperty("socialReturnOnInvestment"));
    }

    public void CheckKeyFigures(JsonElement figures)
    {
        Assert.Equal(CitizenHours, figures.Number("citizenHours"));
        Read.Money(AgencyCost, figures, "agencyCost");
        Read.Money(PartnerInputs, figures, "partnerInputs");
        Read.Money(CitizenInputs, figures, "citizenInputs");
        Read.Money(FullSocialCost, figures, "fullSocialCost");
        Read.Money(Benefits, figures, "presentValueBenefits");
        Read.Money(Benefits - FullSocialCost, figures, "npsv");
        CheckRatios(figures.GetProperty("ratios"));
    }
}
