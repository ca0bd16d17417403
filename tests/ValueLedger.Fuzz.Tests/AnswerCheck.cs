using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ValueLedger.Fuzz.Tests;

/// <summary>What every answer keeps to, whatever was asked.</summary>
internal static partial class AnswerCheck
{
    private static readonly HashSet<string> Known = ReadCodes();

    /// <summary>Null when nothing is wrong with the answer.</summary>
    public static string? Fault(FuzzRequest request, HttpResponseMessage answer, byte[] body)
    {
        var status = (int)answer.StatusCode;
        if (status >= 500 && !(request.Operation.Statuses.Contains(status) && status is 503 or 504))
        {
            return $"An answer of {status}";
        }

        if (request.IsForged && answer.IsSuccessStatusCode)
        {
            return $"What belongs to somebody else was answered with {status}";
        }

        return status < 400 || request.Method == "HEAD" ? null : FaultOfARefusal(answer, status, body);
    }

    private static string? FaultOfARefusal(HttpResponseMessage answer, int status, byte[] body)
    {
        if (answer.Content.Headers.ContentType?.ToString() != "application/problem+json")
        {
            return $"A refusal of {status} as {answer.Content.Headers.ContentType?.ToString() ?? "nothing"}";
        }

        using var problem = JsonDocument.Parse(body);
        var root = problem.RootElement;
        if (root.GetProperty("status").GetInt32() != status || root.GetProperty("detail").GetString() is not { Length: > 0 })
        {
            return $"A refusal of {status} that says another status, or nothing";
        }

        var errors = root.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString()!).ToList();
        var unknown = errors.Append(root.GetProperty("code").GetString()!).FirstOrDefault(code => !Known.Contains(code));
        return unknown is not null ? $"The code {unknown} is not explained"
            : errors.Count is 0 or > 1000 ? $"{errors.Count} problems"
            : answer.StatusCode == HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is null ? "503 without Retry-After"
            : null;
    }

    private static HashSet<string> ReadCodes()
    {
        using var page = new StreamReader(typeof(AnswerCheck).Assembly.GetManifestResourceStream("problems")!);
        return Heading().Matches(page.ReadToEnd()).Select(heading => heading.Groups["code"].Value).ToHashSet();
    }

    [GeneratedRegex("^## (?<code>[a-z0-9_]+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
