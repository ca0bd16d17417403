using System.Globalization;
using System.Text;
using ValueLedger.Client.Samples;

namespace ValueLedger.Client.Tests;

public sealed class SampleTests(RunningLedger ledger) : IClassFixture<RunningLedger>
{
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    [Fact]
    public async Task Recording_and_summarising_can_be_run_twice()
    {
        using var client = await ledger.NewClientAsync();
        var name = (await client.Organisation.GetAsync()).Name;
        await RecordAndSummarise.RunAsync(client, _output);
        Assert.Equal($"2024-05-04: 12.5 hours\n2024-05-18: 9 hours\n{name}, May 2024: 21.5 hours worth 245.96 GBP\n", _output.ToString());
        await RecordAndSummarise.RunAsync(client, _output);
        Assert.Equal(2, await client.Entries.ListAsync().CountAsync());
    }

    [Fact]
    public async Task Following_continues_where_it_stopped()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        var place = Path.Combine(Directory.CreateTempSubdirectory("valueledger-").FullName, "cursor");
        for (var hours = 1; hours <= 2; hours++)
        {
            await client.Entries.RecordAsync(Speedwatch.Session(Speedwatch.Last, hours));
            await FollowChanges.RunAsync(client, place, new FollowOptions { Interval = null }, _output);
        }

        var lines = _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Contains("recorded: 2016-01-31 ", line, StringComparison.Ordinal));
        Directory.Delete(Path.GetDirectoryName(place)!, recursive: true);
    }

    [Fact]
    public async Task Importing_says_what_became_of_each_row()
    {
        using var client = await ledger.NewClientAsync();
        await Speedwatch.RegisterAsync(client);
        var folder = Directory.CreateTempSubdirectory("valueledger-");
        var path = Path.Combine(folder.FullName, "hours.csv");
        await File.WriteAllTextAsync(
            path,
            $"programme,measure,quantity,date\n{Speedwatch.Programme},{Speedwatch.Hours},2,2016-01-31\n{Speedwatch.Programme},{Speedwatch.Hours},two,2016-01-31\n",
            Encoding.UTF8
        );
        Assert.False(await ImportSpreadsheet.RunAsync(client, path, _output));
        Assert.Contains("completed, ", _output.ToString(), StringComparison.Ordinal);
        Assert.Contains("row 3, quantity: number_is_not_valid, found 'two'", _output.ToString(), StringComparison.Ordinal);
        var rejected = await File.ReadAllTextAsync(Path.Combine(folder.FullName, "hours.rejected.csv"));
        Assert.Contains(",two,", rejected, StringComparison.Ordinal);
        Assert.Equal([2m], await client.Entries.ListAsync().Select(entry => entry.Quantity).ToListAsync());
        folder.Delete(recursive: true);
    }
}
