using Microsoft.AspNetCore.Mvc.Testing;

namespace ValueLedger.Conventions.Tests.Documents;

public sealed class OpenApiDocumentTests
{
    [Fact]
    public async Task The_committed_document_is_the_one_that_the_server_makes()
    {
        var folder = Directory.CreateTempSubdirectory("valueledger-document-");
        try
        {
            await using var server = new WebApplicationFactory<Program>().WithWebHostBuilder(
                host => host.UseSetting("Ledger:Database", $"Data Source={Path.Combine(folder.FullName, "valueledger.db")}"));
            using var client = server.CreateClient();
            var made = await client.GetStringAsync("/openapi/v1.json");
            var committed = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "openapi", "valueledger-v1.json"));
            Assert.True(Lines(made) == Lines(committed), "Build and commit openapi/valueledger-v1.json, which the build has written anew.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd();
}
