using System.Text.RegularExpressions;

namespace ValueLedger.Core.Amounts;

/// <summary>Codes that clients choose for what they register, for example <c>community-speedwatch</c>.</summary>
public static partial class Codes
{
    public const string Pattern = "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$";

    public const string Rule = "A code has 1 to 63 of the characters a-z, 0-9 and '-', and neither begins nor ends with '-'.";

    public static bool IsValid(string code) => Shape().IsMatch(code);

    // \z and not $, because $ would accept a final line feed.
    [GeneratedRegex(@"\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
