using ADRaffy.ENSNormalize;

namespace ValueLedger.Core.Wire;

/// <summary>The common spelling for comparing texts that look the same: no white space at the ends, and Unicode form C.</summary>
public static class Spelling
{
    /// <summary>Below this, every character is already in form C, whatever comes beside it.</summary>
    private const char FirstThatCombines = '\u0300';

    /// <param name="text">Unicode text; half of a surrogate pair is left as it is.</param>
    /// <param name="longest">A text of more UTF-16 units than this is only trimmed, because it will be refused and composing it may be
    /// slow.</param>
    public static string Of(string text, int longest)
    {
        var bare = WhiteSpace.Trim(text);
        return bare.Length > longest || !bare.AsSpan().ContainsAnyInRange(FirstThatCombines, char.MaxValue)
            ? bare
            : ENSNormalize.NF.NFC(bare);
    }
}
