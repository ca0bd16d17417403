using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ValueLedger.Api.Tests.Http;

/// <summary>Keeps what was logged.</summary>
public sealed class Records : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> _all = new();

    public IReadOnlyList<string> Errors => [.. _all.Where(record => record.Level >= LogLevel.Error).Select(record => record.Text)];

    public ILogger CreateLogger(string categoryName) => new Writer(_all);

    public void Dispose() => _all.Clear();

    private sealed class Writer(ConcurrentQueue<(LogLevel Level, string Text)> all) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            all.Enqueue((logLevel, formatter(state, exception)));
    }
}
