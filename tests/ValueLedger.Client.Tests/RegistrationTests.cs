using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ValueLedger.Client.Tests;

public sealed class RegistrationTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    private static readonly Func<HttpResponseMessage> Unavailable = Script.Refusal(HttpStatusCode.ServiceUnavailable, "x");
    private static readonly Func<HttpResponseMessage> Empty = Script.Json(HttpStatusCode.OK, """{"items":[],"nextCursor":null}""");

    [Fact]
    public async Task The_client_can_be_asked_for()
    {
        var organisation = await ledger.Server.NewOrganisationAsync();
        var services = new ServiceCollection();
        Reach(services.AddValueLedgerClient(options => (options.Address, options.Key) = (ledger.Address, organisation.Key)));
        await using var provider = services.BuildServiceProvider();
        Assert.Equal(organisation.Code, (await provider.GetRequiredService<ValueLedgerClient>().Organisation.GetAsync()).Code);
    }

    [Fact]
    public async Task Clients_of_two_organisations_record_each_in_its_own()
    {
        var organisations = new[]
        {
            await ledger.Server.NewOrganisationAsync(),
            await ledger.Server.NewOrganisationAsync(),
            await ledger.Server.NewOrganisationAsync(),
        };
        var services = new ServiceCollection();
        Reach(
            services.AddValueLedgerClient("wiltshire", options => (options.Address, options.Key) = (ledger.Address, organisations[0].Key))
        );
        Reach(
            services.AddValueLedgerClient("Wiltshire", options => (options.Address, options.Key) = (ledger.Address, organisations[1].Key))
        );
        Reach(services.AddValueLedgerClient(options => (options.Address, options.Key) = (ledger.Address, organisations[2].Key)));
        await using var provider = services.BuildServiceProvider();
        var factory = provider.GetRequiredService<ValueLedgerClientFactory>();
        ValueLedgerClient[] asked =
        [
            provider.GetRequiredKeyedService<ValueLedgerClient>("wiltshire"),
            provider.GetRequiredKeyedService<ValueLedgerClient>("Wiltshire"),
            provider.GetRequiredService<ValueLedgerClient>(),
            factory.Create("wiltshire"),
            factory.Create("Wiltshire"),
        ];

        for (var index = 0; index < asked.Length; index++)
        {
            await asked[index].Programmes.PutAsync($"by-{index}", new ProgrammeDraft { Title = "Reading aloud" });
        }

        string[][] expected =
        [
            ["by-0", "by-3"],
            ["by-1", "by-4"],
            ["by-2"],
        ];
        for (var index = 0; index < organisations.Length; index++)
        {
            Assert.Equal(organisations[index].Code, (await asked[index].Organisation.GetAsync()).Code);
            Assert.Equal(expected[index], await asked[index].Programmes.ListAsync().Select(programme => programme.Code).ToArrayAsync());
        }
    }

    [Fact]
    public async Task A_slow_client_and_a_hasty_one_keep_their_own_patience_and_handlers()
    {
        var (first, second) = (new HastyTime(), new HastyTime());
        var (troubled, refusing) = (new Script(Unavailable, Unavailable, Empty), new Script(Unavailable, Empty));
        var services = new ServiceCollection();
        services
            .AddValueLedgerClient(
                "patient",
                options => (options.Address, options.TimeProvider, options.Retry.MaxRetries) = (ledger.Address, first, 2)
            )
            .ConfigurePrimaryHttpMessageHandler(() => troubled);
        services
            .AddValueLedgerClient(
                "hasty",
                options => (options.Address, options.TimeProvider, options.Retry.MaxRetries) = (ledger.Address, second, 0)
            )
            .ConfigurePrimaryHttpMessageHandler(() => refusing);
        await using var provider = services.BuildServiceProvider();

        Assert.Empty(await provider.GetRequiredKeyedService<ValueLedgerClient>("patient").Programmes.ListAsync().ToListAsync());
        await Assert.ThrowsAsync<ValueLedgerException>(() =>
            provider.GetRequiredKeyedService<ValueLedgerClient>("hasty").Organisation.GetAsync()
        );
        Assert.Equal((2, 0), (first.Pauses.Count, second.Pauses.Count));
    }

    [Fact]
    public void A_second_client_without_a_name_is_refused_with_what_to_do()
    {
        var services = new ServiceCollection();
        services.AddValueLedgerClient(options => options.Address = ledger.Address);
        var refusal = Assert.Throws<InvalidOperationException>(() =>
            services.AddValueLedgerClient(options => options.Address = ledger.Address)
        );
        Assert.Contains("AddValueLedgerClient(\"wiltshire\", options => ...)", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_client_of_the_same_name_is_refused()
    {
        var services = new ServiceCollection();
        services.AddValueLedgerClient("wiltshire", options => options.Address = ledger.Address);
        services.AddValueLedgerClient("swindon", options => options.Address = ledger.Address);
        var refusal = Assert.Throws<InvalidOperationException>(() =>
            services.AddValueLedgerClient("wiltshire", options => options.Address = ledger.Address)
        );
        Assert.Contains("'wiltshire'", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => services.AddValueLedgerClient(" ", options => options.Address = ledger.Address));
    }

    [Fact]
    public async Task A_name_that_nobody_registered_is_refused()
    {
        var services = new ServiceCollection();
        services.AddValueLedgerClient("wiltshire", options => options.Address = ledger.Address);
        await using var provider = services.BuildServiceProvider();
        Assert.Contains(
            "'swindon'",
            Assert
                .Throws<InvalidOperationException>(() => provider.GetRequiredService<ValueLedgerClientFactory>().Create("swindon"))
                .Message,
            StringComparison.Ordinal
        );
        Assert.Null(provider.GetKeyedService<ValueLedgerClient>("swindon"));
        Assert.Null(provider.GetService<ValueLedgerClient>());
    }

    [Theory]
    [InlineData(null, "vl_a", "The address of the ledger is not set.")]
    [InlineData("/ledger", "vl_a", "The address of the ledger must be absolute")]
    [InlineData("ftp://ledger.example.org", "vl_a", "The address of the ledger must be absolute")]
    [InlineData("https://ledger.example.org/?a=b", "vl_a", "have no query")]
    [InlineData("https://ledger.example.org/v1/", "vl_a", "must not end with /v1")]
    [InlineData("https://ledger.example.org", "", "The key is empty")]
    [InlineData("https://ledger.example.org", "vl_a\n", "The key is empty")]
    public async Task Options_that_cannot_be_used_are_refused_wherever_they_are_given(string? address, string key, string said)
    {
        void Set(ValueLedgerClientOptions options) =>
            (options.Address, options.Key) = (address is null ? null : new Uri(address, UriKind.RelativeOrAbsolute), key);
        var services = new ServiceCollection();
        services.AddValueLedgerClient("wiltshire", Set);
        services.AddValueLedgerClient("swindon", options => (options.Address, options.Key) = (ledger.Address, "vl_a"));
        await using var provider = services.BuildServiceProvider();
        var refusal = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<ValueLedgerClient>("wiltshire"));
        Assert.Contains(said, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'wiltshire'", refusal.Message, StringComparison.Ordinal);
        Assert.NotNull(provider.GetRequiredKeyedService<ValueLedgerClient>("swindon"));

        var options = new ValueLedgerClientOptions();
        Set(options);
        Assert.Contains(said, Assert.Throws<ArgumentException>(() => new ValueLedgerClient(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_of_the_configuration_has_every_option_and_its_changes_are_noticed()
    {
        var organisation = await ledger.Server.NewOrganisationAsync();
        var configuration = Configured(
            ("Address", ledger.Address.ToString()),
            ("Key", "vl_old"),
            ("Timeout", "00:00:20"),
            ("Retry:MaxRetries", "3"),
            ("Retry:Delay", "00:00:02"),
            ("Retry:MaxDelay", "00:00:05"),
            ("Retry:Mode", "fixed")
        );
        var services = new ServiceCollection();
        Reach(services.AddValueLedgerClient(configuration.GetSection("ValueLedger")));
        Reach(services.AddValueLedgerClient("wiltshire", configuration.GetSection("ValueLedger")));
        await using var provider = services.BuildServiceProvider();
        var monitor = provider.GetRequiredService<IOptionsMonitor<ValueLedgerClientOptions>>();
        foreach (var options in new[] { monitor.CurrentValue, monitor.Get("wiltshire") })
        {
            Assert.Equal((ledger.Address, "vl_old", TimeSpan.FromSeconds(20)), (options.Address, options.Key, options.Timeout));
            Assert.Equal((3, ValueLedgerRetryMode.Fixed), (options.Retry.MaxRetries, options.Retry.Mode));
            Assert.Equal((TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5)), (options.Retry.Delay, options.Retry.MaxDelay));
        }

        var before = provider.GetRequiredService<ValueLedgerClient>();
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await Assert.ThrowsAsync<ValueLedgerException>(() => before.Organisation.GetAsync())).Status
        );
        configuration["ValueLedger:Key"] = organisation.Key;
        configuration.Reload();
        Assert.Equal(organisation.Code, (await provider.GetRequiredService<ValueLedgerClient>().Organisation.GetAsync()).Code);
    }

    [Theory]
    [InlineData("MaxRetry", "3", "MaxRetry")]
    [InlineData("Retry:MaxRetries", "often", "MaxRetries")]
    [InlineData("Retry:MaxRetries", "-1", "Retry.MaxRetries must be 0 or more.")]
    [InlineData("Retry:MaxDelay", "00:00:00", "Retry.MaxDelay must not be shorter")]
    [InlineData("Retry:Mode", "7", "Retry.Mode must be Fixed or Exponential.")]
    [InlineData("Timeout", "00:00:00", "Timeout must be more than 0")]
    [InlineData("Address", "nowhere", "The address of the ledger must be absolute")]
    public async Task A_configuration_that_cannot_be_used_stops_the_program_when_it_starts(string name, string value, string said)
    {
        var configuration = Configured(("Address", "https://ledger.example.org"), ("Key", "vl_a"), (name, value));
        var services = new ServiceCollection();
        services.AddValueLedgerClient(configuration.GetSection("ValueLedger"));
        await using var provider = services.BuildServiceProvider();
        var refusal = Assert.ThrowsAny<Exception>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains(said, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_are_used_again_change_no_client_that_was_made_of_them()
    {
        var server = new Script(Unavailable, Empty);
        var options = new ValueLedgerClientOptions
        {
            Address = ledger.Address,
            Key = "vl_a",
            TimeProvider = new HastyTime(),
            Retry = { MaxDelay = TimeSpan.FromMinutes(1) },
        };
        using var client = new ValueLedgerClient(options, server);
        (options.Key, options.Retry.Delay, options.Retry.MaxDelay) = ("vl_b", TimeSpan.Zero, TimeSpan.Zero);
        Assert.Empty(await client.Programmes.ListAsync().ToListAsync());
        Assert.All(server.Requests, request => Assert.Equal("vl_a", request.Credential));
    }

    private static IConfigurationRoot Configured(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings
                    .GroupBy(setting => setting.Name)
                    .ToDictionary(same => $"ValueLedger:{same.Key}", same => (string?)same.Last().Value)
            )
            .Build();

    private void Reach(IHttpClientBuilder http) => http.ConfigurePrimaryHttpMessageHandler(ledger.Server.Server.CreateHandler);
}
