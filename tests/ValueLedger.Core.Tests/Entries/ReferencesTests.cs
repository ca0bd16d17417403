using ValueLedger.Core.Entries;
using static ValueLedger.Core.Tests.Entries.EntryDrafts;

namespace ValueLedger.Core.Tests.Entries;

public sealed class ReferencesTests
{
    [Theory]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("\u1112\u1161\u11ab", "\ud55c")]
    [InlineData("\u2126", "\u03a9")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("\u0958", "\u0915\u093c")]
    [InlineData("\ufb01", "\ufb01")]
    [InlineData("\ud834\udd5e", "\ud834\udd57\ud834\udd65")]
    public void One_that_looks_the_same_is_the_same(string sent, string spelled)
    {
        Assert.Equal(spelled, References.Spelled(sent));
        Assert.Equal(spelled, References.Spelled(spelled));
    }

    [Theory]
    [InlineData(" sheet 9")]
    [InlineData("sheet 9 ")]
    [InlineData("\t\r\n\v\fsheet 9\n")]
    [InlineData("\u00a0\u202f\u3000sheet 9\u2028\u0085")]
    [InlineData("\ufeffsheet 9\u200b\u2060")]
    public void White_space_of_every_kind_at_its_ends_is_no_part_of_it(string sent)
    {
        Assert.Equal("sheet 9", References.Spelled(sent));
        Assert.Equal("sheet 9", (Right with { Reference = sent }).Accepted().Reference);
    }

    [Theory]
    [InlineData("sheet  9")]
    [InlineData("sheet\u00a09")]
    [InlineData("\u200d9")]
    public void What_stands_inside_is_told_apart(string sent) => Assert.Equal(sent, References.Spelled(sent));

    [Fact]
    public void One_of_white_space_alone_is_none_and_is_refused()
    {
        Assert.Null(References.Spelled(null));
        Assert.All(["", " ", "\u00a0\u200b\ufeff\t"], blank => Assert.Equal(["member_is_required"], Codes(blank)));
        Assert.Equal(["text_has_control_characters"], Codes("sheet\t9"));
        Assert.Equal(["text_has_control_characters"], Codes("sheet\n9"));
    }

    [Fact]
    public void It_has_as_many_characters_as_it_may_when_it_is_spelled()
    {
        var composed = string.Concat(Enumerable.Repeat("e\u0301", References.Longest));
        Assert.Equal(References.Longest, (Right with { Reference = $" {composed} " }).Accepted().Reference!.Length);
        Assert.Equal(["text_is_too_long"], Codes(composed + "e"));
        Assert.Equal(["text_is_too_long"], Codes(string.Concat(Enumerable.Repeat("e\u0301", 500_000))));
    }

    private static IEnumerable<string> Codes(string reference) =>
        (Right with { Reference = reference }).Check().Problems.Select(problem => problem.Code.Name);
}
