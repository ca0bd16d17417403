using ValueLedger.Api.Http;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading.Workbooks;

/// <summary>Problems of a workbook as a whole.</summary>
public static class WorkbookProblems
{
    public static readonly ProblemCode WorkbookIsNotReadable = new("workbook_is_not_readable", 400, "The workbook cannot be read");

    public static readonly ProblemCode WorkbookIsEncrypted = new("workbook_is_encrypted", 400, "The workbook has a password");

    public static readonly ProblemCode WorkbookHasMacros = new("workbook_has_macros", 400, "The workbook has macros");

    public static readonly ProblemCode WorkbookIsTooLarge = new(
        "workbook_is_too_large",
        400,
        "The workbook is too large once it is unpacked"
    );

    public static readonly ProblemCode UnknownSheet = new("unknown_sheet", 400, "The workbook has no sheet with this name");

    public static readonly ProblemCode HeaderIsMerged = new("header_is_merged", 400, "Cells of the header are merged");

    internal static Problem NotReadable(string why) =>
        WorkbookIsNotReadable.At("", $"{why} Open it in a spreadsheet program and save it again.");

    internal static Problem Encrypted() =>
        WorkbookIsEncrypted.At("", "The workbook has a password. Save it without a password and send it again.");

    internal static Problem HasMacros() =>
        WorkbookHasMacros.At("", "The workbook has macros, which are not accepted. Save it as .xlsx or .ods without macros, or as CSV.");

    internal static Problem TooLarge() =>
        WorkbookIsTooLarge.At("", "The workbook is too large once it is unpacked. Save the sheet as CSV, or split it.");

    internal static Problem Unknown(string sheet, IEnumerable<string> names) =>
        UnknownSheet.At(
            "/sheet",
            $"The workbook has no sheet {Fault.Shown(sheet)}. Its sheets are {string.Join(", ", names.Select(Fault.Shown))}."
        );

    internal static Problem Merged(string range) =>
        HeaderIsMerged.At(
            "/header",
            $"The cells {range} of the header are merged. Give each column a header of its own, or state headerRow for the row below."
        );
}
