using System.CommandLine;

namespace ValueLedger.Cli.Commands;

/// <summary>Proposes values to the shell, while others stay possible.</summary>
internal static class Completions
{
    public static Option<T> Completed<T>(this Option<T> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        return option;
    }
}
