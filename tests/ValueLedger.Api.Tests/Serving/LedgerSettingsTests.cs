using System.Net;
using Microsoft.Extensions.Configuration;
using ValueLedger.Api.Serving;

namespace ValueLedger.Api.Tests.Serving;

public sealed class LedgerSettingsTests
{
    [Fact]
    public void Without_any_setting_there_are_usual_values_and_no_rate_limit()
    {
        var settings = Read();
        Assert.Equal(Path.GetFullPath("valueledger.db"), settings.Database.Name);
        Assert.Equal((1_048_576, 8_388_608, 1000, 1000), (settings.Limits.BodyBytes, settings.Limits.BatchBytes, settings.Limits.BatchEntries, settings.Limits.ListItems));
        Assert.Equal((60, null, 2), (settings.Limits.RequestSeconds, settings.Limits.RequestsPerSecond, settings.Limits.ImportsPerOrganisation));
        Assert.Equal((67_108_864L, 60, 4L << 30), (settings.Limits.BodiesInWorkBytes, settings.Limits.ImportSilenceSeconds, settings.Limits.ImportBytesPerOrganisation));
        Assert.Empty(settings.Proxies);
        Assert.False(settings.LogRequests);
    }

    [Fact]
    public void What_is_set_is_read()
    {
        var settings = Read(
            ("Ledger:Limits:BodyBytes", "2048"), ("ledger:limits:requestsPerSecond", "0.5"), ("Ledger:Limits:RequestSeconds", "none"), ("Ledger:LogRequests", "true"), ("Ledger:Proxies", "10.0.0.5, 192.168.0.0/16,::1"));
        Assert.Equal((2048, 0.5m, null, true), (settings.Limits.BodyBytes, settings.Limits.RequestsPerSecond, settings.Limits.RequestSeconds, settings.LogRequests));
        Assert.Equal([IPNetwork.Parse("10.0.0.5/32"), IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("::1/128")], settings.Proxies);
    }

    [Theory]
    [InlineData("Ledger:Database", "/var/lib/ledger.db", "'Data Source=' and the path of the database file are expected.")]
    [InlineData("Ledger:Database", "Data Source=:memory:", "'Data Source=' and the path of the database file are expected.")]
    [InlineData("Ledger:Limits:BodyBytes", "1 MB", "a whole number from 1024 to 1073741824 is expected.")]
    [InlineData("Ledger:Limits:BodyBytes", "-1", "a whole number from 1024 to 1073741824 is expected.")]
    [InlineData("Ledger:Limits:ListItems", "1001", "a whole number from 1 to 1000 is expected.")]
    [InlineData("Ledger:Limits:BatchEntries", "none", "a whole number from 1 to 1000 is expected.")]
    [InlineData("Ledger:Limits:RequestSeconds", "0", "a whole number from 1 to 86400, or none, is expected.")]
    [InlineData("Ledger:Limits:RequestsPerSecond", "0", "a number from 0.001 to 1000000, or none, is expected.")]
    [InlineData("Ledger:Limits:ImportsPerOrganisation", "65", "a whole number from 1 to 64 is expected.")]
    [InlineData("Ledger:Limits:ImportSilenceSeconds", "0", "a whole number from 1 to 86400 is expected.")]
    [InlineData("Ledger:Limits:BodiesInWorkBytes", "much", "a whole number from 1024 to 68719476736 is expected.")]
    [InlineData("Ledger:LogRequests", "yes", "true or false is expected.")]
    [InlineData("Ledger:Proxies", "10.0.0.5;10.0.0.6", "addresses or networks separated by commas are expected, such as 10.0.0.5, 192.168.0.0/16.")]
    public void What_makes_no_sense_is_refused_with_its_name(string name, string value, string expected) =>
        Assert.Equal($"The setting {name} is '{value}'; {expected}", Assert.Throws<SettingIsNotValidException>(() => Read((name, value))).Message);

    [Fact]
    public void A_setting_that_does_not_exist_is_refused_with_those_that_do() => Assert.StartsWith(
        "There is no setting Ledger:Limits:BodyByte; there are Ledger:Database, Ledger:Proxies, Ledger:LogRequests, Ledger:Limits:BodyBytes,",
        Assert.Throws<SettingIsNotValidException>(() => Read(("Ledger:Limits:BodyByte", "2048"))).Message,
        StringComparison.Ordinal);

    private static LedgerSettings Read(params (string Name, string Value)[] settings) => LedgerSettings.Of(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value)).Build());
}
