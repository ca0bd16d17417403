using System.Runtime.InteropServices;
using System.Text.Json;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>The member <c>problem</c> that comes first in each line of the file of rejected lines, and is ignored when they are sent
/// again.</summary>
public static class ProblemMember
{
    private static ReadOnlySpan<byte> Beginning => "{\"problem\":\""u8;

    /// <summary>The line with its problem. A line that is not an object stays as it is, because nothing can be added to it.</summary>
    public static byte[] Put(ReadOnlySpan<byte> line, string problem)
    {
        var inside = line.TrimStart(" \t"u8);
        if (inside is not [(byte)'{', ..])
        {
            return line.ToArray();
        }

        var rest = inside[1..].TrimStart(" \t"u8);
        return
        [
            .. "{\"problem\":"u8,
            .. JsonSerializer.SerializeToUtf8Bytes(problem, WireJson.Options),
            .. rest is [(byte)'}', ..] ? ""u8 : ","u8,
            .. rest,
        ];
    }

    /// <summary>The line without its problem. The bytes before the other members are overwritten, so that nothing is copied.</summary>
    /// <param name="line">The line, in a buffer that may be written to.</param>
    public static ReadOnlyMemory<byte> Without(ReadOnlyMemory<byte> line)
    {
        if (
            !line.Span.StartsWith(Beginning)
            || EndOfText(line.Span) is not (> 0 and var end)
            || end >= line.Length
            || line.Span[end] is not ((byte)',' or (byte)'}')
        )
        {
            return line;
        }

        // The brace goes where the comma was, or where the closing quote was if the object ends here.
        var start = line.Span[end] == ',' ? end : end - 1;
        MemoryMarshal.AsMemory(line).Span[start] = (byte)'{';
        return line[start..];
    }

    private static int EndOfText(ReadOnlySpan<byte> line)
    {
        for (var at = Beginning.Length; at < line.Length; at++)
        {
            switch (line[at])
            {
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'"':
                    return at + 1;
            }
        }

        return 0;
    }
}
