using Npgsql;
using NpgsqlTypes;

namespace ValueLedger.Storage.Engines.Postgres;

/// <summary>What is bound to a parameter: a number, or a text or bytes, or nothing.</summary>
/// <param name="Type">Its type, also when it is nothing.</param>
/// <param name="Number">The number, if it is one.</param>
/// <param name="Other">The text or the bytes, or what stands for nothing; null if it is a number.</param>
internal readonly record struct PostgresValue(NpgsqlDbType Type, long Number, object? Other)
{
    public object AsObject => Other ?? Number;

    private bool IsNothing => Other is DBNull;

    /// <summary>What is bound to the parameters in several runs, as an array for each parameter.</summary>
    public static NpgsqlParameter[] Arrays(List<PostgresValue[]> runs) =>
        [
            .. runs[0]
                .Select(
                    (first, parameter) =>
                        new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | first.Type, Value = Array(runs, parameter, first.Type) }
                ),
        ];

    private static object Array(List<PostgresValue[]> runs, int parameter, NpgsqlDbType type) =>
        type switch
        {
            NpgsqlDbType.Text => runs.ConvertAll(run => run[parameter].Other as string).ToArray(),
            NpgsqlDbType.Bytea => runs.ConvertAll(run => run[parameter].Other as byte[]).ToArray(),
            _ when runs.Exists(run => run[parameter].IsNothing) => runs.ConvertAll(run =>
                    run[parameter].IsNothing ? (long?)null : run[parameter].Number
                )
                .ToArray(),
            _ => runs.ConvertAll(run => run[parameter].Number).ToArray(),
        };
}
