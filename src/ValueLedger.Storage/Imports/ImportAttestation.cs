using System.Security.Cryptography;
using System.Text.Json;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// Hashes by which the records of an import attest what lies in the file beside the ledger: the rows that are to be recorded, should the server
/// stop before they are, and what is shown of the import for as long as it is kept.
/// </summary>
public static class ImportAttestation
{
    /// <summary>Members of the answer that the records themselves tell, or that what was wrong with rows tells.</summary>
    private static readonly string[] ToldByOthers = ["status", "stage", "recorded", "rowsPerSecond", "endedAt", "firstSequence", "lastSequence", "problems", "rejectedDeletedAt"];

    private static readonly SqlFile Sql = SqlFile.Load("Imports/Staged.sql");

    /// <summary>What stands in the place of each message once the rejected rows were deleted.</summary>
    public const string DeletedWithTheRow = "What stood here was deleted with the row.";

    /// <summary>The hash of what was said before the rejected rows were deleted.</summary>
    internal const string Forgotten = "forgotten";

    private const string Salt = "salt";
    private const int SaltLength = 16;

    /// <summary>Of the rows, of what becomes of each, and of whose import it is.</summary>
    public static string OfRows(StagedImport staged) => Convert.ToHexStringLower(Hash(staged, Sql["rows-to-attest"], Sql["facts-of-the-rows"]));

    /// <summary>
    /// Of where everything is that is wrong, and of what is said of it and the rows that are to be mended. The latter has a salt, as it may be about people and
    /// short, and can be deleted: then its hash is left. Null where nothing is wrong, or all of it is gone.
    /// </summary>
    public static string? OfRejected(StagedImport staged) => staged.HasRejected ? Hash(Hash(staged, Sql["problems-to-attest"]), staged.GetBytes(Forgotten) ?? OfWhatIsSaid(staged)) : null;

    /// <summary>Whether the rejected rows were deleted, and all that the problems repeated of them with them.</summary>
    public static bool WereDeleted(StagedImport staged) => staged.GetBytes(Forgotten) is not null;

    /// <summary>Whether something is told that was deleted.</summary>
    public static bool SaysMoreThanIsLeft(StagedImport staged) => WereDeleted(staged) && staged.SaysMoreThan(DeletedWithTheRow);

    /// <summary>What is left of what was said when it is deleted; null where it was deleted before.</summary>
    internal static byte[]? OfWhatWasSaid(StagedImport staged) => WereDeleted(staged) ? null : OfWhatIsSaid(staged);

    private static byte[] OfWhatIsSaid(StagedImport staged) => Hash(staged, Sql["words-to-attest"], Sql["rejected-to-attest"], Sql["facts-of-the-rejected"]);

    /// <summary>The same before anything can have been deleted; null where nothing is wrong.</summary>
    public static string? AttestRejected(StagedImport staged)
    {
        if (staged.HasRejected)
        {
            staged.SetBytes(Salt, RandomNumberGenerator.GetBytes(SaltLength));
            staged.Commit();
        }

        return OfRejected(staged);
    }

    /// <summary>Of an answer as it is sent, without what follows from elsewhere.</summary>
    public static string OfAnswer<T>(T answer)
    {
        var members = JsonSerializer.SerializeToNode(answer, WireJson.Options)!.AsObject();
        foreach (var member in ToldByOthers)
        {
            members.Remove(member);
        }

        return Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Encode(JsonSerializer.SerializeToElement(members, WireJson.Options))));
    }

    private static string Hash(byte[] places, byte[] said) => Convert.ToHexStringLower(SHA256.HashData([.. places, .. said]));

    private static byte[] Hash(StagedImport staged, params ReadOnlySpan<string> blocks)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var block in blocks)
        {
            staged.AppendTo(hash, block);
        }

        return hash.GetHashAndReset();
    }
}

/// <summary>What the closing record attests of what is told of an import.</summary>
/// <param name="AnswerSha256">Of the answer, without what follows from the records.</param>
/// <param name="RejectedSha256">Of problems and rejected rows; null where there are none.</param>
public sealed record ImportTold(string AnswerSha256, string? RejectedSha256);
