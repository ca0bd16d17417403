using System.Security.Cryptography;
using System.Text;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms.Page;

/// <summary>The style of a statement's page, and the policy that it loads and runs nothing else.</summary>
internal static class PageStyle
{
    /// <summary>The same on every page.</summary>
    public static string Sheet { get; } = Read();

    /// <summary>The text at the foot of every printed page, beside the page number.</summary>
    public static string FootOf(StatementHeader header, StatementMarks marks)
    {
        var statement =
            $"{header.OrganisationName}: cost-benefit statement, {PrintedDates.Of(header.From)} to {PrintedDates.Of(header.To)}.";
        var state = $"{marks.State}, as known at {PrintedDates.Short(header.KnownAt)}. SHA-256 {marks.ShortSha256}…";
        return $"@page {{ @bottom-left {{ content: {CssText.Quote($"{statement} {state}")}; }} }}";
    }

    /// <summary>The value of Content-Security-Policy: nothing is loaded, no script runs, and only the two style sheets of the page
    /// apply.</summary>
    public static string SecurityPolicyFor(StatementHeader header, StatementMarks marks) =>
        $"default-src 'none'; style-src {HashOf(Sheet)} {HashOf(FootOf(header, marks))}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static string HashOf(string sheet) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)))}'";

    private static string Read()
    {
        using var file = new StreamReader(typeof(PageStyle).Assembly.GetManifestResourceStream("Statements/page.css")!);
        return file.ReadToEnd();
    }
}
