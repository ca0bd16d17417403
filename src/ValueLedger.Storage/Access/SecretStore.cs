using System.Security.Cryptography;
using System.Text;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Access;

/// <summary>
/// Secrets of one database. They are derived from the name that the database shares with its head file and its copies, so that none of them
/// is kept in a row that somebody could replace.
/// </summary>
public static class SecretStore
{
    private const int Length = 32;

    /// <summary>32 bytes that are the same at every start.</summary>
    public static byte[] Derive(Database database, string name) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, database.Head.Identity.ToArray(), Length, info: Encoding.UTF8.GetBytes(name));
}
