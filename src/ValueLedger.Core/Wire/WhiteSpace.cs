using System.Buffers;
using System.Text;

namespace ValueLedger.Core.Wire;

/// <summary>White space of every kind: Unicode white space, and the two zero-width characters that are copied along with cells.</summary>
public static class WhiteSpace
{
    private const int ZeroWidthSpace = 0x200B;
    private const int WordJoiner = 0x2060;
    private const int ByteOrderMark = 0xFEFF;

    public static bool Is(Rune character) =>
        Rune.IsWhiteSpace(character) || character.Value is ZeroWidthSpace or WordJoiner or ByteOrderMark;

    public static bool IsBlank(string? text) => text is null || Trim(text).Length == 0;

    /// <summary>Returns the same text where there is nothing to remove.</summary>
    public static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsUnit(text[start]))
        {
            start++;
        }

        while (end > start && IsUnit(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <param name="utf8">Bytes that are not characters are not white space.</param>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty && Rune.DecodeFromUtf8(utf8, out var first, out var length) == OperationStatus.Done && Is(first))
        {
            utf8 = utf8[length..];
        }

        while (!utf8.IsEmpty && Rune.DecodeLastFromUtf8(utf8, out var last, out var length) == OperationStatus.Done && Is(last))
        {
            utf8 = utf8[..^length];
        }

        return utf8;
    }

    /// <summary>No white space takes two units of UTF-16.</summary>
    private static bool IsUnit(char unit) => !char.IsSurrogate(unit) && Is(new Rune(unit));
}
