using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Problems of a file of entries, or of one of its rows, that are found before its meaning is checked.</summary>
public static class ReadingProblems
{
    public static readonly ProblemCode FileIsEmpty = new("file_is_empty", 400, "The file has no header and no entries");

    public static readonly ProblemCode FileIsNotUtf8 = new("file_is_not_utf8", 400, "The file is not UTF-8");

    public static readonly ProblemCode HeaderIsUnknown = new("header_is_unknown", 400, "A header of the file matches no column");

    public static readonly ProblemCode HeaderIsMissing = new("header_is_missing", 400, "The file lacks a required header");

    public static readonly ProblemCode HeaderIsDuplicate = new("header_is_duplicate", 400, "Two headers of the file mean the same column");

    public static readonly ProblemCode HeaderIsTooLong = new(
        "header_is_too_long",
        400,
        "The first row of the file is too long for a header"
    );

    public static readonly ProblemCode HeaderIsNotReadable = new("header_is_not_readable", 400, "The header row cannot be read");

    public static readonly ProblemCode ColumnMapIsNotValid = new("column_map_is_not_valid", 400, "The map of columns is not valid");

    public static readonly ProblemCode CellsDoNotMatchTheHeader = new(
        "cells_do_not_match_the_header",
        400,
        "A row has more or fewer cells than the header"
    );

    public static readonly ProblemCode QuoteIsNotClosed = new("quote_is_not_closed", 400, "A quoted cell is not closed");

    public static readonly ProblemCode TextFollowsTheClosingQuote = new(
        "text_follows_the_closing_quote",
        400,
        "Text follows the closing quote of a cell"
    );

    public static readonly ProblemCode RowIsTooLong = new("row_is_too_long", 400, "A row is longer than can be read");

    public static readonly ProblemCode CellIsTooLong = new("cell_is_too_long", 400, "A cell is longer than can be read");

    public static readonly ProblemCode RowHasBrokenCharacters = new(
        "row_has_broken_characters",
        400,
        "A row has bytes that are not characters"
    );

    public static readonly ProblemCode FileIsOfAnotherKind = new(
        "file_is_of_another_kind",
        400,
        "The file is not what its content type says"
    );

    public static readonly ProblemCode HeaderIsLower = new(
        "header_is_lower",
        400,
        "The first row is not the header; the header seems to be in a lower row"
    );

    public static readonly ProblemCode ColumnIsStatedTwice = new(
        "column_is_stated_twice",
        400,
        "The file has a column for a member that the query states as well"
    );

    public static readonly ProblemCode SetIsNotValid = new("set_is_not_valid", 400, "A member that is set for every row is not valid");

    public static readonly ProblemCode TitleIsAmbiguous = new(
        "title_is_ambiguous",
        400,
        "Several items have the title that stands for a code"
    );

    public static readonly ProblemCode FormulaHasNoValue = new("formula_has_no_value", 400, "A cell has a formula without a saved value");

    public static readonly ProblemCode RowLooksLikeATotal = new("row_looks_like_a_total", 400, "The last row looks like a total");

    public static readonly ProblemCode NumberIsNotValid = new("number_is_not_valid", 400, "A cell is not written as a number");

    public static readonly ProblemCode FinancedByIsNotValid = new(
        "financed_by_is_not_valid",
        400,
        "Parties and amounts are not written as in donors:25000; lottery:100"
    );
}
