using System.Buffers;
using System.Text;

namespace ValueLedger.Proofs;

/// <summary>Writes strings as in RFC 8785 section 3.2.2.2, in UTF-8 and as sent, without Unicode normalisation.</summary>
internal static class CanonicalText
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(code => (char)code),
        '"',
        '\\',
    ]);

    // The default encoding would replace a lone surrogate, and two different texts would have the same hash.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ArgumentException">The text has a lone surrogate, which UTF-8 cannot encode.</exception>
    public static byte[] Encode(string text) => Strict.GetBytes(text);

    /// <inheritdoc cref="Encode"/>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        var next = text.IndexOfAny(Escaped);
        if (next < 0)
            WritePlain(output, text);
        else
            WriteEscaped(output, text, next);
    }

    // Almost every text is of this kind, and takes one span of the output, including quotes, instead of three.
    private static void WritePlain(IBufferWriter<byte> output, ReadOnlySpan<char> text)
    {
        var span = output.GetSpan(Strict.GetMaxByteCount(text.Length));
        span[0] = (byte)'"';
        var written = 1 + Strict.GetBytes(text, span[1..^1]);
        span[written] = (byte)'"';
        output.Advance(written + 1);
    }

    private static void WriteEscaped(IBufferWriter<byte> output, ReadOnlySpan<char> text, int next)
    {
        output.Write("\""u8);
        for (; next >= 0; next = text.IndexOfAny(Escaped))
        {
            Strict.GetBytes(text[..next], output);
            WriteEscape(output, text[next]);
            text = text[(next + 1)..];
        }

        Strict.GetBytes(text, output);
        output.Write("\""u8);
    }

    private static void WriteEscape(IBufferWriter<byte> output, char character)
    {
        switch (character)
        {
            case '"':
                output.Write("\\\""u8);
                break;
            case '\\':
                output.Write("\\\\"u8);
                break;
            case '\b':
                output.Write("\\b"u8);
                break;
            case '\t':
                output.Write("\\t"u8);
                break;
            case '\n':
                output.Write("\\n"u8);
                break;
            case '\f':
                output.Write("\\f"u8);
                break;
            case '\r':
                output.Write("\\r"u8);
                break;
            default:
                output.Write(Encoding.ASCII.GetBytes($"\\u{(int)character:x4}"));
                break;
        }
    }
}
