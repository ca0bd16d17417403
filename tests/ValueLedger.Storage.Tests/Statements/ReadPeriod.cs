using System.Text.Json;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>The sections of a period, of the statement itself or of its comparatives.</summary>
internal sealed class ReadPeriod
{
    private readonly Deflator _deflator;

    public ReadPeriod(JsonElement json, Deflator deflator, JsonElement? citizens = null)
    {
        Json = json;
        _deflator = deflator;
        Publics = new ReadInputs(json.GetProperty("publicCosts"), deflator);
        Partners = new ReadInputs(json.GetProperty("partnerInputs"), deflator);
        Citizens = new ReadInputs(citizens ?? json.GetProperty("citizenInputs"), deflator);
        Benefits =
        [
            .. json.GetProperty("outcomes").GetProperty("benefits").Items("lines").Select(line => new ReadBenefit(line, json, deflator)),
        ];
        Transfers =
        [
            .. json.GetProperty("outcomes").GetProperty("transfers").Items("lines").Select(line => new ReadBenefit(line, json, deflator)),
        ];
    }

    public JsonElement Json { get; }

    public ReadInputs Publics { get; }

    public ReadInputs Partners { get; }

    public ReadInputs Citizens { get; }

    public IReadOnlyList<ReadBenefit> Benefits { get; }

    public IReadOnlyList<ReadBenefit> Transfers { get; }

    public IEnumerable<ReadBenefit> AllBenefits => Benefits.Concat(Transfers);

    private IEnumerable<JsonElement> Inputs => Publics.Lines.Concat(Partners.Lines).Concat(Citizens.Lines);

    public ReadPeriod WithCitizens(JsonElement citizens) => new(Json, _deflator, citizens);

    public void CheckSections()
    {
        Publics.Check(AgencyIsKnown);
        Partners.Check(IsKnown(Partners));
        Citizens.Check(IsKnown(Citizens));
        foreach (var benefit in AllBenefits)
        {
            benefit.Check();
        }

        foreach (var (name, lines) in ((string, IReadOnlyList<ReadBenefit>)[])[("benefits", Benefits), ("transfers", Transfers)])
        {
            var section = Json.GetProperty("outcomes").GetProperty(name);
            var valued = lines.Where(line => line.IsValued).ToList();
            Read.Casts(section, "gross", "net", "presentValue");
            Read.Money(valued.Sum(line => line.Gross(null)!.Value * line.Unit), section.GetProperty("total"), "gross", valued.Count > 0);
            Read.Money(valued.Sum(line => line.Net(null)!.Value * line.Unit), section.GetProperty("total"), "net", valued.Count > 0);
            Read.Money(valued.Sum(line => line.PresentValue), section.GetProperty("total"), "presentValue", valued.Count > 0);
        }
    }

    /// <summary>The programmes whose benefits belong beside agency cost; all of them where no public input was recorded.</summary>
    private bool IsBeside(ReadBenefit line) => IsBeside(line.Json);

    private bool IsBeside(JsonElement line) =>
        !Publics.Lines.Any() || Publics.Lines.Any(input => input.Text("programme") == line.Text("programme"));

    public bool AgencyIsKnown => Publics.Lines.Any(ReadInputs.IsValued);

    public static bool IsKnown(ReadInputs inputs) => !inputs.Lines.Any() || inputs.Lines.Any(ReadInputs.IsValued);

    /// <param name="counts">By which grades a benefit must be attested; costs count in any case.</param>
    public ReadRatios Ratios(Func<string, bool>? counts) =>
        new()
        {
            CitizenHours = CitizenHours(null),
            AgencyCost = Publics.Present,
            PartnerInputs = Partners.Present,
            CitizenInputs = Citizens.Present,
            AgencyIsKnown = AgencyIsKnown,
            PartnersAreKnown = IsKnown(Partners),
            CitizensAreKnown = IsKnown(Citizens),
            BenefitsAreKnown = (
                AreKnown(Benefits, counts),
                AreKnown(Benefits.Where(IsBeside), counts),
                AreKnown(AllBenefits, counts),
                AreKnown(AllBenefits.Where(IsBeside), counts)
            ),
            HasFiscal = (HasFiscal(AllBenefits, counts), HasFiscal(AllBenefits.Where(IsBeside), counts)),
            BenefitsBeside = Benefits.Where(IsBeside).SelectMany(line => line.Gains(counts)).Sum(gain => gain.PresentValue),
            OthersBeside = Partners.Lines.Where(IsBeside).Sum(Partners.PresentOf) + Citizens.Lines.Where(IsBeside).Sum(Citizens.PresentOf),
            Benefits = Benefits.SelectMany(line => line.Gains(counts)).Sum(gain => gain.PresentValue),
            FiscalBenefits = AllBenefits
                .SelectMany(line => line.Gains(counts))
                .Where(gain => gain.Category == "fiscal")
                .Sum(gain => gain.PresentValue),
            CashableBenefits = AllBenefits
                .Where(IsBeside)
                .SelectMany(line => line.Gains(counts))
                .Where(gain => gain.Category == "fiscal")
                .Sum(gain => gain.Cashable),
        };

    private static bool HasFiscal(IEnumerable<ReadBenefit> lines, Func<string, bool>? counts) =>
        lines.SelectMany(line => line.Gains(counts)).Any(gain => gain.Category == "fiscal");

    private static bool AreKnown(IEnumerable<ReadBenefit> lines, Func<string, bool>? counts) => lines.Any(line => line.IsValuedBy(counts));

    /// <summary>What some programmes put in.</summary>
    public decimal Full(IReadOnlyCollection<string> programmes) =>
        Publics.RealInto(programmes) + Partners.RealInto(programmes) + Citizens.RealInto(programmes);

    public decimal Full(Func<string, bool>? counts) => Publics.Real(counts) + Partners.Real(counts) + Citizens.Real(counts);

    /// <summary>The programmes that recorded mobilisation.</summary>
    public IReadOnlyCollection<string> Mobilising =>
        Publics.Lines.Concat(Partners.Lines).Where(IsMobilisation).Select(line => line.Text("programme")).ToHashSet();

    public bool MobilisationIsKnown => Publics.Lines.Concat(Partners.Lines).Any(line => IsMobilisation(line) && ReadInputs.IsValued(line));

    public decimal Mobilisation() =>
        Publics.Lines.Where(IsMobilisation).Sum(line => Publics.RealOf(line, null))
        + Partners.Lines.Where(IsMobilisation).Sum(line => Partners.RealOf(line, null));

    public decimal CitizenHours(Func<string, bool>? counts) =>
        Citizens
            .Lines.Where(line => line.Text("class") == "citizen-time" && line.Text("unit") == "hour")
            .Sum(line => ReadInputs.Quantity(line, counts));

    public decimal Gain(string party, string? category = null) =>
        Benefits
            .SelectMany(line => line.Gains(null))
            .Where(gain => gain.Party == party && (category ?? gain.Category) == gain.Category)
            .Sum(gain => gain.PresentValue);

    public decimal Cashable(string party) =>
        AllBenefits
            .Where(IsBeside)
            .SelectMany(line => line.Gains(null))
            .Where(gain => gain.Party == party && gain.Category == "fiscal")
            .Sum(gain => gain.Cashable);

    /// <summary>What the lines show of a measure.</summary>
    /// <summary>Without parts of costs that others paid; a share by the numbers behind it. The quantity is null for a mean, whose entries do
    /// not add up to anything.</summary>
    public (decimal Entries, decimal? Quantity) Quantities(string measure)
    {
        var lines = Inputs
            .Concat(Json.Items("outputs"))
            .Concat(Json.GetProperty("outcomes").Items("recorded"))
            .Where(line => line.Text("measure") == measure && !IsTakenOff(line))
            .ToList();
        return (lines.Sum(line => line.Number("entries")), lines.Select(QuantityOf).Aggregate((decimal?)0m, (sum, one) => sum + one));

        static decimal? QuantityOf(JsonElement line) =>
            line.NumberOrNull("quantity")
            ?? (line.GetProperty("answers").NumberOrNull("mean") is null ? ReadInputs.Quantity(line, null) : null);
    }

    private static bool IsTakenOff(JsonElement line) =>
        line.TryGetProperty("financedBy", out var financier) && financier.ValueKind != JsonValueKind.Null;

    private static bool IsMobilisation(JsonElement line) => line.GetProperty("mobilisation").GetBoolean();
}
