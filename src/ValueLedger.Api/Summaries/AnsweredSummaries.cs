using Microsoft.Extensions.Caching.Memory;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Summaries;

namespace ValueLedger.Api.Summaries;

/// <summary>
/// Recent answers, as sent. A log only grows, so the answer to a question at one size of the log never changes:
/// nothing here goes out of date, and the least used answers are dropped.
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

/// <summary>A question and the ledger it is put to.</summary>
/// <param name="Organisation">The organisation with the log.</param>
/// <param name="LogSize">The last record known.</param>
/// <param name="Query">The query as sent.</param>
internal readonly record struct SummaryQuestion(int Organisation, long LogSize, string? Query);
