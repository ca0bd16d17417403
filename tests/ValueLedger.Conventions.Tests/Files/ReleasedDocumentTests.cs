using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Files;

/// <summary>The document that clients rely on is replaced only together with an entry of the change log.</summary>
public sealed partial class ReleasedDocumentTests
{
    [Fact]
    public void The_newest_entry_of_the_change_log_names_the_hash_of_the_released_document()
    {
        var released = Text("openapi/released/valueledger-v1.json");
        var newest = Hash().Match(Text("openapi/CHANGELOG.md"));
        Assert.True(newest.Success, "No entry of openapi/CHANGELOG.md names a SHA-256.");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(released))), newest.Groups["hash"].Value);
    }

    [Fact]
    public void Every_entry_of_the_change_log_has_a_date_and_says_something()
    {
        var entries = Entry().Matches(Text("openapi/CHANGELOG.md"));
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Contains("\n- ", entry.Value, StringComparison.Ordinal));
        Assert.Equal(
            entries.Select(entry => entry.Groups["date"].Value).OrderDescending(StringComparer.Ordinal),
            entries.Select(entry => entry.Groups["date"].Value)
        );
    }

    private static string Text(string path) => Repository.All.Single(file => file.Path == path).Text;

    [GeneratedRegex("`(?<hash>[0-9a-f]{64})`")]
    private static partial Regex Hash();

    [GeneratedRegex(@"^## (?<date>\d{4}-\d{2}-\d{2})\n[\s\S]*?(?=^## |\z)", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
