using System.Runtime.CompilerServices;
using Xunit;

namespace ValueLedger.Testing;

/// <summary>A test of what is SQLite's own; it is skipped where another engine keeps the ledgers of the tests.</summary>
public sealed class SqliteFactAttribute : FactAttribute
{
    internal const string Why = "It is about SQLite's own.";

    public SqliteFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = TestDatabase.IsPostgres ? Why : null;
    }
}

/// <summary>The same for a test with data.</summary>
public sealed class SqliteTheoryAttribute : TheoryAttribute
{
    public SqliteTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = TestDatabase.IsPostgres ? SqliteFactAttribute.Why : null;
    }
}

/// <summary>A test of what is PostgreSQL's own; it is skipped where PostgreSQL is not installed.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = TestPostgres.IsInstalled ? null : TestPostgres.WhyNot;
    }
}

/// <summary>The same for a test with data.</summary>
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = TestPostgres.IsInstalled ? null : TestPostgres.WhyNot;
    }
}
