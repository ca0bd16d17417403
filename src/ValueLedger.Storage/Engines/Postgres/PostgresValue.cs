using NpgsqlTypes;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>What is bound to a parameter: a number, or a text or bytes, or nothing.</summary>
/// <param name="Type">Its type, also when it is nothing.</param>
/// <param name="Number">The number, if it is one.</param>
/// <param name="Other">The text or the bytes, or what stands for nothing; null if it is a number.</param>
internal readonly record struct PostgresValue(NpgsqlDbType Type, long Number, object? Other)
{
    public bool IsNothing => Other is DBNull;

    public object AsObject => Other ?? Number;
}
