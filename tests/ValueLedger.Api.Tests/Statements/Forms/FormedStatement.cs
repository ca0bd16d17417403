using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ValueLedger.Api.Tests.Http;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Statements.Forms;

/// <summary>A statement that was prepared, and its forms.</summary>
/// <param name="Organisation">Whose it is.</param>
/// <param name="Prepared">The answer, with its place.</param>
internal sealed record FormedStatement(LedgerOrganisation Organisation, Answer Prepared)
{
    public string Path => Prepared.Header("Location")!;

    public async Task<Answer> TableAsync() => (await Organisation.GetAsync($"{Path}.csv")).Succeeded(200);

    public async Task<Answer> PageAsync() => (await Organisation.GetAsync($"{Path}.html")).Succeeded(200);

    /// <summary>Read as a browser reads it; what is not well-formed is an error.</summary>
    public async Task<IHtmlDocument> DocumentAsync() =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument((await PageAsync()).Text);
}
