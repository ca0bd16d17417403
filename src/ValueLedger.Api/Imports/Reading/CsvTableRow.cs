using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>A row of a table.</summary>
/// <param name="Number">The row number, as in a spreadsheet.</param>
/// <param name="Cells">As many as the header has, without the apostrophes against spreadsheets; empty if the row cannot be split into cells.</param>
/// <param name="Fault">Why the row cannot be split into cells; null if it can.</param>
internal sealed record CsvTableRow(int Number, IReadOnlyList<string> Cells, Problem? Fault);
