namespace ValueLedger.Cli.Packs;

/// <summary>Lines of a file that somebody may have made up: one without end would take all the memory there is.</summary>
internal static class BoundedLines
{
    private const int Longest = 32 << 20;

    /// <exception cref="PackDoesNotHoldException">A line is too long.</exception>
    public static IEnumerable<string> Of(TextReader file, string name)
    {
        var line = new System.Text.StringBuilder();
        var buffer = new char[1 << 15];
        int read;
        while ((read = file.Read(buffer)) > 0)
        {
            var rest = buffer.AsMemory(0, read);
            int end;
            while ((end = rest.Span.IndexOf('\n')) >= 0)
            {
                line.Append(rest[..end]);
                yield return line.ToString();
                line.Clear();
                rest = rest[(end + 1)..];
            }

            line.Append(rest);
            if (line.Length > Longest)
            {
                throw new PackDoesNotHoldException(PackArchive.Check, $"A line of {name} is longer than it can be.");
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
