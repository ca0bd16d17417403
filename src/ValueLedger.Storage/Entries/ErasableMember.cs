using System.Globalization;

namespace ValueLedger.Storage.Entries;

/// <summary>The names under which an entry's erasable texts are kept.</summary>
internal static class ErasableMember
{
    public const string Note = "note";
    public const string Reason = "reason";

    public static string Title(int index) => string.Create(CultureInfo.InvariantCulture, $"evidence/{index}/title");

    public static string Uri(int index) => string.Create(CultureInfo.InvariantCulture, $"evidence/{index}/uri");
}
