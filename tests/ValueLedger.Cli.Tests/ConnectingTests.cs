using System.Globalization;
using ValueLedger.Client;

namespace ValueLedger.Cli.Tests;

public sealed class ConnectingTests(ServedLedger ledger) : IClassFixture<ServedLedger>
{
    [Fact]
    public async Task The_key_is_read_from_the_environment_or_from_a_file()
    {
        using var council = await ledger.NewCouncilAsync();
        var environment = council.Tool.Environment;
        await council.Tool.WriteAsync("key", $"{environment["VALUELEDGER_KEY"]}\n");
        await council.Tool.WriteAsync("wrong", "vl_0000\n");
        await council.Tool.WriteAsync("two", "vl_0000\nvl_0000\n");

        environment["VALUELEDGER_KEY"] = "vl_0000";
        Assert.Equal(3, (await council.Tool.RunAsync("export")).ExitCode);
        Assert.Equal(0, (await council.Tool.RunAsync("export", "--key-file", "key")).ExitCode);
        environment["VALUELEDGER_KEY"] = null;
        environment["VALUELEDGER_KEY_FILE"] = "key";
        Assert.Equal(0, (await council.Tool.RunAsync("export")).ExitCode);
        Assert.Equal(3, (await council.Tool.RunAsync("export", "--key-file", "wrong")).ExitCode);
        var two = await council.Tool.RunAsync("export", "--key-file", "two");
        Assert.Equal((2, ""), (two.ExitCode, two.Output));
        Assert.Equal("The file two must have an API key in it and nothing else.\n", two.Notes);
        Assert.Equal(5, (await council.Tool.RunAsync("export", "--key-file", "missing")).ExitCode);
        environment["VALUELEDGER_KEY_FILE"] = null;
        var none = await council.Tool.RunAsync("export");
        Assert.Equal((2, ""), (none.ExitCode, none.Output));
        Assert.StartsWith("There is no API key. ", none.Notes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Say where the server is")]
    [InlineData("ledger", "'ledger' is not an address")]
    [InlineData("ftp://127.0.0.1", "begin with http:// or https://")]
    [InlineData("http://127.0.0.1/v1", "must not end with /v1")]
    public async Task An_address_that_cannot_be_used_is_wrong_usage(string? server, string problem)
    {
        using var tool = new Tool { Environment = { ["VALUELEDGER_SERVER"] = server, ["VALUELEDGER_KEY"] = "vl_0000" } };
        var ran = await tool.RunAsync("export");
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.Contains(problem, ran.Notes, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_has_an_exit_code_of_its_own()
    {
        using var tool = new Tool { Environment = { ["VALUELEDGER_SERVER"] = "http://127.0.0.1:1", ["VALUELEDGER_KEY"] = "vl_0000" } };
        foreach (
            var command in (string[][])
                [
                    ["export"],
                    ["follow", "--once"],
                    ["checkpoint", "save", "kept"],
                    ["statement", "list", "--json"],
                ]
        )
        {
            var ran = await tool.RunAsync([.. command, "--retries", "0"]);
            Assert.Equal((4, ""), (ran.ExitCode, ran.Output));
            Assert.Contains("The server could not be reached: ", ran.Notes, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_a_key_may_not_do_is_refused()
    {
        using var council = await ledger.NewCouncilAsync();
        using var reader = new Council(ledger.Address, council.Organisation with { Key = await KeyAsync(council, "entries:read") });
        Assert.Equal(0, (await reader.Tool.RunAsync("export")).ExitCode);
        var ran = await reader.Tool.RunAsync("checkpoint", "save", "kept");
        Assert.Equal((3, ""), (ran.ExitCode, ran.Output));
        Assert.Contains("(scope_is_missing)", ran.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_terminal_would_obey_is_written_out_in_tables_and_messages()
    {
        using var council = await ledger.NewCouncilAsync();
        await council.Tool.WriteAsync(
            "rows.csv",
            "programme,measure,quantity,date\nlitter-pick,volunteer-time,\u001b]0;x\u0007\u009b2J\u202e1,2024-05-11\n"
        );
        var ran = await council.Tool.RunAsync("import", "rows.csv");
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains("\\u001b]0;x\\u0007\\u009b2J\\u202e1", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(
            (ran.Output + ran.Notes).Replace("\n", "", StringComparison.Ordinal),
            letter => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format
        );
        var named = await council.Tool.RunAsync("import", "\u001b[2Jrows.xls");
        Assert.Equal("The old format .xls is not read. Save the file as .xlsx, and import that.\n", named.Notes);
        var nowhere = await council.Tool.RunAsync("export", "--server", "le\u009bdger\u202e");
        Assert.StartsWith("'le\\u009bdger\\u202e' is not an address", nowhere.Notes, StringComparison.Ordinal);
    }

    private static async Task<string> KeyAsync(Council council, string scope) =>
        (await council.Client.Keys.CreateAsync(new KeyDraft { Name = "reader", Scopes = [scope] })).Key!;
}
