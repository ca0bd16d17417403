using System.Buffers;

namespace ValueLedger.Api.Http;

/// <summary>The apostrophe before a text that a spreadsheet would run: put on by every CSV that is written, taken off by what is read.</summary>
public static class SpreadsheetMark
{
    private static readonly SearchValues<byte> Dangerous = SearchValues.Create("=+-@\t\r'"u8);

    public static string Put(string? words) => words is { Length: > 0 } && words[0] < 128 && Dangerous.Contains((byte)words[0]) ? "'" + words : words ?? "";

    public static ReadOnlySpan<byte> Take(ReadOnlySpan<byte> cell) =>
        cell.Length > 1 && cell[0] == '\'' && Dangerous.Contains(cell[1]) ? cell[1..] : cell;
}
