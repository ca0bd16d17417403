using Microsoft.Extensions.Caching.Memory;
using ValueLedger.Api.Http;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Api.Summaries;

/// <summary>
/// Answers of late, as they were sent. A log only grows, so that what a question has for an answer at one size of the log it has for ever:
/// nothing here ever goes out of date, and the least asked for gives way.
/// </summary>
internal sealed class AnsweredSummaries : IDisposable
{
    private const long MostBytes = 16 << 20;

    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    public Tagged<Summary>? Find(SummaryQuestion question) => _answers.Get<Tagged<Summary>>(question);

    public Tagged<Summary> Keep(SummaryQuestion question, Tagged<Summary> answer) =>
        _answers.Set(question, answer, new MemoryCacheEntryOptions { Size = answer.Json!.Length });

    public void Dispose() => _answers.Dispose();
}

/// <summary>What is asked of whom.</summary>
/// <param name="Organisation">Whose log it is.</param>
/// <param name="LogSize">The last record that is known.</param>
/// <param name="Query">The query as it was sent.</param>
internal readonly record struct SummaryQuestion(int Organisation, long LogSize, string? Query);
