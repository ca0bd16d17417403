using System.Globalization;
using ValueLedger.Cli.Printing;
using ValueLedger.Client;

namespace ValueLedger.Cli.Entries;

/// <summary>An entry in one line.</summary>
internal static class EntryText
{
    public static string Of(Entry entry) => Of(entry.Programme, entry.Measure, entry.Quantity, entry.Unit, entry.Date, entry.Reference);

    public static string Of(DryRunEntry entry) =>
        Of(entry.Programme, entry.Measure, entry.Quantity, entry.Unit, entry.Date, entry.Reference);

    /// <summary>A change of an entry or of opening balances, with a tab between the parts.</summary>
    public static string Of(EntryChange change)
    {
        IEnumerable<string?> parts = change.Entry is { } entry
            ?
            [
                $"{entry.Id}",
                Tables.Day(entry.Date),
                entry.Programme,
                entry.Measure,
                entry.Quantity.ToString(CultureInfo.InvariantCulture),
                entry.Unit,
                entry.Reference,
            ]
            :
            [
                $"{change.OpeningBalances?.Id}",
                change.OpeningBalances is { } balances ? Tables.Day(balances.Date) : "",
                change.OpeningBalances?.Programme,
            ];
        return string.Join(
            '\t',
            parts.Prepend($"{change.Change}").Prepend(Tables.Moment(change.At)).Select(part => Visible.Line(part ?? ""))
        );
    }

    private static string Of(string programme, string measure, decimal quantity, string unit, DateOnly date, string? reference) =>
        $"{Tables.Number(quantity)} {unit} of {measure} for {programme} on {Tables.Day(date)}"
        + (reference is null ? "" : $", reference {reference}");
}
