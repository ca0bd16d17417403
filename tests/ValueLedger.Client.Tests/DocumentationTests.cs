using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ValueLedger.Client.Tests;

public sealed partial class DocumentationTests
{
    [Fact]
    public void Whatever_is_public_has_a_summary()
    {
        var members = XDocument
            .Load(Path.ChangeExtension(typeof(ValueLedgerClient).Assembly.Location, ".xml"))
            .Descendants("member")
            .ToList();
        Assert.True(members.Count > 1000);
        Assert.DoesNotContain(
            members.Where(member => member.Element("inheritdoc") is null && string.IsNullOrWhiteSpace(member.Element("summary")?.Value)),
            member => !((string)member.Attribute("name")!).Contains("LedgerApi", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_link_of_the_package_works_wherever_it_is_shown()
    {
        using var file = new StreamReader(typeof(DocumentationTests).Assembly.GetManifestResourceStream("PackageReadme.md")!);
        Assert.All(
            Links().Matches(file.ReadToEnd()).Select(link => link.Groups["to"].Value),
            to => Assert.StartsWith("https://", to, StringComparison.Ordinal)
        );
    }

    [GeneratedRegex(@"\]\((?<to>[^)]*)\)")]
    private static partial Regex Links();
}
