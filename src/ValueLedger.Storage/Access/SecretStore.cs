using System.Security.Cryptography;
using Dapper;

namespace ValueLedger.Storage.Access;

/// <summary>Secrets of one database, each made when it is first asked for.</summary>
public static class SecretStore
{
    private static readonly SqlFile Sql = SqlFile.Load("Access/Keys.sql");

    /// <summary>32 random bytes under a name. Belongs to the start of the server, before anything else writes.</summary>
    public static byte[] ReadOrMake(Database database, string name)
    {
        database.Writer.Execute(Sql["add-secret"], new { name, value = RandomNumberGenerator.GetBytes(32) });
        return database.Writer.QuerySingle<byte[]>(Sql["secret"], new { name });
    }
}
