using System.Globalization;
using Spectre.Console;
using ValueLedger.Core.Appraisals;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Demo;

/// <summary>Shows the results of other published cases, and what their sources leave open.</summary>
internal static class PublishedCasesTable
{
    public static void Print()
    {
        foreach (var published in PublishedCase.ReadAll())
        {
            Print(published);
        }
    }

    private static void Print(PublishedCase published)
    {
        Console.WriteLine(published.Title);
        var table = new Table().Border(TableBorder.Simple).HideHeaders();
        table.AddColumn("");
        table.AddColumn(new TableColumn("").RightAligned());
        table.AddColumn("");
        var result = published.Appraise();
        foreach (var (figure, value, note) in Rows(result, published.Appraisal))
        {
            table.AddRow(Markup.Escape(figure), Markup.Escape(value), Markup.Escape(note));
        }

        AnsiConsole.Write(table);
        Console.WriteLine($"Flags: {string.Join(", ", result.Flags.Select(WireEnum.Word))}");
        Console.WriteLine($"Source: {published.Source}.");
        foreach (var sentence in published.NotInTheSource)
        {
            Console.WriteLine($"- {sentence}");
        }

        Console.WriteLine();
    }

    private static IEnumerable<(string Figure, string Value, string Note)> Rows(AppraisalResult result, AppraisalDraft draft) =>
        [.. Quantities(result, draft), .. Money(result), .. Ratios(result), .. Fiscal(result, draft), .. BreakEven(result)];

    /// <summary>The observed outcomes, from gross to net.</summary>
    private static IEnumerable<(string, string, string)> Quantities(AppraisalResult result, AppraisalDraft draft)
    {
        foreach (var (benefit, sent) in result.Benefits.Zip(draft.Benefits ?? []).Where(pair => pair.Second.Observed is not null))
        {
            var baseline = sent.Baseline!.Quantity!.Central!.Value;
            var elsewhere = baseline - benefit.DeadweightQuantity;
            yield return (benefit.Title, $"{Number(baseline)} to {Number(sent.Observed!.Central!.Value)}", "");
            yield return ("  gross change", Number(benefit.GrossQuantity), $"{Percent(benefit.GrossQuantity / baseline)} of the baseline");
            if (benefit.DeadweightQuantity != 0)
            {
                yield return (
                    "  would have happened anyway",
                    Number(benefit.DeadweightQuantity),
                    $"{Percent(benefit.DeadweightQuantity / baseline)} of the baseline"
                );
                yield return (
                    "  net change",
                    Number(benefit.NetQuantity),
                    $"{Percent(benefit.NetQuantity / elsewhere)} of what would have been left"
                );
            }
        }
    }

    /// <summary>Anything without a value in money is shown as such; a sum that leaves it out is not shown.</summary>
    private static IEnumerable<(string, string, string)> Money(AppraisalResult result)
    {
        var costIsKnown = result.Costs.Count > 0 && !result.Flags.Contains(AppraisalFlag.UnvaluedInputLeftOut);
        var benefitIsKnown = result.Benefits.Count > 0 && !result.Flags.Contains(AppraisalFlag.UnvaluedOutcomeLeftOut);
        yield return ("Full social cost", costIsKnown ? Pounds(result.PresentValueFullSocialCost) : "no value published", "");
        if (result.Benefits.Count > 0)
        {
            yield return ("Benefits", benefitIsKnown ? Pounds(result.PresentValueBenefits) : "no value published", "");
        }

        if (costIsKnown && benefitIsKnown)
        {
            yield return ("Net present social value", Pounds(result.Npsv), "");
        }
    }

    private static IEnumerable<(string, string, string)> Ratios(AppraisalResult result)
    {
        if (result.Ratios.BenefitCostRatio is { Value: { } ratio, Partial: false } whole && result.Benefits.Count > 0)
        {
            yield return ("Benefit-cost ratio", ratio.ToString("0.00", CultureInfo.InvariantCulture), Side(whole.Bound));
        }
    }

    /// <summary>The return to budgets, where it is published.</summary>
    private static IEnumerable<(string, string, string)> Fiscal(AppraisalResult result, AppraisalDraft draft)
    {
        if (draft.Benefits?.Any(benefit => benefit is { Category: BenefitCategory.Fiscal }) is not true)
        {
            yield break;
        }

        yield return ("Fiscal benefits less agency cost", Pounds(result.PresentValueFiscalBenefits - result.PresentValueAgencyCost), "");
        yield return (
            "Fiscal return",
            result.Ratios.FiscalReturn.Value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "undefined",
            Side(result.Ratios.FiscalReturn.Bound)
        );
        yield return ("Payback", result.PaybackMonths is { } months ? $"{Number(months)} months" : "never", "");
    }

    private static IEnumerable<(string, string, string)> BreakEven(AppraisalResult result)
    {
        if (result.BreakEvenShare is { Value: { } share } needed)
        {
            yield return (
                "Break-even share of the burden",
                share.ToString("0.0000 %", CultureInfo.InvariantCulture),
                $"of {Pounds(needed.Denominator!.Value)}"
            );
        }
    }

    private static string Side(Bound bound) =>
        bound switch
        {
            Bound.MoreThan => "a lower bound",
            Bound.LessThan => "an upper bound",
            Bound.About => "about",
            _ => "",
        };

    private static string Number(decimal figure) => figure.ToString("#,##0.##", CultureInfo.InvariantCulture);

    private static string Percent(decimal share) => share.ToString("0.00 %", CultureInfo.InvariantCulture);

    private static string Pounds(decimal figure) => figure.ToString("£#,##0.00;-£#,##0.00", CultureInfo.InvariantCulture);
}
