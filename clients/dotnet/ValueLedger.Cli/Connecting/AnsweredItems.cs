using System.Text.Json;

namespace ValueLedger.Cli.Connecting;

/// <summary>The items of a page, each as the server wrote it.</summary>
internal static class AnsweredItems
{
    public static IReadOnlyList<string> Of(string page)
    {
        using var answer = JsonDocument.Parse(page);
        return [.. answer.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetRawText())];
    }
}
