using System.Net;
using Microsoft.Extensions.Configuration;
using ValueLedger.Api.Serving;

namespace ValueLedger.Api.Tests.Serving;

public sealed class LedgerSettingsTests
{
    private const string Places =
        "it must be 'Data Source=' and the path of the database file; or 'Host=' and 'Database=' with what else Npgsql needs to connect, or 'postgres://'.";

    private const string Origins =
        "it must be origins separated by commas, such as https://dashboard.example.org, without a path. Each one must be named; * is not one.";

    [Fact]
    public void Without_any_setting_there_are_usual_values_and_no_rate_limit()
    {
        var settings = Read();
        Assert.Equal(Path.GetFullPath("valueledger.db"), settings.Database.Name);
        Assert.Equal(
            (1_048_576, 8_388_608, 1000, 1000),
            (settings.Limits.BodyBytes, settings.Limits.BatchBytes, settings.Limits.BatchEntries, settings.Limits.ListItems)
        );
        Assert.Equal(
            (60, null, 256, 2),
            (
                settings.Limits.RequestSeconds,
                settings.Limits.RequestsPerSecond,
                settings.Limits.RequestsAtOnce,
                settings.Limits.ImportsPerOrganisation
            )
        );
        Assert.Equal(
            (67_108_864L, 60, 4L << 30),
            (settings.Limits.BodiesInWorkBytes, settings.Limits.ImportSilenceSeconds, settings.Limits.ImportBytesPerOrganisation)
        );
        Assert.Empty(settings.Proxies);
        Assert.False(settings.LogRequests);
    }

    [Fact]
    public void What_is_set_is_read()
    {
        var settings = Read(
            ("Ledger:Limits:BodyBytes", "2048"),
            ("ledger:limits:requestsPerSecond", "0.5"),
            ("Ledger:Limits:RequestSeconds", "none"),
            ("Ledger:LogRequests", "true"),
            ("Ledger:Proxies", "10.0.0.5, 192.168.0.0/16,::1")
        );
        Assert.Equal(
            (2048, 0.5m, null, true),
            (settings.Limits.BodyBytes, settings.Limits.RequestsPerSecond, settings.Limits.RequestSeconds, settings.LogRequests)
        );
        Assert.Equal([IPNetwork.Parse("10.0.0.5/32"), IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("::1/128")], settings.Proxies);
    }

    [Theory]
    [InlineData("Ledger:Database", "/var/lib/ledger.db", Places)]
    [InlineData("Ledger:Database", "Data Source=:memory:", Places)]
    [InlineData("Ledger:Database", "Host=db;Username=ledger", Places)]
    [InlineData("Ledger:Database", "Host=db;Database=council;Colour=blue", Places)]
    [InlineData("Ledger:Limits:BodyBytes", "1 MB", "it must be a whole number from 1024 to 1073741824.")]
    [InlineData("Ledger:Limits:BodyBytes", "-1", "it must be a whole number from 1024 to 1073741824.")]
    [InlineData("Ledger:Limits:ListItems", "1001", "it must be a whole number from 1 to 1000.")]
    [InlineData("Ledger:Limits:BatchEntries", "none", "it must be a whole number from 1 to 1000.")]
    [InlineData("Ledger:Limits:RequestSeconds", "0", "it must be a whole number from 1 to 86400, or none.")]
    [InlineData("Ledger:Limits:RequestsPerSecond", "0", "it must be a number from 0.001 to 1000000, or none.")]
    [InlineData("Ledger:Limits:ImportsPerOrganisation", "65", "it must be a whole number from 1 to 64.")]
    [InlineData("Ledger:Limits:ImportSilenceSeconds", "0", "it must be a whole number from 1 to 86400.")]
    [InlineData("Ledger:Limits:BodiesInWorkBytes", "much", "it must be a whole number from 1024 to 68719476736.")]
    [InlineData("Ledger:Origins", "*", Origins)]
    [InlineData("Ledger:Origins", "https://*.example.org", Origins)]
    [InlineData("Ledger:Origins", "dashboard.example.org", Origins)]
    [InlineData("Ledger:Origins", "https://dashboard.example.org/", Origins)]
    [InlineData("Ledger:Origins", "https://dashboard.example.org:443", Origins)]
    [InlineData("Ledger:Origins", "https://Dashboard.example.org", Origins)]
    [InlineData("Ledger:Origins", "https://user@dashboard.example.org", Origins)]
    [InlineData("Ledger:Origins", "ftp://dashboard.example.org", Origins)]
    [InlineData("Ledger:LogRequests", "yes", "it must be true or false.")]
    [InlineData(
        "Ledger:Proxies",
        "10.0.0.5;10.0.0.6",
        "it must be addresses or networks separated by commas, such as 10.0.0.5, 192.168.0.0/16."
    )]
    public void What_makes_no_sense_is_refused_with_its_name(string name, string value, string expected) =>
        Assert.Equal(
            $"The setting {name} is '{value}'; {expected}",
            Assert.Throws<SettingIsNotValidException>(() => Read((name, value))).Message
        );

    [Theory]
    [InlineData("Host=db;Password=s3cret", "Host=db;Password=...")]
    [InlineData("Host=db; pwd = s3cret ;Port=5", "Host=db; pwd = ...;Port=5")]
    [InlineData("postgres://ledger:s3cret@db", "postgres://ledger:...@db")]
    public void A_password_is_not_repeated(string value, string told)
    {
        var message = Assert.Throws<SettingIsNotValidException>(() => Read(("Ledger:Database", value))).Message;
        Assert.StartsWith($"The setting Ledger:Database is '{told}'; ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Identity_providers_are_read_and_their_names_are_known_without_the_slash_at_the_end()
    {
        var settings = Read(
            ("Ledger:Identity:0:Authority", "https://login.example.org/council/"),
            ("Ledger:Identity:0:Audience", "ledger"),
            ("Ledger:Identity:0:Organisation", "wiltshire"),
            ("Ledger:Identity:0:Grants:Finance officers", "entries:read summaries:read"),
            ("Ledger:Identity:1:Authority", "http://127.0.0.1:8080"),
            ("Ledger:Identity:1:Issuer", "https://sso.example.org"),
            ("Ledger:Identity:1:Audience", "ledger"),
            ("Ledger:Identity:1:OrganisationClaim", "council"),
            ("Ledger:Identity:1:SubjectClaim", "oid"),
            ("Ledger:Identity:1:ScopesClaim", "roles")
        );
        Assert.Equal(
            [
                ("https://login.example.org/council", "wiltshire", null, "sub", "scope"),
                ("https://sso.example.org", null, "council", "oid", "roles"),
            ],
            settings.Identity.Select(provider =>
                (provider.Name, provider.Organisation, provider.OrganisationClaim, provider.SubjectClaim, provider.ScopesClaim)
            )
        );
    }

    [Theory]
    [InlineData("Ledger:Identity:0:Authority", "http://login.example.org", "it must be the address of the identity provider,")]
    [InlineData("Ledger:Identity:0:Authority", "login.example.org", "it must be the address of the identity provider,")]
    [InlineData("Ledger:Identity:0:Authority", "", "it must be the address of the identity provider,")]
    [InlineData("Ledger:Identity:0:Audience", "", "it must be what the provider's tokens call this server.")]
    [InlineData("Ledger:Identity:0:Organisation", "", "exactly one of Organisation")]
    [InlineData("Ledger:Identity:0:OrganisationClaim", "council", "exactly one of Organisation")]
    [InlineData("Ledger:Identity:0:Grants:admin", "everything", "it must be scopes separated by commas: all, catalogue:write,")]
    [InlineData("Ledger:Identity:0:Grants:admin", "entries:reed", "it must be scopes separated by commas: all, catalogue:write,")]
    [InlineData("Ledger:Identity:0:Scopes", "x", "There is no setting Ledger:Identity:0:Scopes; the settings are ")]
    [InlineData("Ledger:Identity:0:Audience:0", "x", "There is no setting Ledger:Identity:0:Audience:0; the settings are ")]
    [InlineData("Ledger:Identity:Authority", "x", "There is no setting Ledger:Identity:Authority; the settings are ")]
    [InlineData("Ledger:Identity:1:Audience", "x", "The setting Ledger:Identity:1:Authority is ''; it must be")]
    [InlineData("Ledger:Identity:1:Authority", "https://login.example.org/", "The setting Ledger:Identity:1:Audience is ''; it must be")]
    public void A_provider_with_a_setting_that_makes_no_sense_stops_the_start(string name, string value, string expected)
    {
        var settings = new Dictionary<string, string>
        {
            ["Ledger:Identity:0:Authority"] = "https://login.example.org",
            ["Ledger:Identity:0:Audience"] = "ledger",
            ["Ledger:Identity:0:Organisation"] = "wiltshire",
            [name] = value,
        };
        var refusal = Assert.Throws<SettingIsNotValidException>(() => Read([.. settings.Select(setting => (setting.Key, setting.Value))]));
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_issuer_twice_is_refused()
    {
        var twice = ((string[])["0", "1"]).SelectMany(number =>
            new[]
            {
                ($"Ledger:Identity:{number}:Authority", "https://login.example.org" + (number == "1" ? "/" : "")),
                ($"Ledger:Identity:{number}:Audience", "ledger"),
                ($"Ledger:Identity:{number}:Organisation", "wiltshire"),
            }
        );
        Assert.Equal(
            "The setting Ledger:Identity names the issuer 'https://login.example.org' twice; it must be named once.",
            Assert.Throws<SettingIsNotValidException>(() => Read([.. twice])).Message
        );
    }

    [Fact]
    public void A_setting_that_does_not_exist_is_refused_with_those_that_do() =>
        Assert.StartsWith(
            "There is no setting Ledger:Limits:BodyByte; the settings are Ledger:Database, Ledger:SigningKey, Ledger:Proxies, Ledger:Origins, Ledger:Witnesses, Ledger:WitnessedLogs, Ledger:LogRequests, Ledger:PrivateWebhooks, Ledger:Limits:BodyBytes,",
            Assert.Throws<SettingIsNotValidException>(() => Read(("Ledger:Limits:BodyByte", "2048"))).Message,
            StringComparison.Ordinal
        );

    private static LedgerSettings Read(params (string Name, string Value)[] settings) =>
        LedgerSettings.Of(
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value))
                .Build()
        );
}
