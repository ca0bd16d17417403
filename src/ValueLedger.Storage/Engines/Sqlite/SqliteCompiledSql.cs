using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ValueLedger.Storage.Engines.Sqlite;

/// <summary>A compiled statement of SQLite.</summary>
internal sealed class SqliteCompiledSql : CompiledSql
{
    private const int LongestOnTheStack = 512;

    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _handle;

    private SqliteCompiledSql(sqlite3 connection, sqlite3_stmt handle)
        : base(ParametersOf(handle))
    {
        (_connection, _handle) = (connection, handle);
        NameColumns(ColumnsOf(handle));
    }

    public static SqliteCompiledSql Compile(sqlite3 connection, string sql)
    {
        var result = raw.sqlite3_prepare_v3(connection, SqliteHints.Apply(sql), raw.SQLITE_PREPARE_PERSISTENT, out var handle);
        if (result != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(result, connection);
        }

        return new SqliteCompiledSql(connection, handle);
    }

    public override void Dispose() => _handle.Dispose();

    protected override void BindAt(int parameter, long value) => Check(raw.sqlite3_bind_int64(_handle, parameter + 1, value));

    protected override void BindAt(int parameter, string value)
    {
        if (value.Length > LongestOnTheStack / 3)
        {
            Check(raw.sqlite3_bind_text(_handle, parameter + 1, Encoding.UTF8.GetBytes(value).AsSpan()));
            return;
        }

        Span<byte> bytes = stackalloc byte[LongestOnTheStack];
        Check(raw.sqlite3_bind_text(_handle, parameter + 1, bytes[..Encoding.UTF8.GetBytes(value, bytes)]));
    }

    protected override void BindAt(int parameter, ReadOnlySpan<byte> value) => Check(raw.sqlite3_bind_blob(_handle, parameter + 1, value));

    protected override void BindNullAt(int parameter, ColumnKind kind) => Check(raw.sqlite3_bind_null(_handle, parameter + 1));

    protected override bool StepOnce()
    {
        var result = raw.sqlite3_step(_handle);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return result == raw.SQLITE_ROW;
        }

        Reset();
        SqliteException.ThrowExceptionForRC(result, _connection);
        return false;
    }

    // It returns the failure of the run before, which was reported already.
    protected override void ResetRun() => raw.sqlite3_reset(_handle);

    protected override bool IsNullAt(int column) => raw.sqlite3_column_type(_handle, column) == raw.SQLITE_NULL;

    protected override ColumnKind? KindAt(int column) =>
        raw.sqlite3_column_type(_handle, column) switch
        {
            raw.SQLITE_INTEGER => ColumnKind.Integer,
            raw.SQLITE_TEXT => ColumnKind.Text,
            raw.SQLITE_BLOB => ColumnKind.Bytes,
            _ => null,
        };

    protected override long Int64At(int column) => raw.sqlite3_column_int64(_handle, column);

    protected override string TextAt(int column) => raw.sqlite3_column_text(_handle, column).utf8_to_string();

    protected override ReadOnlySpan<byte> BytesAt(int column) => raw.sqlite3_column_blob(_handle, column);

    private static string[] ParametersOf(sqlite3_stmt handle) =>
        [
            .. Enumerable
                .Range(1, raw.sqlite3_bind_parameter_count(handle))
                .Select(index => raw.sqlite3_bind_parameter_name(handle, index).utf8_to_string()[1..]),
        ];

    private static string[] ColumnsOf(sqlite3_stmt handle) =>
        [.. Enumerable.Range(0, raw.sqlite3_column_count(handle)).Select(index => raw.sqlite3_column_name(handle, index).utf8_to_string())];

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            Reset();
            SqliteException.ThrowExceptionForRC(result, _connection);
        }
    }
}
