using ValueLedger.Core.Entries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;

namespace ValueLedger.Core.Tests.Problems;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://www.gov.uk/national-minimum-wage-rates")]
    [InlineData("HTTP://records.example.org:8080/a%20b?c=d#e")]
    [InlineData("https://münchen.example/straße")]
    [InlineData("http://[::1]/sheet.pdf")]
    public void An_address_that_a_reader_can_follow_is_one(string text) => Assert.Empty(Wrong(text));

    [Theory]
    [InlineData("")]
    [InlineData("sheet.pdf")]
    [InlineData("/evidence/1")]
    [InlineData("//example.org/1")]
    [InlineData("www.example.org")]
    [InlineData("urn:isbn:0451450523")]
    [InlineData("ftp://example.org/1")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https:example.org")]
    [InlineData("https://")]
    [InlineData("https:///path")]
    [InlineData(" https://example.org")]
    [InlineData("https://example.org ")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/a\nb")]
    [InlineData("https://example.org/\u00A0")]
    [InlineData("https://user:secret@example.org/")]
    [InlineData("https://example.org@evil.example/")]
    [InlineData("https:\\\\example.org")]
    [InlineData("https://example.org/\"><script>")]
    public void Anything_else_is_refused_in_a_source_and_in_evidence_alike(string text) =>
        Assert.Equal(["url_is_not_valid /source/url", "url_is_not_valid /evidence/uri"], Wrong(text));

    private static List<string> Wrong(string address)
    {
        var checks = new Checks();
        new SourceDraft { Title = "made", Url = address }.Check(checks, "/source");
        new EvidenceItemDraft { Uri = address }.Check(checks, "/evidence");
        return [.. checks.Problems.Select(problem => $"{problem.Code.Name} {problem.Pointer}")];
    }
}
