using ADRaffy.ENSNormalize;

namespace ValueLedger.Core.Wire;

/// <summary>The one spelling under which texts are compared that look the same: no white space at the ends, and Unicode form C.</summary>
public static class Spelling
{
    /// <summary>Up to here every character is in form C already, whatever stands beside it.</summary>
    private const char FirstThatCombines = '\u0300';

    /// <param name="text">Of Unicode text; half of a character is left as it is.</param>
    /// <param name="longest">A text of more UTF-16 units than this is only trimmed, as it will be refused: composing it may be slow.</param>
    public static string Of(string text, int longest)
    {
        var bare = WhiteSpace.Trim(text);
        return bare.Length > longest || !bare.AsSpan().ContainsAnyInRange(FirstThatCombines, char.MaxValue) ? bare : ENSNormalize.NF.NFC(bare);
    }
}
