using System.Net.Http.Headers;

namespace ValueLedger.Client.Tests;

/// <summary>A statement is stored as it was prepared, so one of an earlier method lacks what was added since.</summary>
public sealed class EarlierMethodTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    public async Task A_statement_of_every_method_can_be_read(string method)
    {
        using var client = new Script(() => Answer(method)).Client(new HastyTime());
        var statement = await client.Statements.GetAsync(Guid.NewGuid());
        Assert.Equal((method, 18_030.43m), (statement.Header.Method, statement.Results.Npsv));
        Assert.Equal(method is "3" or "4", statement.Plans is not null);
        Assert.Equal(method == "4", statement.BreakEven is not null);
        Assert.Equal(method == "4", statement.Decisions is not null);
        Assert.Equal(method == "4" ? 1 : 0, statement.Results.CostPerRecordedOutcome?.Count ?? 0);
    }

    private static HttpResponseMessage Answer(string method)
    {
        var document = typeof(EarlierMethodTests).Assembly.GetManifestResourceStream($"statement-of-method-{method}")!;
        return new HttpResponseMessage
        {
            Content = new StreamContent(document) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
    }
}
