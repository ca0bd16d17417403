using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>One entry of a file: what could be read, and the problems of its form.</summary>
/// <param name="Row">The row number as in a spreadsheet, where the header is row 1; for NDJSON, the line number.</param>
/// <param name="Draft">The entry, without what could not be read.</param>
/// <param name="Problems">Empty if the whole row was read.</param>
/// <param name="Raw">The row in UTF-8, without its line break; valid only until the next batch is asked for.</param>
/// <param name="RecordedAs">The id that an exported row states, not trusted until it is looked up.</param>
/// <param name="IsTotal">Whether it is the last row, its quantity is the sum of the others, and it has no day.</param>
public readonly record struct ImportRow(
    int Row,
    EntryDraft Draft,
    IReadOnlyList<RowProblem> Problems,
    ReadOnlyMemory<byte> Raw,
    Guid? RecordedAs = null,
    bool IsTotal = false
);

/// <summary>One problem of one row of a file.</summary>
/// <param name="Row">The row number as in a spreadsheet, where the header is row 1; for NDJSON, the line number.</param>
/// <param name="Column">The header in the file; for NDJSON, the JSON Pointer; null when the whole row is meant.</param>
/// <param name="Code">One of the problem codes.</param>
/// <param name="Found">What was sent, shortened if it is long; null if nothing was sent, or if the whole row is meant.</param>
/// <param name="Expected">What is wrong and what is expected, in one or two sentences.</param>
/// <param name="Pointer">JSON Pointer to the member of the draft; empty for the whole row.</param>
public sealed record RowProblem(int Row, string? Column, ProblemCode Code, string? Found, string Expected, string Pointer)
{
    private const int LongestFound = 200;

    /// <summary>A sent value as it is shown: shortened if it is long, never in the middle of a character.</summary>
    public static string? Cut(string? found)
    {
        if (found is null || found.Length <= LongestFound)
        {
            return found;
        }

        return found[..(char.IsHighSurrogate(found[LongestFound - 1]) ? LongestFound - 1 : LongestFound)] + "...";
    }

    /// <summary>The problem as a sentence beside the row, for the person who corrects it.</summary>
    public override string ToString() => Column is null ? $"{Code.Name}: {Expected}" : $"{Column}: {Code.Name}: {Expected}";
}
