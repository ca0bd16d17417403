namespace ValueLedger.Storage.Engines;

/// <summary>A table as the database itself describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns, sorted by name, because engines may have them in another order.</param>
/// <param name="Key">The columns of its primary key.</param>
internal sealed record StoredTable(string Name, IReadOnlyList<StoredColumn> Columns, IReadOnlyList<string> Key)
{
    /// <summary>Whether its rows belong to organisations.</summary>
    public bool IsOfOrganisations => Columns.Any(column => column.Name == StoredColumn.Organisation);

    /// <param name="described">One row for each column, with its place in the key from 1 on, or null.</param>
    public static IReadOnlyList<StoredTable> Of(IEnumerable<Described> described) =>
        [
            .. described
                .GroupBy(column => column.TableName, StringComparer.Ordinal)
                .OrderBy(table => table.Key, StringComparer.Ordinal)
                .Select(table => new StoredTable(
                    table.Key,
                    [
                        .. table
                            .OrderBy(column => column.Name, StringComparer.Ordinal)
                            .Select(column => new StoredColumn(column.Name, KindOf(column))),
                    ],
                    [.. table.Where(column => column.KeyPlace > 0).OrderBy(column => column.KeyPlace).Select(column => column.Name)]
                )),
        ];

    /// <summary>The same name, columns and key.</summary>
    public bool IsLike(StoredTable other) => Name == other.Name && Columns.SequenceEqual(other.Columns) && Key.SequenceEqual(other.Key);

    private static ColumnKind KindOf(Described column) =>
        column.Type switch
        {
            "INTEGER" or "bigint" => ColumnKind.Integer,
            "TEXT" or "text" => ColumnKind.Text,
            "BLOB" or "bytea" => ColumnKind.Bytes,
            _ => throw new InvalidDataException(
                $"The column '{column.Name}' of the table '{column.TableName}' is of the type {column.Type}."
            ),
        };

    [method: Dapper.ExplicitConstructor]
    internal sealed record Described(string TableName, string Name, string Type, long? KeyPlace);
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record StoredColumn(string Name, ColumnKind Kind)
{
    /// <summary>Says whose a row is.</summary>
    public const string Organisation = "organisation_id";
}
