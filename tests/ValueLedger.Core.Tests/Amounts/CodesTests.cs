using ValueLedger.Core.Amounts;

namespace ValueLedger.Core.Tests.Amounts;

public sealed class CodesTests
{
    private const string SixtyThree = "a123456789b123456789c123456789d123456789e123456789f123456789g12";

    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("community-speedwatch")]
    [InlineData("v-0193")]
    [InlineData("a--b")]
    [InlineData(SixtyThree)]
    public void A_code_is_of_small_letters_digits_and_inner_hyphens(string code) => Assert.True(Codes.IsValid(code));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("A")]
    [InlineData("a_b")]
    [InlineData("a b")]
    [InlineData("café")]
    [InlineData("٣")]
    [InlineData("speedwatch\n")]
    [InlineData("\nspeedwatch")]
    [InlineData(SixtyThree + "3")]
    public void Anything_else_is_no_code_and_a_trailing_line_feed_is_something_else(string code) => Assert.False(Codes.IsValid(code));
}
