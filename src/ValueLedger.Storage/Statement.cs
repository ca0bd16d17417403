using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using ValueLedger.Proofs;

namespace ValueLedger.Storage;

/// <summary>
/// A compiled statement that is used again and again. Its parameters are bound in the order in which they first stand in its text; a
/// run that is over makes it ready to be bound anew.
/// </summary>
internal sealed class Statement : IDisposable
{
    private const int LongestOnTheStack = 512;

    private readonly sqlite3 _connection;
    private readonly sqlite3_stmt _handle;
    private int _bound;
    private bool _isUsed;

    public Statement(sqlite3 connection, string sql)
    {
        _connection = connection;
        Check(raw.sqlite3_prepare_v3(connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out _handle));
    }

    public Statement Bind(long value)
    {
        Check(raw.sqlite3_bind_int64(_handle, ++_bound, value));
        return this;
    }

    public Statement Bind(long? value) => value is { } stated ? Bind(stated) : BindNull();

    public Statement Bind(string? value)
    {
        if (value is null)
        {
            return BindNull();
        }

        if (value.Length > LongestOnTheStack / 3)
        {
            Check(raw.sqlite3_bind_text(_handle, ++_bound, Encoding.UTF8.GetBytes(value).AsSpan()));
            return this;
        }

        Span<byte> bytes = stackalloc byte[LongestOnTheStack];
        Check(raw.sqlite3_bind_text(_handle, ++_bound, bytes[..Encoding.UTF8.GetBytes(value, bytes)]));
        return this;
    }

    public Statement Bind(ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(_handle, ++_bound, value));
        return this;
    }

    public Statement Bind(Hash32? value)
    {
        if (value is not { } hash)
        {
            return BindNull();
        }

        Span<byte> bytes = stackalloc byte[Hash32.Length];
        hash.CopyTo(bytes);
        return Bind(bytes);
    }

    /// <summary>Runs it to its end; for what gives no rows.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    /// <summary>Goes to the next row; false when there is none, and the statement is ready again.</summary>
    public bool Step()
    {
        _isUsed = true;
        var result = raw.sqlite3_step(_handle);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        Reset();
        if (result != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(result, _connection);
        }

        return false;
    }

    /// <summary>Leaves the rows that were not read.</summary>
    public void Reset()
    {
        if (!_isUsed && _bound == 0)
        {
            return;
        }

        // What it returns is the failure of the run before, which was told already.
        raw.sqlite3_reset(_handle);
        _bound = 0;
        _isUsed = false;
    }

    /// <summary>The first column of the only row as an integer; null without a row.</summary>
    public long? ReadSingle()
    {
        if (!Step())
        {
            return null;
        }

        var value = Int64(0);
        Reset();
        return value;
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(_handle, column) == raw.SQLITE_NULL;

    public long Int64(int column) => raw.sqlite3_column_int64(_handle, column);

    public long? NullableInt64(int column) => IsNull(column) ? null : Int64(column);

    public string? Text(int column) => IsNull(column) ? null : raw.sqlite3_column_text(_handle, column).utf8_to_string();

    /// <summary>Valid until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_handle, column);

    /// <summary>Adds the columns of a row to a hash, each with its length, so that no two rows give the same bytes.</summary>
    public void AppendTo(IncrementalHash hash)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        for (var column = 0; column < raw.sqlite3_column_count(_handle); column++)
        {
            var bytes = Bytes(column);
            BinaryPrimitives.WriteInt64BigEndian(length, IsNull(column) ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }
    }

    public void Dispose() => _handle.Dispose();

    private Statement BindNull()
    {
        Check(raw.sqlite3_bind_null(_handle, ++_bound));
        return this;
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            Reset();
            SqliteException.ThrowExceptionForRC(result, _connection);
        }
    }
}
