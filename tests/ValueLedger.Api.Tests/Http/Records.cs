using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ValueLedger.Api.Tests.Http;

/// <summary>Keeps what was logged.</summary>
public sealed class Records : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _all = new();
    private readonly ConcurrentQueue<string> _categories = new();

    /// <summary>Who can log.</summary>
    public IReadOnlyList<string> Categories => [.. _categories];

    /// <summary>What was logged, with the exceptions that came with it.</summary>
    public IReadOnlyList<string> All => [.. _all.Select(record => record.Text)];

    public IReadOnlyList<string> Errors => [.. _all.Where(record => record.Level >= LogLevel.Error).Select(record => record.Text)];

    public ILogger CreateLogger(string categoryName)
    {
        _categories.Enqueue(categoryName);
        return new Writer(_all);
    }

    public void Dispose() => _all.Clear();

    private sealed class Writer(ConcurrentQueue<(LogLevel Level, string Text)> all) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => all.Enqueue((logLevel, exception is null ? formatter(state, null) : $"{formatter(state, exception)} {exception}"));
    }
}
