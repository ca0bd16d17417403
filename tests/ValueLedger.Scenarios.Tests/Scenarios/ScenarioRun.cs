using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ValueLedger.Scenarios.Tests.Scenarios;

/// <summary>Runs the steps of a scenario for one organisation and notes everything that differs.</summary>
internal sealed partial class ScenarioRun(HttpClient http)
{
    private const string ContentType = "Content-Type";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<string, string> _saved = [];
    private readonly List<string> _differences = [];

    public static async Task<IReadOnlyList<string>> AllAsync(Scenario scenario, HttpClient http)
    {
        var run = new ScenarioRun(http);
        foreach (var (index, step) in scenario.Steps.Index())
        {
            await run.TakeAsync(step, $"step {index + 1} {step.Method} {step.Path}");
        }

        return run._differences;
    }

    private async Task TakeAsync(ScenarioStep step, string where)
    {
        var (status, text) = await SendAsync(step);
        if (!Allowed(step.Status).Contains(status))
        {
            _differences.Add($"{where}: status {status}, not {step.Status.ToJsonString()}: {text}");
            return;
        }

        var document = text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
        foreach (var (pointer, name) in step.Save ?? [])
        {
            if (Find(document, pointer, where) is { } found)
            {
                _saved[name] = found.ValueKind == JsonValueKind.String ? found.GetString()! : found.GetRawText();
            }
        }

        foreach (var (pointer, expected) in step.Expect ?? [])
        {
            var wanted = JsonDocument.Parse(Filled(expected.GetRawText())).RootElement;
            if (Find(document, pointer, where) is { } found && !Expected.Holds(found, wanted))
            {
                _differences.Add($"{where}: {pointer} is {found.GetRawText()}, not {wanted.GetRawText()}");
            }
        }
    }

    /// <summary>The answer; of an import that goes on, the one that it has when it is over.</summary>
    private async Task<(int Status, string Text)> SendAsync(ScenarioStep step)
    {
        using var request = Request(step);
        var response = await http.SendAsync(request);
        while (response.StatusCode == HttpStatusCode.Accepted && response.Headers.Location is { } import)
        {
            response.Dispose();
            await Task.Delay(Pause);
            response = await http.GetAsync(import);
            if ((await response.Content.ReadAsStringAsync()).Contains("\"status\":\"running\"", StringComparison.Ordinal))
            {
                response.StatusCode = HttpStatusCode.Accepted;
                response.Headers.Location = import;
            }
        }

        using (response)
        {
            return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
        }
    }

    private HttpRequestMessage Request(ScenarioStep step)
    {
        var request = new HttpRequestMessage(new HttpMethod(step.Method), Filled(step.Path));
        if ((step.Text ?? step.Body?.ToJsonString()) is { } body)
        {
            var type = step.Headers?.GetValueOrDefault(ContentType) ?? "application/json";
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Filled(body)));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        }

        foreach (var (name, value) in step.Headers?.Where(header => header.Key != ContentType) ?? [])
        {
            request.Headers.Add(name, value);
        }

        return request;
    }

    private JsonElement? Find(JsonElement document, string pointer, string where)
    {
        try
        {
            return ScenarioPointer.At(document, pointer);
        }
        catch (KeyNotFoundException)
        {
            _differences.Add($"{where}: nothing at {pointer}");
            return null;
        }
    }

    private static IEnumerable<int> Allowed(JsonNode status) => status is JsonArray list ? list.GetValues<int>() : [status.GetValue<int>()];

    private string Filled(string text) => Named().Replace(text, match => _saved.GetValueOrDefault(match.Groups[1].Value, match.Value));

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Named();
}
