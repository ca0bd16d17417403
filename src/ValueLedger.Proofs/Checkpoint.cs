using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ValueLedger.Proofs;

/// <summary>
/// How far a log had come: the text that the log signs (https://c2sp.org/tlog-checkpoint), a line each for origin, size and root.
/// </summary>
/// <param name="Origin">What names the log, and no other log.</param>
/// <param name="Size">How many records the log had.</param>
/// <param name="Root">The root of the tree of these records.</param>
public sealed record Checkpoint(string Origin, long Size, Hash32 Root)
{
    /// <summary>The text to be signed.</summary>
    public string ToText() => string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Root}\n");

    /// <summary>Reads the text of a note. Further lines, which other logs may have, are signed too and say nothing here.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Checkpoint? checkpoint)
    {
        checkpoint = null;
        var lines = (text ?? "").Split('\n');
        if (
            lines.Length < 4
            || lines[^1].Length > 0
            || lines[..^1].Any(line => line.Length == 0)
            || !long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            || size.ToString(CultureInfo.InvariantCulture) != lines[1]
            || !Hash32.TryParse(lines[2], out var root)
        )
            return false;

        checkpoint = new Checkpoint(lines[0], size, root);
        return true;
    }
}
