using System.Text.Json;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Tests.Appraisals;

public sealed class PublishedAppraisalTests
{
    public static TheoryData<string> Names => [.. PublishedAppraisal.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_published_appraisal_comes_to_the_published_figures(string name)
    {
        var answer = JsonSerializer.SerializeToElement(PublishedAppraisal.Result(name), WireJson.Options);
        var expected = PublishedAppraisal.Expected(name);
        Assert.Equal(expected, expected.Keys.ToDictionary(pointer => pointer, pointer => PublishedAppraisal.At(answer, pointer)));
    }

    [Fact]
    public void There_are_as_many_cases_as_were_published() => Assert.Equal(26, PublishedAppraisal.Names.Count());
}
