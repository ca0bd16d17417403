using System.CommandLine;
using ValueLedger.Cli.Printing;

namespace ValueLedger.Cli.Commands;

/// <summary>Prints a script with which a shell completes commands and options.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _valueledger_complete() {
          local IFS=$'\n' words
          words=$(valueledger "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
          COMPREPLY=($(compgen -W "${words}" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _valueledger_complete valueledger
        """;

    private const string Zsh = """
        _valueledger_complete() {
          local -a words
          words=("${(@f)$(valueledger "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -a words || _files
        }
        compdef _valueledger_complete valueledger
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName valueledger -ScriptBlock {
          param($word, $command, $position)
          valueledger "[suggest:$position]" "$command" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }
        """;

    public static Command Make()
    {
        var shell = new Argument<string>("shell") { Description = "The shell: bash, zsh or pwsh (PowerShell)." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        var completion = new Command("completion", "Print a script with which your shell completes commands and options.") { shell };
        completion.SetAction(parsed =>
        {
            var script = parsed.GetValue(shell) switch
            {
                "bash" => Bash,
                "zsh" => Zsh,
                _ => PowerShell,
            };
            new Output().Data.WriteLine(script);
            return ExitCode.Done;
        });
        return completion;
    }
}
