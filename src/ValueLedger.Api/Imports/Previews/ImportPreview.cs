using System.ComponentModel;
using NodaTime;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;

namespace ValueLedger.Api.Imports.Previews;

/// <summary>What a file seems to be, and how it could be imported. Nothing is recorded.</summary>
public sealed record ImportPreview
{
    /// <summary>The content type with which it was sent.</summary>
    public required string ContentType { get; init; }

    /// <summary>The encoding of a text file; null for a workbook.</summary>
    public required string? Encoding { get; init; }

    /// <summary>What separates the cells of a CSV file; null for other files.</summary>
    public required string? Delimiter { get; init; }

    /// <summary>The sheet that was looked at; null where there are none.</summary>
    public required string? Sheet { get; init; }

    /// <summary>The names of all sheets of a workbook.</summary>
    public required IReadOnlyList<string> Sheets { get; init; }

    /// <summary>The row that seems to be the header; null for lines of JSON.</summary>
    public required int? HeaderRow { get; init; }

    /// <summary>Each column, and what it seems to be.</summary>
    public required IReadOnlyList<PreviewedColumn> Columns { get; init; }

    /// <summary>The settings that have to be stated, and why.</summary>
    public required IReadOnlyList<PreviewedSetting> Settings { get; init; }

    /// <summary>What no column has, and what can be done about it.</summary>
    public required IReadOnlyList<MissingColumn> Missing { get; init; }

    /// <summary>The first ten rows as they would be recorded with these settings.</summary>
    public required IReadOnlyList<PreviewedRow> Rows { get; init; }

    /// <summary>What the sender should check.</summary>
    public required IReadOnlyList<ReadingWarning> Warnings { get; init; }

    /// <summary>The query string that imports the file in this way, to be added to /v1/imports. Check it first.</summary>
    public required string Query { get; init; }

    /// <summary>Whether all rows that were looked at could be recorded so.</summary>
    public required bool Ready { get; init; }
}

/// <summary>A column of a file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Header">Its header; empty where it has none.</param>
/// <param name="Member">The member of an entry that it seems to be; null when it would be left out.</param>
/// <param name="Why">Why that is assumed.</param>
/// <param name="Examples">Some of its cells.</param>
public sealed record PreviewedColumn(int Number, string Header, string? Member, string Why, IReadOnlyList<string> Examples);

/// <summary>A setting that has to be stated.</summary>
/// <param name="Parameter">The query parameter.</param>
/// <param name="Value">Its value.</param>
/// <param name="Why">What in the file needs it.</param>
public sealed record PreviewedSetting(string Parameter, string Value, string Why);

/// <summary>A member that every entry has and the file does not.</summary>
/// <param name="Member">The member.</param>
/// <param name="How">How it can be stated.</param>
public sealed record MissingColumn(string Member, string How);

/// <summary>A row as it would be recorded.</summary>
/// <param name="Row">Its number, as a spreadsheet shows it.</param>
/// <param name="Entry">What was read.</param>
/// <param name="Problems">What is wrong with it; empty when it could be recorded.</param>
public sealed record PreviewedRow(
    long Row,
    [property: Description("What was read.")] PreviewedEntry Entry,
    IReadOnlyList<ImportProblem> Problems
);

/// <summary>The members of an entry as they were read; null where there are none.</summary>
public sealed record PreviewedEntry
{
    /// <summary>Code of the programme.</summary>
    public string? Programme { get; init; }

    /// <summary>Code of the measure.</summary>
    public string? Measure { get; init; }

    /// <summary>How much.</summary>
    public decimal? Quantity { get; init; }

    /// <summary>The day, or the last day of a span.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The first day of a span.</summary>
    public LocalDate? StartDate { get; init; }

    /// <summary>When it began.</summary>
    public LocalTime? StartTime { get; init; }

    /// <summary>When it ended.</summary>
    public LocalTime? EndTime { get; init; }

    /// <summary>Code of the party.</summary>
    public string? Party { get; init; }

    /// <summary>Code of the team.</summary>
    public string? Team { get; init; }

    /// <summary>Code of the contributor.</summary>
    public string? Contributor { get; init; }

    /// <summary>The sender's reference.</summary>
    public string? Reference { get; init; }

    /// <summary>The note.</summary>
    public string? Note { get; init; }

    /// <summary>How many were asked or followed, of a share or mean.</summary>
    public decimal? Of { get; init; }

    /// <summary>The standard deviation of a mean.</summary>
    public decimal? StandardDeviation { get; init; }

    /// <summary>Whether the quantity is exact, a bound or approximate.</summary>
    public Bound? Bound { get; init; }

    /// <summary>Code of the party that judged.</summary>
    public string? Assessor { get; init; }

    /// <summary>Code of the asset that was used.</summary>
    public string? Asset { get; init; }

    /// <summary>Code of the party that decided.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Who paid which part of a cost.</summary>
    public IReadOnlyList<FinancedPartDraft>? FinancedBy { get; init; }
}
