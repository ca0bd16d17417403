using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Sql;

public sealed partial class MigrationTests
{
    /// <summary>
    /// SHA-256 of each migration. One that has landed is never edited, for databases were made by it: what is to change becomes a new
    /// migration, with a line of its own here.
    /// </summary>
    private static readonly Dictionary<string, string> Landed = new()
    {
        ["0001_the_ledger.sql"] = "6b9162edeefe816921548297cfb4a6ee15baa6bfcbaeed31b762fbf2b80a97af",
        ["0002_imports_and_suspense.sql"] = "fa595a9113caaef2721150445ad1bb6334eb4b20bd08cd109fd05c6c6b9125db",
        ["0003_reference_packs.sql"] = "32493d4b952b8ad2e8394090bacd08b17776de030b4264fbb0c82a7eb96a7a60",
        ["0004_impact_maps.sql"] = "5f598caaf1c842f1a7a9b04515a0eacba04ec9921361b09b5090041bbb879e4f",
        ["0005_time_banks.sql"] = "58af662cd19a22c7f76a38a8b8691b4b4669f2f1ce76ce645eb24b790eec877f",
        ["0006_statements.sql"] = "cc3ca1cf02bd972ffeaf047e90d24ad29cff9a6fa37728edfd3241236db91a1f",
        ["0007_journal_totals.sql"] = "0d87261f513cf2a35ad5354db5cf8450caa1ec7530a3be1440a51772bc58ef06",
        ["0008_exchanges_of_imports.sql"] = "1c0bad5c251b497548e4a757a91cebaac449136c562ab2b3404c09ec5c3d8e53",
        ["0009_found_by_their_keys.sql"] = "c43d529e46f3736b529ce77f15edafd7676225fb23c95268ad12d057e1cf4648",
        ["0010_what_became_of_entries.sql"] = "0c88ef1b187cdac1e52abcc4d8e290c8b23098993f47e505a91ed2b16a414372",
        ["0011_members_are_people.sql"] = "69e6adfe6928e84abe905d7d4c6eac94ee72c2c46d1bdb2088002736f27b01bc",
        ["0012_what_the_log_attests.sql"] = "540cc162442d704ca1a6a03216f5321ae9ec8658c11a78374446f91eff4c6ef8",
        ["0013_opening_balances.sql"] = "074588398a37b48cde8ac32623f2eb363488a747233284053b6f2ed48884faa4",
        ["0014_what_became_of_opening_balances.sql"] = "d768360ce34dd468bdd846c85618fac67744749be14cef40c6baed8118109805",
        ["0015_identities.sql"] = "1d45d0f1e2d9dd097151ee340f4f9f65f0e5285463fd848ab13f32c657111848",
        ["0016_contributors_are_merged.sql"] = "09be627940576a2d0d392f43c3ef7ccab6ed650195fe47b0399a446d122c20c7",
        ["0017_webhooks.sql"] = "f72d8149a2b433f0d72c0f896af8dfb517482446cb5cfa116e5c508b5cd38129",
        ["0018_samples_and_opinions.sql"] = "9695fd27a01ec1a00a4e2307190f59f08fc959b9af02a275f7b353280b709e0e",
        ["0019_regradings.sql"] = "7e6ae6b87d2141c419f7b6099ac5f6e5011de84451adbfe7d941ba92763ed551",
        ["0020_details_of_entries.sql"] = "aef3501ca6d8606651ab7d8aa0249acf3fe96f0159ba1d67ac3ef38bab18a70e",
        ["0021_exchanges_between_banks.sql"] = "b2f1fc86ef58ddbb3ee874564f2f60f8eccfcfeb8a243fec76f7f15f236ff791",
        ["0022_uses_of_links.sql"] = "f0ef4cd46928ae07d295f1d5862fd100e8eda45e62c7fee9b835c1dded857e13",
        ["0023_keys_of_an_organisation.sql"] = "cee87e29dda217d1f8f468428e74705495b4bb009ad2a1381688f8492ade52e2",
    };

    /// <summary>The same of PostgreSQL.</summary>
    private static readonly Dictionary<string, string> LandedInPostgres = new()
    {
        ["0001_the_ledger.sql"] = "ce1d8c553e3c684b6abd22373eea2efe127fcbd980fc45cec5f34a395acfd2ce",
        ["0002_what_else_is_recorded.sql"] = "dfcd82e6847a57063d608801435dede12b032f11bd47a390960f3a5fe0e5b3ba",
        ["0003_several_servers.sql"] = "0a957d9c98ea139db19f8cab35742dd5cd8318e1e85fe5d88848cf9a6f4f27c1",
    };

    /// <summary>Tables of an organisation that are found without it: a key tells which organisation asks.</summary>
    private static readonly string[] FoundWithoutAnOrganisation = ["api_key"];

    private static readonly List<RepositoryFile> Migrations =
    [
        .. Repository.Ending(".sql").Where(file => file.Path.Contains("/Sqlite/Migrations/", StringComparison.Ordinal)),
    ];

    private static readonly List<RepositoryFile> MigrationsOfPostgres =
    [
        .. Repository.Ending(".sql").Where(file => file.Path.Contains("/Postgres/Migrations/", StringComparison.Ordinal)),
    ];

    private static readonly List<(string Name, string Columns, string Options)> Tables =
    [
        .. Migrations
            .SelectMany(file => Table().Matches(WithoutComments(file.Text)))
            .Select(match => (match.Groups["name"].Value, match.Groups["columns"].Value, match.Groups["options"].Value)),
    ];

    [Fact]
    public void Migrations_are_numbered_without_gaps_and_named_in_plain_words()
    {
        foreach (var migrations in (List<RepositoryFile>[])[Migrations, MigrationsOfPostgres])
        {
            Assert.Equal(
                Enumerable.Range(1, migrations.Count),
                migrations.Select(file => int.Parse(file.Name[..4], CultureInfo.InvariantCulture))
            );
        }

        Offenders.MustBeNone(
            "A migration is named as 0001_the_ledger.sql.",
            Migrations.Concat(MigrationsOfPostgres).Where(file => !PlainWords().IsMatch(file.Name)).Select(file => file.Path)
        );
    }

    [Fact]
    public void A_migration_that_has_landed_is_never_edited()
    {
        Offenders.MustBeNone(
            "Leave a landed migration as it is and add a new one; enter a new one in the table of this test.",
            Edited(Migrations, Landed).Concat(Edited(MigrationsOfPostgres, LandedInPostgres))
        );
    }

    private static IEnumerable<string> Edited(List<RepositoryFile> migrations, Dictionary<string, string> landed)
    {
        var now = migrations.ToDictionary(
            file => file.Name + ".sql",
            file => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)))
        );
        return now.Except(landed).Concat(landed.Where(file => !now.ContainsKey(file.Key))).Select(file => $"{file.Key} {file.Value}");
    }

    [Fact]
    public void Tables_are_strict() =>
        Offenders.MustBeNone(
            "A table is STRICT, so that a column holds what it says.",
            Tables.Where(table => !table.Options.Contains("STRICT", StringComparison.Ordinal)).Select(table => table.Name)
        );

    [Fact]
    public void The_key_of_what_belongs_to_an_organisation_begins_with_it() =>
        Offenders.MustBeNone(
            "The organisation comes first in every primary key, so that no look-up can cross from one to another.",
            Tables
                .Where(table =>
                    table.Columns.Contains("organisation_id", StringComparison.Ordinal) && !FoundWithoutAnOrganisation.Contains(table.Name)
                )
                .Where(table => !KeyOfAnOrganisation().IsMatch(table.Columns))
                .Select(table => table.Name)
        );

    [Fact]
    public void Every_table_is_found() =>
        Assert.Equal(Migrations.Sum(file => Regex.Count(WithoutComments(file.Text), @"\bCREATE\s+TABLE\b")), Tables.Count);

    private static string WithoutComments(string sql) => Regex.Replace(sql, "--[^\n]*", "");

    [GeneratedRegex(@"^\d{4}(_[a-z]+)+$")]
    private static partial Regex PlainWords();

    [GeneratedRegex(@"\bCREATE TABLE (?<name>\w+) \((?<columns>[\s\S]*?)^\)(?<options>[^;]*);", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex(@"\bPRIMARY KEY \(organisation_id\b|\borganisation_id INTEGER PRIMARY KEY\b")]
    private static partial Regex KeyOfAnOrganisation();
}
