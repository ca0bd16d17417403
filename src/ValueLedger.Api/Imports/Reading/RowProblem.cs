using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>One thing wrong with one row of a file.</summary>
/// <param name="Row">As a spreadsheet numbers it, the header being 1; of NDJSON the line.</param>
/// <param name="Column">The header in the file; of NDJSON the pointer; null when the whole row is meant.</param>
/// <param name="Code">One of the problem codes.</param>
/// <param name="Found">What was sent, cut when it is long; null when nothing was, or when the whole row is meant.</param>
/// <param name="Expected">What is wrong with it and what is expected, as one or two sentences.</param>
/// <param name="Pointer">Of the member of the draft that is meant; empty for the whole.</param>
public sealed record RowProblem(int Row, string? Column, ProblemCode Code, string? Found, string Expected, string Pointer)
{
    private const int LongestFound = 200;

    /// <summary>A sent value as it is told: cut when it is long, never in the middle of a character.</summary>
    public static string? Cut(string? found)
    {
        if (found is null || found.Length <= LongestFound)
        {
            return found;
        }

        return found[..(char.IsHighSurrogate(found[LongestFound - 1]) ? LongestFound - 1 : LongestFound)] + "...";
    }

    /// <summary>As a sentence beside the row, for whoever mends it.</summary>
    public override string ToString() => Column is null ? $"{Code.Name}: {Expected}" : $"{Column}: {Code.Name}: {Expected}";
}
