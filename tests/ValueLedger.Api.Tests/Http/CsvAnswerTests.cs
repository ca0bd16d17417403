using System.Text;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Api.Tests.Imports;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Http;

/// <summary>Excel takes a file without a byte order mark for one of its own encoding, and shows £ as Â£.</summary>
public sealed class CsvAnswerTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Wrong = "programme,measure,quantity,date,note\r\nwatch,hours,two,2024-05-01,£5 for stamps\r\n";

    [Fact]
    public async Task Every_file_of_csv_begins_with_a_mark_if_it_is_asked_for()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("note", "£5 for stamps, paid by Zoë"));
        (await organisation.PutAsync("/v1/timebanks/watch/members/ann", new { joined = "2024-01-01" })).Succeeded(201);
        var draft = new
        {
            programmes = new[] { "watch" },
            from = "2024-05-01",
            to = "2024-05-31",
        };
        var statement = (await organisation.PostAsync("/v1/statements", draft)).Succeeded(201).Header("Location");
        var import = (await organisation.ImportAsync(Wrong, "?mode=partial")).Succeeded(200).Json.Text("id");
        foreach (
            var path in new[]
            {
                "/v1/entries.csv",
                "/v1/summaries.csv?from=2024-01-01&to=2024-12-31&groupBy=programme",
                "/v1/timebanks/watch/opening-balances.csv",
                "/v1/imports/template.csv",
                $"/v1/imports/{import}/problems.csv",
                $"/v1/imports/{import}/rejected",
                $"{statement}.csv",
            }
        )
        {
            var plain = await BytesAsync(organisation, path);
            var marked = await BytesAsync(organisation, $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}bom=true");
            Assert.NotEqual(0xEF, plain[0]);
            Assert.Equal([.. Encoding.UTF8.Preamble, .. plain], marked);
        }
    }

    [Fact]
    public void Every_path_that_answers_csv_takes_the_parameter()
    {
        var paths = server
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint =>
                endpoint
                    .Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>()
                    .Any(answer => answer.ContentTypes.Contains("text/csv"))
            )
            .ToList();
        Assert.InRange(paths.Count, 7, 100);
        Assert.All(paths, path => Assert.Contains(typeof(CsvQuery), QueryMetadata.DraftsOf(path)));
    }

    [Fact]
    public async Task What_is_recorded_from_a_marked_file_is_the_same()
    {
        var organisation = await server.NewLedgerAsync();
        await organisation.RecordAsync(("reference", "sheet-17"), ("note", "£5 for stamps"));
        var marked = await BytesAsync(organisation, "/v1/entries.csv?bom=true");
        var import = (await organisation.ImportAsync(new ByteArrayContent(marked), "text/csv", "")).Succeeded(200).Json;
        Assert.Equal((1, 1), (import.GetProperty("rows").GetInt32(), import.GetProperty("alreadyRecorded").GetInt32()));
    }

    [Theory]
    [InlineData("/v1/entries.csv?bom=yes", "query_parameter_has_the_wrong_type /bom")]
    [InlineData("/v1/entries.csv?bom=true&nope=1", "unknown_query_parameter /nope")]
    [InlineData("/v1/entries.csv?bom=true&from=2024-13-01", "date_is_not_valid /from")]
    [InlineData("/v1/imports/template.csv?bom=true&nope=1", "unknown_query_parameter /nope")]
    [InlineData("/v1/entries?bom=true", "unknown_query_parameter /bom")]
    public async Task A_refusal_has_no_mark(string path, string expected)
    {
        var organisation = await server.NewLedgerAsync();
        var refused = await organisation.GetAsync(path);
        refused.IsRefused(400, expected);
        Assert.StartsWith("{", refused.Text, StringComparison.Ordinal);
    }

    private static async Task<byte[]> BytesAsync(LedgerOrganisation organisation, string path)
    {
        using var answer = await organisation.Http.GetAsync(path);
        Assert.True(answer.IsSuccessStatusCode, path);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(answer.Content.Headers.ContentLength ?? bytes.Length, bytes.Length);
        return bytes;
    }
}
