using Dapper;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Files;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// The files of imports that are over, in a database that several servers serve: what one of them received, all can show. It has none
/// where one server alone serves the ledger and keeps them beside it.
/// </summary>
internal sealed class KeptFiles(ILedgerConnection connection)
{
    private SqlFile? Sql => connection.BetweenServers;

    /// <summary>Imports of an organisation that a file is kept of.</summary>
    public IReadOnlyList<Guid> Of(int organisation) =>
        Sql is { } sql ? [.. connection.Query<string>(sql["files-of"], new { organisation }).Select(Guid.Parse)] : [];

    /// <summary>What is answered about an import; null if nothing is.</summary>
    public string? Answer(int organisation, Guid id) =>
        Sql is { } sql ? connection.QuerySingleOrDefault<string>(sql["answer-of-import"], new { organisation, id = NameOf(id) }) : null;

    /// <summary>Writes the file to a place of this machine; false if there is none.</summary>
    public bool Fetch(int organisation, Guid id, string path)
    {
        if (Sql is not { } sql)
        {
            return false;
        }

        FileStream? file = null;
        try
        {
            for (var part = 0; ; part++)
            {
                var bytes = connection.QuerySingleOrDefault<byte[]>(
                    sql["part"],
                    new
                    {
                        organisation,
                        id = NameOf(id),
                        part,
                    }
                );
                if (bytes is null)
                {
                    return part > 0;
                }

                file ??= PrivateFile.Open(path, FileMode.Create, FileAccess.Write);
                file.Write(bytes);
            }
        }
        finally
        {
            file?.Dispose();
        }
    }

    /// <summary>An import as the tables name it.</summary>
    public static string NameOf(Guid id) => id.ToString("D");
}
