using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>Workbooks of statements, through HTTP.</summary>
internal static class WorkbookCalls
{
    public static Task<Answer> GetWorkbookAsync(
        this LedgerOrganisation organisation,
        Answer draft,
        params (string Name, string Value)[] headers
    ) => organisation.GetAsync(draft.Header("Location") + ".xlsx", headers);

    public static async Task<byte[]> WorkbookAsync(this LedgerOrganisation organisation, Answer draft) =>
        await (await organisation.GetWorkbookAsync(draft)).Succeeded(200).Message.Content.ReadAsByteArrayAsync();

    /// <summary>Every formula comes to what the server said, to the penny; a figure that is not rounded to a billionth of it.</summary>
    /// <param name="computed">By another program.</param>
    /// <param name="served">With the figures of the server.</param>
    /// <param name="sheets">Only these are compared; all when none is named.</param>
    public static void ComesToWhat(this ReadWorkbook computed, ReadWorkbook served, params string[] sheets)
    {
        var wrong =
            from formula in served.Formulas
            let found = computed.Sheets[formula.Sheet].GetValueOrDefault(formula.Name)
            where sheets.Length == 0 || sheets.Contains(formula.Sheet)
            where !AreAlike(formula.Cell, found)
            select $"{formula.Sheet}!{formula.Name} ={formula.Cell.Formula}: {found?.Text} and not {formula.Cell.Text}";
        var all = wrong.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all.Take(40).Prepend($"{all.Count} of {served.Formulas.Count()} formulas")));
    }

    private static bool AreAlike(ReadCell served, ReadCell? computed) =>
        served.Number is { } number
            ? computed?.Number is { } found && Math.Abs(found - number) <= 1e-7 + (1e-11 * Math.Abs(number))
            : computed?.Text == served.Text;
}
