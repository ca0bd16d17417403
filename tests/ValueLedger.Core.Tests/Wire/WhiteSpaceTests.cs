using System.Text;
using ValueLedger.Core.Wire;

namespace ValueLedger.Core.Tests.Wire;

public sealed class WhiteSpaceTests
{
    [Fact]
    public void Texts_and_their_bytes_are_trimmed_alike_whatever_the_character()
    {
        var white = 0;
        foreach (var character in Enumerable.Range(0, 0x11_0000).Where(Rune.IsValid).Select(code => new Rune(code)))
        {
            var text = $"{character}x {character}{character}";
            var trimmed = WhiteSpace.Trim(text);
            white += trimmed == "x" ? 1 : 0;
            Assert.Equal(WhiteSpace.Is(character) ? "x" : text, trimmed);
            Assert.Equal(trimmed, Encoding.UTF8.GetString(WhiteSpace.Trim(Encoding.UTF8.GetBytes(text))));
        }

        // The 25 of Unicode, and the three that are as wide as nothing.
        Assert.Equal(28, white);
    }

    [Fact]
    public void Bytes_that_are_no_characters_and_halves_of_characters_stay()
    {
        Assert.Equal([0xff], WhiteSpace.Trim([0x20, 0xff, 0xc2, 0xa0]).ToArray());
        Assert.Equal([0xc2, 0x20, 0xa0], WhiteSpace.Trim([0xc2, 0x20, 0xa0]).ToArray());
        Assert.Equal("\ud800", WhiteSpace.Trim(" \ud800 "));
        Assert.True(WhiteSpace.IsBlank("\ufeff \u200b\t"));
        Assert.False(WhiteSpace.IsBlank("\u200d"));
    }
}
