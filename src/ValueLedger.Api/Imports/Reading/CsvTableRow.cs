using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>A row of a table.</summary>
/// <param name="Number">As a spreadsheet numbers it.</param>
/// <param name="Cells">As many as the header has, without the marks against spreadsheets; empty when the row cannot be taken apart.</param>
/// <param name="Fault">Why it cannot; null when it can.</param>
internal sealed record CsvTableRow(int Number, IReadOnlyList<string> Cells, Problem? Fault);
