namespace ValueLedger.Cli.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("valueledger che", "checkpoint")]
    [InlineData("valueledger statement pu", "publish")]
    [InlineData("valueledger import --like-standing ", "skip")]
    [InlineData("valueledger summary --group-by fin", "financialYear")]
    public async Task Commands_options_and_words_are_proposed(string line, string proposed)
    {
        var lines = await _tool.AskAsync($"[suggest:{line.Length}]", line);
        Assert.Contains(proposed, lines.Split('\n'));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _valueledger_complete valueledger")]
    [InlineData("zsh", "compdef _valueledger_complete valueledger")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName valueledger")]
    public async Task Each_shell_has_a_script(string shell, string registers) =>
        Assert.Contains(registers, await _tool.AskAsync("completion", shell), StringComparison.Ordinal);

    [Fact]
    public async Task The_script_for_bash_completes_in_bash()
    {
        var script = await _tool.AskAsync("completion", "bash");
        var completed = await _tool.RunInBashAsync(
            $$"""
            {{script}}
            COMP_LINE='valueledger statement pre'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=(valueledger statement pre); COMP_CWORD=2
            _valueledger_complete; echo "${COMPREPLY[@]}"
            """
        );
        Assert.Equal(new Ran(0, "prepare\n", ""), completed);
    }
}
