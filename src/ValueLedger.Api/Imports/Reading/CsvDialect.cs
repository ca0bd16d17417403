using CsvHelper;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>How the cells of a CSV file are separated, as its first line shows.</summary>
/// <param name="Separator">A comma, semicolon or tab.</param>
/// <param name="Preamble">The number of bytes before the header that state the separator, as some spreadsheets write it.</param>
internal readonly record struct CsvDialect(char Separator, int Preamble)
{
    /// <summary>How a sheet of a workbook is passed on.</summary>
    public static readonly CsvDialect OfSheet = new(',', 0);

    private const byte Quote = (byte)'"';

    /// <summary>The most frequent of the three outside quotes in the first line that is not empty; a comma if there is none.</summary>
    public static CsvDialect Of(ReadOnlySpan<byte> start)
    {
        if (start.Length > 5 && start.StartsWith("sep="u8) && IsSeparator(start[4]) && start[5] is (byte)'\r' or (byte)'\n')
        {
            return new CsvDialect((char)start[4], start[5] == '\r' && start.Length > 6 && start[6] == '\n' ? 7 : 6);
        }

        Span<int> counts = stackalloc int[128];
        var isQuoted = false;
        foreach (var letter in start.TrimStart("\r\n"u8))
        {
            isQuoted ^= letter == Quote;
            if (!isQuoted && letter is (byte)'\r' or (byte)'\n')
            {
                break;
            }

            counts[letter & 0x7f] += !isQuoted && IsSeparator(letter) ? 1 : 0;
        }

        var separator = counts[';'] > counts[','] ? ';' : ',';
        return new CsvDialect(counts['\t'] > counts[separator] ? '\t' : separator, 0);
    }

    /// <summary>Options that return every record, including empty and malformed ones.</summary>
    public CsvReaderOptions Options(Action<CsvMalformedRecord>? malformed) =>
        new()
        {
            Separator = Separator,
            HasHeader = false,
            SkipEmptyLines = false,
            OnMalformedRecord = malformed,
        };

    private static bool IsSeparator(byte letter) => letter is (byte)',' or (byte)';' or (byte)'\t';
}
