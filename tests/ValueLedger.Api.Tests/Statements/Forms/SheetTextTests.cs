using ValueLedger.Api.Statements.Forms.Workbook.Writing;

namespace ValueLedger.Api.Tests.Statements.Forms;

public sealed class SheetTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("=1+1 <&> \" 😀\tand\nmore", "=1+1 <&> \" 😀\tand\nmore")]
    [InlineData("\u0001\u001F", "_x0001__x001F_")]
    [InlineData("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour")]
    [InlineData("\uFFFE\uFFFF", "_xFFFE__xFFFF_")]
    [InlineData("_x0041_ _x004_ _x0041", "_x005F_x0041_ _x004_ _x0041")]
    [InlineData("_x005F_x0041_", "_x005F_x005F_x005F_x0041_")]
    public void A_cell_holds_what_a_user_wrote(string words, string text) => Assert.Equal(text, SheetText.Of(words));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("a\uFFFDb", SheetText.Of("a\uD83Db"));

    [Fact]
    public void What_is_longer_than_a_cell_is_cut_between_characters()
    {
        Assert.Equal(new string('a', SheetText.Most), SheetText.Of(new string('a', SheetText.Most)));
        Assert.Equal(new string('a', SheetText.Most - 1) + "…", SheetText.Of(new string('a', SheetText.Most + 1)));
        Assert.Equal(new string('a', SheetText.Most - 2) + "…", SheetText.Of(new string('a', SheetText.Most - 2) + "😀😀"));
    }
}
