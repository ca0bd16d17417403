using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using ValueLedger.Api.Access;
using ValueLedger.Api.Serving;

namespace ValueLedger.Conventions.Tests.Settings;

/// <summary>An operator finds every setting in one table, on the page about running the server.</summary>
public sealed partial class SettingTests
{
    private static readonly Dictionary<string, string> Rows = Row()
        .Matches(Repository.All.Single(file => file.Path == "src/ValueLedger.Api/Deploy/README.md").Text)
        .ToDictionary(row => row.Groups["name"].Value, row => row.Groups["default"].Value);

    [Fact]
    public void Every_setting_is_in_the_table() =>
        Offenders.MustBeNone(
            "A setting is a row of the table in src/ValueLedger.Api/Deploy/README.md.",
            LedgerSettings.Names.Except(Rows.Keys)
        );

    [Fact]
    public void Every_row_of_the_table_is_a_setting() =>
        Offenders.MustBeNone(
            "The table in src/ValueLedger.Api/Deploy/README.md has no setting that does not exist.",
            Rows.Keys.Except(LedgerSettings.Names)
        );

    [Fact]
    public void A_row_shows_the_value_that_is_used_where_none_is_set()
    {
        var settings = LedgerSettings.Of(new ConfigurationBuilder().Build());
        Offenders.MustBeNone(
            "The default of the table is the one of LedgerSettings.",
            Rows.Where(row => LedgerSettings.Names.Contains(row.Key) && Shown(settings, row.Key) != row.Value)
                .Select(row => $"{row.Key}: {row.Value} is {Shown(settings, row.Key)}")
        );
    }

    /// <summary>Walks from setting to setting, as the parts of its name say; there is no identity provider, so it looks at an empty one.</summary>
    private static string Shown(LedgerSettings settings, string name) =>
        name.Split(':')
            .Skip(1)
            .Aggregate(
                (object?)settings,
                (within, part) => part == "0" ? new IdentityProvider() : within!.GetType().GetProperty(part)!.GetValue(within)
            ) switch
        {
            null or System.Collections.ICollection { Count: 0 } => "none",
            bool isOn => isOn ? "true" : "false",
            var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    [GeneratedRegex(@"^\| `(?<name>Ledger:[\w:]+)` \| `?(?<default>[^|`]*?)`? \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
