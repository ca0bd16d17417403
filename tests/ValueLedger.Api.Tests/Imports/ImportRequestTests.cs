using System.Text;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>How a file is sent: its type, headers that mean something else, the key that lets it be sent again.</summary>
public sealed class ImportRequestTests(LedgerServer server) : IClassFixture<LedgerServer>
{
    private const string Row = "programme,measure,quantity,date\nwatch,hours,1,2024-05-01\n";

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data")]
    [InlineData(null)]
    public async Task What_is_neither_csv_nor_lines_of_json_is_refused(string? contentType)
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.ImportAsync(new ByteArrayContent(Encoding.UTF8.GetBytes(Row)), contentType, "")).IsRefused(
            415,
            "content_type_is_not_an_import "
        );
        Assert.Empty(await organisation.ItemsAsync("/v1/imports"));
    }

    [Theory]
    [InlineData("programme,measure,quantity,date,Hours\n", "header_is_unknown /header")]
    [InlineData("programme,measure,quantity\n", "header_is_missing /header")]
    [InlineData("programme,measure,quantity,date,date\n", "header_is_duplicate /header")]
    [InlineData("", "file_is_empty ")]
    public async Task A_header_that_cannot_be_read_is_refused_before_any_row_and_leaves_nothing(string header, string problem)
    {
        var organisation = await server.NewLedgerAsync();
        (await organisation.ImportAsync(header)).IsRefused(400, problem);
        Assert.Empty(await organisation.ItemsAsync("/v1/imports"));
    }

    [Fact]
    public async Task Headers_of_others_are_mapped_in_the_query_or_by_a_saved_map_on_which_the_query_is_put()
    {
        var organisation = await server.NewLedgerAsync();
        const string Theirs = "Project;What;Hours given;Day;Remarks\nwatch;hours;1,5;05/06/2024;x\n";
        var csv = Theirs.Replace("1,5", "1.5", StringComparison.Ordinal);
        var map = new SortedDictionary<string, string>
        {
            ["Project"] = "programme",
            ["What"] = "measure",
            ["Hours given"] = "quantity",
            ["Day"] = "date",
        };
        (
            await organisation.ImportAsync(
                csv,
                "?dateFormat=dd/mm/yyyy&map=Project:programme,What:measure&map=Hours%20given:quantity&map=Day:date"
            )
        ).IsRefused(400, "header_is_unknown /header");
        (await organisation.GetAsync("/v1/import-maps/rota")).IsRefused(404, "no_such_import_map ");
        (await organisation.ImportAsync(csv, "?mapName=rota")).IsRefused(400, "unknown_import_map /mapName");

        var saved = (await organisation.PutAsync("/v1/import-maps/rota", new { columns = map })).Succeeded(200);
        Assert.StartsWith(
            """{"name":"rota","columns":{"Day":"date","Hours given":"quantity","Project":"programme","What":"measure"},"ignore":[],"set":{}""",
            saved.Text,
            StringComparison.Ordinal
        );
        Assert.Equal(saved.Text, (await organisation.GetAsync("/v1/import-maps/rota")).Succeeded(200).Text);
        Assert.Equal(["rota"], (await organisation.ItemsAsync("/v1/import-maps")).Select(item => item.Text("name")));
        var import = (await organisation.ImportAsync(csv, "?dateFormat=dd/mm/yyyy&mapName=rota&map=Remarks:note")).Succeeded(200).Json;
        Assert.Equal(("completed", 1, 0, 0, 0), import.Fate());
        var entry = Assert.Single(await organisation.ItemsAsync("/v1/entries"));
        Assert.Equal(("x", "2024-06-05", 1.5m), (entry.Text("note"), entry.Text("date"), entry.GetProperty("quantity").GetDecimal()));

        map["Remarks"] = "note";
        (await organisation.PutAsync("/v1/import-maps/rota", new { columns = map })).Succeeded(200);
        Assert.Equal(5, (await organisation.GetAsync("/v1/import-maps/rota")).Json.GetProperty("columns").EnumerateObject().Count());
        server.IsWhole();
    }

    [Fact]
    public async Task A_saved_map_belongs_to_its_organisation_and_names_columns_that_exist()
    {
        var organisation = await server.NewLedgerAsync();
        var stranger = await server.NewLedgerAsync();
        (await organisation.PutAsync("/v1/import-maps/rota", new { columns = new { Hours = "quantity" } })).Succeeded(200);
        (await stranger.GetAsync("/v1/import-maps/rota")).IsRefused(404, "no_such_import_map ");
        Assert.Empty(await stranger.ItemsAsync("/v1/import-maps"));
        (await organisation.PutAsync("/v1/import-maps/rota", new { columns = new { Hours = "hours" } })).IsRefused(
            400,
            "column_map_is_not_valid /columns"
        );
        (
            await organisation.PutAsync("/v1/import-maps/rota", new { columns = new Dictionary<string, string?> { ["Hours"] = null } })
        ).Succeeded(400);
        (await organisation.PutAsync("/v1/import-maps/Not%20a%20code", new { columns = new { Hours = "quantity" } })).IsRefused(
            400,
            "code_is_not_valid "
        );
        (await organisation.ImportAsync(Row, "?map=Hours:hours&dateFormat=us&mode=some")).Succeeded(400);
        (await organisation.ImportAsync(Row, "?map=Hours:hours&dateFormat=us")).IsRefused(
            400,
            "column_map_is_not_valid /map",
            "query_parameter_has_the_wrong_type /dateFormat"
        );
    }

    [Fact]
    public async Task The_same_key_records_once_and_is_refused_for_another_file_or_another_reading()
    {
        var organisation = await server.NewLedgerAsync();
        var first = (await organisation.ImportAsync(Row, "", ("Idempotency-Key", "k"))).Succeeded(200);
        Assert.Null(first.Header("Idempotency-Replayed"));
        var size = await organisation.LogSizeAsync();
        var again = (await organisation.ImportAsync(Row, "", ("Idempotency-Key", "k"))).Succeeded(200);
        Assert.Equal(
            ("true", first.Text, first.Header("Location")),
            (again.Header("Idempotency-Replayed"), again.Text, again.Header("Location"))
        );
        (await organisation.ImportAsync(Row + "watch,hours,2,2024-05-01\n", "", ("Idempotency-Key", "k"))).IsRefused(
            422,
            "idempotency_key_reused_with_other_content "
        );
        (await organisation.ImportAsync(Row, "?map=programme:programme", ("Idempotency-Key", "k"))).IsRefused(
            422,
            "idempotency_key_reused_with_other_content "
        );
        (await organisation.ImportAsync(Row, "", ("Idempotency-Key", "k k"))).IsRefused(400, "idempotency_key_is_not_valid ");
        Assert.Equal(size, await organisation.LogSizeAsync());
        Assert.Single(await organisation.ItemsAsync("/v1/imports"));
        (await (await server.NewLedgerAsync()).ImportAsync(Row, "", ("Idempotency-Key", "k"))).Succeeded(200);
    }

    [Fact]
    public async Task Sending_takes_the_scope_to_write_and_watching_the_one_to_read()
    {
        var writer = await server.NewOrganisationAsync("entries:write", "catalogue:write", "summaries:read");
        var reader = server.ClientWith(await server.NewKeyAsync(writer.Number, null, "entries:read"));
        await writer.FillAsync();
        var id = (await writer.ImportAsync(Row)).Succeeded(200).Json.Text("id");
        foreach (
            var path in new[]
            {
                "imports",
                "imports/template.csv",
                $"imports/{id}",
                $"imports/{id}/problems",
                $"imports/{id}/problems.csv",
                $"imports/{id}/rejected",
                "import-maps",
            }
        )
        {
            (await writer.GetAsync($"/v1/{path}")).IsRefused(403, "scope_is_missing ");
            (await reader.SendAsync(HttpMethod.Get, $"/v1/{path}", null)).Succeeded(200);
        }

        (await (writer with { Http = reader }).ImportAsync(Row)).IsRefused(403, "scope_is_missing ");
        (await reader.SendAsync(HttpMethod.Delete, $"/v1/imports/{id}", null)).IsRefused(403, "scope_is_missing ");
        (await reader.SendAsync(HttpMethod.Put, "/v1/import-maps/rota", new { columns = new { Hours = "quantity" } })).IsRefused(
            403,
            "scope_is_missing "
        );
    }
}
