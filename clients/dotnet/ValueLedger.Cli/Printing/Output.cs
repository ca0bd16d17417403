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

    public void Print(Table table)
    {
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(Data),
            }
        );
        // Off a terminal each row is one line, so that the output can be searched by line.
        console.Profile.Width = IsTerminal ? Console.WindowWidth : WidthOfNoTerminal;
        console.Write(table);
    }

    /// <summary>Copies a file to standard output.</summary>
    public async Task CopyAsync(Stream file, CancellationToken cancellationToken)
    {
        if (!IsTerminal)
        {
            await using var raw = Console.OpenStandardOutput();
            await file.CopyToAsync(raw, cancellationToken);
            return;
        }

        using var text = new StreamReader(file);
        while (await text.ReadLineAsync(cancellationToken) is { } line)
        {
            PrintLine(line);
        }
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
