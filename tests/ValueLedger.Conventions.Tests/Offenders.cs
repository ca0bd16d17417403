namespace ValueLedger.Conventions.Tests;

/// <summary>Fails with every offender at once, so that one run tells all there is to mend.</summary>
internal static class Offenders
{
    /// <param name="rule">What holds, as a sentence, with how to mend what does not.</param>
    /// <param name="found">Where it does not hold.</param>
    public static void MustBeNone(string rule, IEnumerable<string> found)
    {
        var offenders = found.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(offenders.Count == 0, $"{rule}\n{offenders.Count} offenders:\n  {string.Join("\n  ", offenders)}");
    }
}
