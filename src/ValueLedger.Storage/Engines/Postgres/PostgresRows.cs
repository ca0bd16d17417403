using System.Collections;
using System.Data.Common;
using Npgsql;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>
/// The rows of a statement. Every whole number is a long, and so is a yes or no (1 or 0). What is left of them is taken into memory when
/// the connection is needed for something else.
/// </summary>
internal sealed class PostgresRows : DbDataReader
{
    private readonly NpgsqlDataReader _reader;
    private readonly PostgresLedgerConnection _connection;
    private readonly Type[] _types;
    private Queue<object[]>? _rest;
    private object[] _row = [];
    private bool _isClosed;

    public PostgresRows(NpgsqlDataReader reader, PostgresLedgerConnection connection)
    {
        (_reader, _connection) = (reader, connection);
        Names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
        _types = [.. Enumerable.Range(0, reader.FieldCount).Select(column => TypeOf(reader.GetFieldType(column)))];
        RecordsAffected = 0;
    }

    /// <summary>Some of these rows, which are in memory already.</summary>
    private PostgresRows(PostgresRows like, Queue<object[]> rows)
    {
        (_reader, _connection, Names, _types, _rest) = (like._reader, like._connection, like.Names, like._types, rows);
    }

    public string[] Names { get; }

    public override int FieldCount => Names.Length;

    public override bool HasRows => !_isClosed;

    public override bool IsClosed => _isClosed;

    public override int RecordsAffected { get; }

    public override int Depth => 0;

    public override object this[int ordinal] => _row[ordinal];

    public override object this[string name] => _row[GetOrdinal(name)];

    /// <summary>The rows that answer each of several questions: the last column is the place of the question.</summary>
    public PostgresRows[] ByPlace(int questions)
    {
        var rows = new Queue<object[]>[questions];
        while (Read())
        {
            (rows[(long)_row[^1] - 1] ??= []).Enqueue(_row);
        }

        return Array.ConvertAll(rows, some => new PostgresRows(this, some ?? []));
    }

    public override bool Read()
    {
        if (_rest is not null)
        {
            return _rest.TryDequeue(out _row!);
        }

        if (_isClosed || !_reader.Read())
        {
            Close();
            return false;
        }

        _row = Row();
        return true;
    }

    /// <summary>Takes what is left into memory, so that the connection is free.</summary>
    public void KeepRest()
    {
        if (_rest is not null || _isClosed)
        {
            return;
        }

        _rest = [];
        while (_reader.Read())
        {
            _rest.Enqueue(Row());
        }

        _reader.Dispose();
        _connection.Finished(this);
    }

    public override void Close()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        if (_rest is null)
        {
            _reader.Dispose();
            _connection.Finished(this);
        }

        _rest = null;
    }

    public override bool NextResult() => false;

    public override string GetName(int ordinal) => Names[ordinal];

    public override int GetOrdinal(string name) =>
        Array.FindIndex(Names, column => string.Equals(column, name, StringComparison.OrdinalIgnoreCase));

    public override Type GetFieldType(int ordinal) => _types[ordinal];

    public override string GetDataTypeName(int ordinal) => _types[ordinal].Name;

    public override object GetValue(int ordinal) => _row[ordinal];

    public override int GetValues(object[] values)
    {
        var count = Math.Min(values.Length, _row.Length);
        Array.Copy(_row, values, count);
        return count;
    }

    public override bool IsDBNull(int ordinal) => _row[ordinal] is DBNull;

    public override bool GetBoolean(int ordinal) => GetInt64(ordinal) != 0;

    public override byte GetByte(int ordinal) => checked((byte)GetInt64(ordinal));

    public override short GetInt16(int ordinal) => checked((short)GetInt64(ordinal));

    public override int GetInt32(int ordinal) => checked((int)GetInt64(ordinal));

    public override long GetInt64(int ordinal) => (long)_row[ordinal];

    public override string GetString(int ordinal) => (string)_row[ordinal];

    public override decimal GetDecimal(int ordinal) => GetInt64(ordinal);

    public override double GetDouble(int ordinal) => GetInt64(ordinal);

    public override float GetFloat(int ordinal) => GetInt64(ordinal);

    public override char GetChar(int ordinal) => throw new NotSupportedException();

    public override DateTime GetDateTime(int ordinal) => throw new NotSupportedException();

    public override Guid GetGuid(int ordinal) => throw new NotSupportedException();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        throw new NotSupportedException();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        throw new NotSupportedException();

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    private object[] Row()
    {
        var row = new object[Names.Length];
        for (var column = 0; column < row.Length; column++)
        {
            row[column] = _reader.GetValue(column) switch
            {
                bool yes => yes ? 1L : 0L,
                int number => (long)number,
                short number => (long)number,
                decimal sum => decimal.ToInt64(sum),
                var value => value,
            };
        }

        return row;
    }

    private static Type TypeOf(Type type) =>
        type == typeof(bool) || type == typeof(int) || type == typeof(short) || type == typeof(decimal) ? typeof(long) : type;
}
