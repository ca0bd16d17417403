using System.Text.Json;

namespace ValueLedger.Storage.Tests.Statements;

/// <summary>Somebody who has only the document: computes every total and ratio again from its lines, by the rules of the method and by
/// nothing of the product.</summary>
internal sealed class StatementReader
{
    private static readonly string[] Grades = ["self-reported", "supervisor-confirmed", "system-recorded", "independently-verified"];

    private readonly JsonElement _statement;
    private readonly Deflator _deflator;

    private StatementReader(JsonElement statement)
    {
        _statement = statement;
        _deflator = new Deflator(statement);
    }

    /// <summary>Fails at the first figure that is not what the lines make it.</summary>
    public static void Check(byte[] document)
    {
        using var parsed = JsonDocument.Parse(document);
        new StatementReader(parsed.RootElement).Check();
    }

    private void Check()
    {
        var period = new ReadPeriod(_statement, _deflator);
        period.CheckSections();
        CheckCosts(period);
        CheckResults(period);
        CheckPayerGainer(period);
        CheckEvidence(period);
        CheckFairness(period);
        foreach (var column in _statement.Items("bases"))
        {
            var columnPeriod = period.WithCitizens(column.GetProperty("citizenInputs"));
            columnPeriod.Citizens.Check(ReadPeriod.IsKnown(columnPeriod.Citizens));
            columnPeriod.Ratios(null).CheckKeyFigures(column.GetProperty("figures"));
        }

        if (_statement.GetProperty("comparatives") is { ValueKind: JsonValueKind.Object } prior)
        {
            var before = new ReadPeriod(prior, _deflator);
            before.CheckSections();
            before.Ratios(null).CheckKeyFigures(prior.GetProperty("figures"));
        }

        CheckControl(period);
    }

    private void CheckCosts(ReadPeriod period)
    {
        var costs = _statement.GetProperty("costs");
        var (agency, full) = (
            period.Publics.Real(null),
            period.Publics.Real(null) + period.Partners.Real(null) + period.Citizens.Real(null)
        );
        Read.Money(agency, costs.GetProperty("total"), "agency", period.AgencyIsKnown);
        Read.Money(full, costs.GetProperty("total"), "fullSocial");
        Read.Casts(costs, "agency", "fullSocial");
        Read.Money(period.Mobilisation(), costs, "mobilisation", period.MobilisationIsKnown);
        Assert.Equal(period.CitizenHours(null), costs.Number("citizenHours"));
    }

    private void CheckResults(ReadPeriod period)
    {
        var results = _statement.GetProperty("results");
        var ratios = period.Ratios(null);
        Read.Money(ratios.Benefits - ratios.FullSocialCost, results, "npsv", ratios.BenefitsAreKnown.All);
        Read.Money(ratios.Benefits, results, "presentValueBenefits", ratios.BenefitsAreKnown.All);
        Read.Money(
            ratios.FiscalBenefits,
            results,
            "presentValueFiscalBenefits",
            ratios.BenefitsAreKnown.Fiscal && (ratios.HasFiscal.All || results.NumberOrNull("presentValueFiscalBenefits") is not null)
        );
        Read.Money(ratios.AgencyCost, results, "presentValueAgencyCost", ratios.AgencyIsKnown);
        Assert.All(
            results.Items("switchingValues"),
            value => Assert.True(ratios.BenefitsAreKnown.All || value.NumberOrNull("value") is null)
        );
        Read.Money(ratios.FullSocialCost, results, "presentValueFullSocialCost");
        ratios.CheckRatios(results.GetProperty("ratios"));
        foreach (var party in results.GetProperty("agencyReturn").EnumerateObject())
        {
            Read.Ratio(
                period.Cashable(party.Name),
                period.Publics.PresentOf(party.Name),
                party.Value,
                ratios.IsFiscalKnownIn(party.Value),
                IsBorne(period, party.Name)
            );
        }

        var volunteers = results.GetProperty("volunteerInvestmentAndValue");
        var time = new ReadInputs(volunteers.GetProperty("citizenTime"), _deflator);
        time.Check(ReadPeriod.IsKnown(time));
        if (volunteers.GetProperty("ratio").GetProperty("undefinedReason").GetString() is not "an_input_is_unvalued")
        {
            var mobilised = time
                .Lines.Where(line => period.Mobilising.Count == 0 || period.Mobilising.Contains(line.Text("programme")))
                .ToList();
            Read.Ratio(
                mobilised.Sum(line => time.RealOf(line, null)),
                period.Mobilisation(),
                volunteers.GetProperty("ratio"),
                mobilised.Count > 0,
                period.MobilisationIsKnown
            );
        }

        CheckBreakEven(ratios);
        CheckRecordedOutcomes(period, results);
        CheckUnitCosts(period, results);
    }

    private static bool IsBorne(ReadPeriod period, string party) =>
        period.Publics.Lines.Any(line => (line.TextOrNull("party") ?? "not named") == party && ReadInputs.IsValued(line));

    private static void CheckUnitCosts(ReadPeriod period, JsonElement results)
    {
        foreach (var cost in results.Items("costPerOutput"))
        {
            var output = period.Json.Items("outputs").Single(line => line.Text("line") == cost.Text("line"));
            if (output.NumberOrNull("quantity") is null)
            {
                Assert.Equal((null, null), (cost.NumberOrNull("agency"), cost.NumberOrNull("full")));
                continue;
            }

            var programmes = output.Items("programmes").Select(programme => programme.GetString()!).ToList();
            Read.PerUnit(period.Publics.RealInto(programmes), output.Number("quantity"), cost.GetProperty("agency"));
            Read.PerUnit(period.Full(programmes), output.Number("quantity"), cost.GetProperty("full"));
            Assert.Equal(cost.GetProperty("agency").GetRawText(), output.GetProperty("agencyCostPerUnit").GetRawText());
            Assert.Equal(cost.GetProperty("full").GetRawText(), output.GetProperty("fullCostPerUnit").GetRawText());
        }

        foreach (var cost in results.Items("costPerOutcome"))
        {
            var benefit = period.AllBenefits.Single(line => line.Json.Text("line") == cost.Text("line"));
            string[] programme = [benefit.Json.Text("programme")];
            Read.PerUnit(period.Publics.RealInto(programme), benefit.Net(null)!.Value, cost.GetProperty("agency"));
            Read.PerUnit(period.Full(programme), benefit.Net(null)!.Value, cost.GetProperty("full"));
            Read.PerUnit(period.Publics.RealInto(programme), benefit.Gross(null)!.Value, cost.GetProperty("agencyGross"));
            Read.PerUnit(period.Full(programme), benefit.Gross(null)!.Value, cost.GetProperty("fullGross"));
        }
    }

    private static void CheckRecordedOutcomes(ReadPeriod period, JsonElement results)
    {
        var outcomes = period.Json.GetProperty("outcomes").Items("recorded").ToDictionary(line => line.Text("line"));
        Assert.Equal(outcomes.Keys, results.Items("costPerRecordedOutcome").Select(cost => cost.Text("line")));
        foreach (var cost in results.Items("costPerRecordedOutcome"))
        {
            var outcome = outcomes[cost.Text("line")];
            string[] programme = [outcome.Text("programme")];
            if (cost.NumberOrNull("agency") is not null)
            {
                Read.PerUnit(period.Publics.RealInto(programme), outcome.Number("quantity"), cost.GetProperty("agency"));
            }

            if (cost.NumberOrNull("full") is not null)
            {
                Read.PerUnit(period.Full(programme), outcome.Number("quantity"), cost.GetProperty("full"));
            }

            Assert.Equal(
                cost.NumberOrNull("agency") is null || cost.NumberOrNull("full") is null,
                cost.TextOrNull("undefinedReason") is not null
            );
        }
    }

    private void CheckBreakEven(ReadRatios ratios)
    {
        if (_statement.GetProperty("breakEven") is { ValueKind: JsonValueKind.Object } breakEven)
        {
            var burden = breakEven.GetProperty("burden");
            Read.Ratio(
                ratios.FullSocialCost,
                _deflator.Real(burden.Number("amount"), burden.TextOrNull("priceYear")),
                breakEven.GetProperty("share"),
                true
            );
        }
    }

    private void CheckPayerGainer(ReadPeriod period)
    {
        var matrix = _statement.GetProperty("payerGainer");
        Read.Casts(matrix, "cost", "fiscal", "economic", "social", "environmental", "gain", "transfers", "net");
        var isKnown = period.Ratios(null).BenefitsAreKnown.All;
        foreach (var line in matrix.Items("lines"))
        {
            var party = line.Text("party");
            var cost = period.Publics.PresentOf(party) + period.Partners.PresentOf(party) + period.Citizens.PresentOf(party);
            Read.Money(cost, line, "cost");
            Read.Money(period.Gain(party), line, "gain", isKnown);
            Read.Money(period.Gain(party) - cost, line, "net", isKnown);
            foreach (var category in (string[])["fiscal", "economic", "social", "environmental"])
            {
                Read.Money(period.Gain(party, category), line, category, isKnown);
            }
        }

        Read.Money(period.Ratios(null).FullSocialCost, matrix.GetProperty("total"), "cost");
        Read.Money(period.Ratios(null).Benefits, matrix.GetProperty("total"), "gain", isKnown);
        Assert.Equal(_statement.GetProperty("results").NumberOrNull("npsv"), matrix.GetProperty("total").NumberOrNull("net"));
    }

    private void CheckEvidence(ReadPeriod period)
    {
        var evidence = _statement.GetProperty("evidence");
        Read.Casts(evidence, "entries", "citizenHours", "agencyCost", "partnerInputs", "citizenInputs", "fullSocialCost");
        foreach (var line in evidence.Items("lines"))
        {
            var only = Only(line.Text("grade"));
            Read.Money(period.Publics.Real(only), line, "agencyCost", period.AgencyIsKnown);
            Read.Money(period.Full(only), line, "fullSocialCost");
            Assert.Equal(period.CitizenHours(only), line.Number("citizenHours"));
        }

        foreach (var part in evidence.Items("andBetter"))
        {
            period.Ratios(AtLeast(part.Text("grade"))).CheckKeyFigures(part.GetProperty("figures"));
        }
    }

    private static Func<string, bool> Only(string grade) => other => other == grade;

    private static Func<string, bool> AtLeast(string grade) => other => Array.IndexOf(Grades, other) >= Array.IndexOf(Grades, grade);

    private void CheckFairness(ReadPeriod period)
    {
        var fairness = _statement.GetProperty("fairness");
        Assert.Equal(period.CitizenHours(null), fairness.GetProperty("total").Number("hours"));
        Assert.Equal(fairness.Items("lines").Sum(line => line.Number("hours")), fairness.GetProperty("total").Number("hours"));
        Assert.Equal(
            fairness.Items("lines").Sum(line => line.Number("contributors")),
            fairness.GetProperty("total").Number("contributors")
        );
        decimal[]? weights = fairness.GetProperty("weighted") is { ValueKind: JsonValueKind.Object } stated
            ? [.. stated.Items("weights").Select(weight => weight.Number("weight"))]
            : null;
        if (fairness.GetProperty("benefits") is { ValueKind: JsonValueKind.Object } benefits)
        {
            CheckQuintiles(period, benefits, weights);
        }
        else
        {
            Assert.NotNull(fairness.TextOrNull("benefitsUndefinedReason"));
        }

        if (weights is not null)
        {
            CheckWeighted(period, fairness, weights);
        }
    }

    private static void CheckQuintiles(ReadPeriod period, JsonElement benefits, decimal[]? weights)
    {
        foreach (var line in benefits.Items("lines"))
        {
            var quintile = line.NumberOrNull("quintile");
            var part = period.Benefits.Sum(benefit =>
                benefit.PresentValue
                * (
                    quintile is null
                        ? benefit.Json.Items("beneficiaries").Any()
                            ? 0
                            : 1
                        : benefit
                            .Json.Items("beneficiaries")
                            .Where(one => one.Number("quintile") == quintile)
                            .Sum(one => one.Number("share"))
                )
            );
            Read.Money(part, line, "presentValue");
            Read.Money(part * (quintile is null ? 1 : weights?[(int)quintile - 1] ?? 1), line, "weighted", weights is not null);
        }

        Read.Casts(benefits, weights is null ? ["presentValue"] : ["presentValue", "weighted"]);
        Read.Money(period.Ratios(null).Benefits, benefits.GetProperty("total"), "presentValue");
    }

    private static void CheckWeighted(ReadPeriod period, JsonElement fairness, decimal[] weights)
    {
        var (ratios, weighted) = (period.Ratios(null), fairness.GetProperty("weighted"));
        var gained = period.Benefits.Sum(benefit =>
            benefit.PresentValue
            * (1 + benefit.Json.Items("beneficiaries").Sum(one => one.Number("share") * (weights[(int)one.Number("quintile") - 1] - 1)))
        );
        var hours = fairness.GetProperty("total").Number("hours");
        var ofTime =
            hours == 0
                ? 1
                : 1 + fairness.Items("lines").Take(5).Zip(weights, (line, weight) => line.Number("hours") / hours * (weight - 1)).Sum();
        var time = period.Citizens.Lines.Where(line => line.Text("class") == "citizen-time").Sum(period.Citizens.PresentOf);
        var paid = ratios.FullSocialCost + (time * (ofTime - 1));
        Read.Money(gained, weighted, "presentValueBenefits", ratios.BenefitsAreKnown.All);
        Read.Money(paid, weighted, "presentValueFullSocialCost");
        Read.Money(gained - paid, weighted, "npsv", ratios.BenefitsAreKnown.All);
        Read.Ratio(gained, paid, weighted.GetProperty("benefitCostRatio"), ratios.BenefitsAreKnown.All);
    }

    /// <summary>What is counted as a stock has more entries than count.</summary>
    private void CheckControl(ReadPeriod period)
    {
        var control = _statement.GetProperty("controlTotal");
        Assert.True(control.GetProperty("agrees").GetBoolean(), control.GetRawText());
        Assert.Equal(control.Items("lines").Sum(line => line.Number("entries")), control.Number("entries"));
        Assert.Equal(control.Number("journalEntries"), control.Number("entries"));
        foreach (var line in control.Items("lines"))
        {
            Assert.Equal(
                (line.Number("journalEntries"), line.Number("journalQuantity")),
                (line.Number("entries"), line.Number("quantity"))
            );
            var shown = period.Quantities(line.Text("measure"));
            Assert.True(shown.Entries <= line.Number("entries"), line.GetRawText());
            Assert.True(
                shown.Entries < line.Number("entries") || (shown.Quantity ?? line.Number("quantity")) == line.Number("quantity"),
                line.GetRawText()
            );
        }
    }
}
