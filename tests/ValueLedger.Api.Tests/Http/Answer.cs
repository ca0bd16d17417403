using System.Text.Json;

namespace ValueLedger.Api.Tests.Http;

/// <summary>An answer, read whole.</summary>
public sealed record Answer(int Status, string? ContentType, HttpResponseMessage Message, string Text)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public string Code => Json.GetProperty("code").GetString()!;

    /// <summary>Every problem as its code and pointer.</summary>
    public string[] Errors =>
        [
            .. Json.GetProperty("errors")
                .EnumerateArray()
                .Select(error => $"{error.GetProperty("code").GetString()} {error.GetProperty("pointer").GetString()}"),
        ];

    public string[] Messages => [.. Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString()!)];

    public static async Task<Answer> ReadAsync(HttpResponseMessage message) =>
        new((int)message.StatusCode, message.Content.Headers.ContentType?.MediaType, message, await message.Content.ReadAsStringAsync());
}
