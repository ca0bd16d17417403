using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ValueLedger.Scenarios.Tests.Processes;

public sealed class CommandTests : IAsyncDisposable
{
    private readonly LedgerProcesses _processes = new();

    public ValueTask DisposeAsync() => _processes.DisposeAsync();

    [Theory]
    [InlineData(
        "--Ledger:Limits:BodyBytes=lots",
        "The setting Ledger:Limits:BodyBytes is 'lots'; it must be a whole number from 1024 to 1073741824."
    )]
    [InlineData("--Ledger:Limits:RequestPerSecond=5", "There is no setting Ledger:Limits:RequestPerSecond; the settings are ")]
    public async Task A_setting_that_makes_no_sense_stops_the_start_with_one_sentence(string setting, string sentence)
    {
        var ended = await _processes.RunAsync(setting);
        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith(sentence, Assert.Single(ended.Errors.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operators_need_nobody_to_serve()
    {
        await _processes.AskAsync("migrate");
        await _processes.CreateOrganisationAsync("offline");
        var (kept, revoked) = (
            await _processes.CreateKeyAsync("offline"),
            await _processes.CreateKeyAsync("offline", "entries:read,summaries:read")
        );
        await _processes.AskAsync("keys", "revoke", revoked[3..19]);
        Assert.Contains("revoked", await _processes.AskAsync("keys", "list", "--organisation", "offline"), StringComparison.Ordinal);
        Assert.StartsWith("offline: 4 records verified; root ", await _processes.AskAsync("verify"), StringComparison.Ordinal);
        Assert.False(File.Exists(_processes.Socket));

        await _processes.ServeAsync();
        using var known = _processes.ClientWith(kept);
        using var unknown = _processes.ClientWith(revoked);
        Assert.Equal(HttpStatusCode.OK, (await known.GetAsync("/v1/entries")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await unknown.GetAsync("/v1/entries")).StatusCode);
    }

    [Fact]
    public async Task The_signing_key_is_made_shown_and_changed_while_somebody_serves_or_not_and_never_made_anew_over_a_damaged_one()
    {
        await _processes.CreateOrganisationAsync("signing");
        var file = _processes.Database + ".signing-key";
        var first = (await _processes.AskAsync("signing-key", "show")).TrimEnd().Split('\n');
        Assert.Contains(file, first[0], StringComparison.Ordinal);
        Assert.StartsWith("valueledger/signing/", first[1], StringComparison.Ordinal);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));

        await _processes.ServeAsync();
        var second = (await _processes.AskAsync("signing-key", "change")).TrimEnd().Split('\n');
        Assert.NotEqual(first[1], second[1]);
        Assert.Equal(4, second.Length);
        await _processes.EndAllAsync();
        Assert.Equal(second[1], (await _processes.AskAsync("signing-key", "show")).Split('\n')[1]);

        await File.WriteAllTextAsync(file, "{}");
        var refused = await _processes.RunAsync("signing-key", "show");
        Assert.Equal(1, refused.ExitCode);
        Assert.StartsWith($"{file} is not a file of signing keys.", refused.Errors, StringComparison.Ordinal);
        Assert.Equal("{}", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task What_an_operator_gets_wrong_is_told_in_one_line_each_and_ends_with_1()
    {
        await IsRefusedAsync("unknown_organisation: ", "keys", "create", "--organisation", "nobody", "--scopes", "all", "--name", "n");
        await IsRefusedAsync(
            "code_is_not_valid: ",
            "organisations",
            "create",
            "UPPER",
            "--name",
            "n",
            "--currency",
            "GBP",
            "--standard-basis",
            "own"
        );
        await IsRefusedAsync(
            "value_is_not_in_the_list: ",
            "organisations",
            "create",
            "o",
            "--name",
            "n",
            "--currency",
            "GBP",
            "--standard-basis",
            "magic"
        );
        await IsRefusedAsync("unknown_key: ", "keys", "revoke", "0123456789abcdef");
        await IsRefusedAsync("unknown_organisation: ", "keys", "list", "--organisation", "nobody");
        await _processes.CreateOrganisationAsync("twice");
        await IsRefusedAsync(
            "organisation_exists: ",
            "organisations",
            "create",
            "twice",
            "--name",
            "n",
            "--currency",
            "GBP",
            "--standard-basis",
            "own"
        );
        await IsRefusedAsync("unknown_scope: ", "keys", "create", "--organisation", "twice", "--scopes", "everything", "--name", "n");
        await IsRefusedAsync(
            "instant_is_not_valid: ",
            "keys",
            "create",
            "--organisation",
            "twice",
            "--scopes",
            "all",
            "--name",
            "n",
            "--expires",
            "tomorrow"
        );
        await IsRefusedAsync(
            "expiry_is_in_the_past: ",
            "keys",
            "create",
            "--organisation",
            "twice",
            "--scopes",
            "all",
            "--name",
            "n",
            "--expires",
            "2020-01-01T00:00:00Z"
        );
    }

    [Fact]
    public async Task A_database_of_an_earlier_build_is_left_as_it_is_and_every_command_says_so_in_one_sentence()
    {
        await _processes.CreateOrganisationAsync("kept");
        ForgetTheFormat();
        var before = await File.ReadAllBytesAsync(_processes.Database);
        string[][] commands =
        [
            [],
            ["serve"],
            ["demo"],
            ["migrate"],
            ["verify"],
            ["verify", "--accept-loss"],
            ["backup", "copy.db"],
            ["keys", "list", "--organisation", "kept"],
            ["organisations", "create", "another", "--name", "n", "--currency", "GBP", "--standard-basis", "own"],
        ];
        foreach (var arguments in commands)
        {
            var ended = await _processes.RunAsync(arguments);
            Assert.Equal(1, ended.ExitCode);
            // The demo first says what it is about to do.
            var told = ended.Errors.TrimEnd().Split('\n').Where(line => !line.EndsWith(" ...", StringComparison.Ordinal));
            Assert.StartsWith(
                $"{_processes.Database} was begun by an earlier build of ValueLedger",
                Assert.Single(told),
                StringComparison.Ordinal
            );
        }

        Assert.Equal(before, await File.ReadAllBytesAsync(_processes.Database));
    }

    [Fact]
    public async Task A_database_of_an_earlier_build_in_which_nothing_was_recorded_is_brought_up_to_date()
    {
        await _processes.AskAsync("migrate");
        ForgetTheFormat();
        await _processes.CreateOrganisationAsync("begun");
        Assert.StartsWith("begun: 1 records verified", await _processes.AskAsync("verify"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_database_none_is_made_to_be_verified_or_copied()
    {
        foreach (
            var arguments in (string[][])
                [
                    ["verify"],
                    ["verify", "--accept-loss"],
                    ["backup", "copy.db"],
                ]
        )
        {
            await IsRefusedAsync($"There is no database at {_processes.Database}", arguments);
            Assert.False(File.Exists(_processes.Database));
        }

        await File.WriteAllTextAsync(_processes.Database, "Some notes of mine, and certainly no database.");
        await IsRefusedAsync($"{_processes.Database} cannot be read as a database", "verify");
    }

    /// <summary>Databases of earlier builds have nothing in the four bytes of the header that name the format.</summary>
    private void ForgetTheFormat()
    {
        using var file = File.Open(_processes.Database, FileMode.Open);
        file.Position = 68;
        file.Write(new byte[4]);
    }

    [Fact]
    public async Task The_demonstration_twice_does_no_harm_and_its_key_works()
    {
        var first = await DemonstrateAsync();
        var second = await DemonstrateAsync();
        Assert.Equal(first.Sequences, second.Sequences);
        Assert.NotEqual(first.Key, second.Key);
        await _processes.ServeAsync("serve");
        // The sheets have 23,866 hours, of which the correction takes 72; members of the time bank exchanged 19.
        Assert.Equal((23_813, 23_813), (first.Hours, second.Hours));
        using var old = _processes.ClientWith(first.Key);
        Assert.Equal(HttpStatusCode.Unauthorized, (await old.GetAsync("/v1/entries")).StatusCode);
        Assert.Equal(0, (await _processes.RunAsync("verify")).ExitCode);
    }

    private async Task<(string Key, List<long> Sequences, decimal Hours)> DemonstrateAsync()
    {
        var demo = await _processes.ServeAsync("demo");
        while (!demo.Output.Contains("Press Ctrl+C", StringComparison.Ordinal))
        {
            await Task.Delay(20);
        }

        foreach (
            var figure in (string[])
                ["14,076", "£112,608.00", "£94,309.20", "44,910", "£2.5074", "MADE UP", "14,076.0", $"{_processes.Address}v1"]
        )
        {
            Assert.Contains(figure, demo.Output, StringComparison.Ordinal);
        }

        var key = demo.Output.Split('\n').Single(line => line.Contains("API key", StringComparison.Ordinal)).Split(' ')[^1];
        using var http = _processes.ClientWith(key);
        var sequences = await Journal.SequencesAsync(http);
        Assert.NotEmpty(sequences);
        var link = demo.Output.Split('\n').Single(line => line.StartsWith("Without a key", StringComparison.Ordinal)).Trim();
        var view = new Uri(link.Split(' ')[^1]);
        using var reader = _processes.ClientWith(view.Fragment[1..]);
        var hours = await reader.GetFromJsonAsync<JsonElement>($"/v1/summaries{view.Query}");
        Assert.Equal(0, (await demo.SignalAsync("TERM")).ExitCode);
        return (key, sequences, hours.GetProperty("total").GetProperty("citizenHours").GetDecimal());
    }

    private async Task IsRefusedAsync(string code, params string[] arguments)
    {
        var ended = await _processes.RunAsync(arguments);
        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith(code, ended.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Errors, StringComparison.Ordinal);
    }
}
