using System.Net;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace ValueLedger.Client.Tests;

public sealed class MockTests
{
    [Fact]
    public async Task A_program_that_uses_the_client_can_be_tested_without_a_server()
    {
        var client = Substitute.For<ValueLedgerClient>();
        var entries = Substitute.For<Groups.EntryGroup>();
        client.Entries.Returns(entries);
        var draft = Speedwatch.Session(Speedwatch.Last, 2);
        entries.RecordAsync(draft).Returns(Recorded(2));
        entries
            .ListAsync()
            .Returns(AsyncPageable<Entry>.FromPages([new Page<Entry>([Recorded(1)], "c"), new Page<Entry>([Recorded(2)], null)]));
        entries.GetAsync(Guid.Empty).ThrowsAsync(new ValueLedgerException("There is no such entry.", HttpStatusCode.NotFound, "not_found"));

        Assert.Equal(2m, (await client.Entries.RecordAsync(draft)).Quantity);
        Assert.Equal([1m, 2m], await client.Entries.ListAsync().Select(entry => entry.Quantity).ToListAsync());
        var refusal = await Assert.ThrowsAsync<ValueLedgerException>(() => client.Entries.GetAsync(Guid.Empty));
        Assert.Equal((HttpStatusCode.NotFound, "not_found"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Everything_of_the_client_and_its_groups_can_be_replaced()
    {
        var types = typeof(ValueLedgerClient)
            .Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "ValueLedger.Client.Groups")
            .Append(typeof(ValueLedgerClient))
            .Append(typeof(ValueLedgerClientFactory))
            .ToList();
        Assert.True(types.Count > 15);
        Assert.All(
            types,
            type =>
            {
                Assert.False(type.IsSealed, type.Name);
                Assert.Contains(
                    type.GetConstructors(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic),
                    made => made.IsFamily && made.GetParameters().Length == 0
                );
                Assert.All(
                    type.GetMethods().Where(method => method.DeclaringType!.Assembly == type.Assembly && method.Name != "Dispose"),
                    method => Assert.True(method.IsVirtual && !method.IsFinal, $"{type.Name}.{method.Name} is not virtual.")
                );
            }
        );
    }

    private static Entry Recorded(decimal quantity) => ValueLedgerModelFactory.Create<Entry>(entry => entry.Quantity = quantity);
}
