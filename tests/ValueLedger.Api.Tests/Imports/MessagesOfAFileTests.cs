using System.Globalization;
using ValueLedger.Api.Tests.Ledger;
using ValueLedger.Testing;

namespace ValueLedger.Api.Tests.Imports;

/// <summary>Each message to PostgreSQL and back takes time, so the people whom a file names are looked up together.</summary>
public sealed class MessagesOfAFileTests : IAsyncDisposable
{
    private const int Few = 100;
    private const int Many = 1_000;

    /// <summary>More rows are recorded in more turns; a message for each row would be 900 more.</summary>
    private const int MoreAtMost = 60;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("valueledger-");

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [PostgresFact]
    public async Task Nobody_is_looked_up_alone()
    {
        var setting = TestPostgres.Shared.NewLedger(_folder.FullName);
        await using (var server = new LedgerServer { Configure = host => host.UseSetting("Ledger:Database", setting) })
        {
            var organisation = await server.NewLedgerAsync();
            var few = await LookUpsAsync(Few);
            Assert.InRange(await LookUpsAsync(Many), 1, few + MoreAtMost);

            async Task<long> LookUpsAsync(int people)
            {
                using var count = new MessageCount(setting, naming: "catalogue_item");
                var lines = Enumerable
                    .Range(0, people)
                    .Select(row =>
                        Sample
                            .Entry(
                                ("contributor", string.Create(CultureInfo.InvariantCulture, $"v-{people}-{row}")),
                                ("reference", string.Create(CultureInfo.InvariantCulture, $"r-{people}-{row}"))
                            )
                            .ToJsonString()
                    );
                var over = await organisation.OverAsync(await organisation.ImportLinesAsync(string.Join('\n', lines)));
                Assert.Equal(people, over.GetProperty("recorded").GetInt32());
                return count.Messages;
            }
        }

        TestPostgres.Shared.Remove(setting);
    }
}
