using System.Globalization;
using System.Text;
using Spectre.Console;

namespace ValueLedger.Cli.Printing;

/// <summary>Data goes to standard output, and everything else to standard error.</summary>
internal sealed class Output
{
    private const int WidthOfNoTerminal = 1000;

    /// <summary>What was asked for.</summary>
    public TextWriter Data { get; } = Writer(Console.OpenStandardOutput());

    /// <summary>What is said about it.</summary>
    public TextWriter Notes { get; } = Writer(Console.OpenStandardError());

    /// <summary>Whether a person reads the data as it comes.</summary>
    public static bool IsTerminal => !Console.IsOutputRedirected;

    /// <summary>Prints a text as it is, except on a terminal, which would obey control characters.</summary>
    public void Print(string text) => Data.WriteLine(IsTerminal ? Visible.Lines(text) : text);

    /// <summary>Prints a line in which nothing is left that a terminal would obey.</summary>
    public void PrintLine(string line) => Data.WriteLine(Visible.Line(line));

    /// <summary>Says something about the data, or about what went wrong.</summary>
    public void Tell(string line) => Notes.WriteLine(Visible.Line(line));

    /// <summary>Off a terminal each row is one line, so that the output can be searched by line.</summary>
    public void Print(Table table)
    {
        using var lines = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(lines),
            }
        );
        // A terminal that does not know its width says 0.
        console.Profile.Width = IsTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : WidthOfNoTerminal;
        console.Write(table);
        foreach (var line in lines.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
        {
            Data.WriteLine(line);
        }
    }

    /// <summary>Writes a file: to a path, complete under its name or not at all, or to standard output.</summary>
    public async Task WriteAsync(string? path, Stream content, CancellationToken cancellationToken)
    {
        await using (content)
        {
            await WriteAsync(path, into => content.CopyToAsync(into, cancellationToken));
        }
    }

    /// <summary>Writes a file: to a path, complete under its name or not at all, or to standard output.</summary>
    public async Task WriteAsync(string? path, Func<Stream, Task> write)
    {
        if (path is null)
        {
            await using var into = IsTerminal ? new TerminalStream(this) : Console.OpenStandardOutput();
            await write(into);
            return;
        }

        var unfinished = path + ".part";
        try
        {
            await using (var file = File.Create(unfinished))
            {
                await write(file);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }

        Tell($"Saved {path}.");
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
