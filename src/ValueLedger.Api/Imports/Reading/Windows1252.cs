using System.Text;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>The encoding that spreadsheets on Windows save as "CSV" in western Europe.</summary>
internal static class Windows1252
{
    private const int MostBytes = 3;

    private static readonly byte[][] Characters = Table();

    /// <summary>Converts as many characters as there is room for.</summary>
    public static (int Read, int Written) ToUtf8(ReadOnlySpan<byte> from, Span<byte> into)
    {
        var (read, written) = (0, 0);
        while (read < from.Length && into.Length - written >= MostBytes)
        {
            var character = Characters[from[read++]];
            character.CopyTo(into[written..]);
            written += character.Length;
        }

        return (read, written);
    }

    private static byte[][] Table()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return [.. Enumerable.Range(0, 256).Select(code => Encoding.UTF8.GetBytes(encoding.GetString([(byte)code])))];
    }
}
