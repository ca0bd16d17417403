using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// Hashes by which the records of an import attest the file beside the ledger: the rows that are still to be recorded if the server stops
/// before then, and what is shown of the import for as long as that is kept.
/// </summary>
public static class ImportAttestation
{
    /// <summary>Members of the answer that follow from the records themselves, or from what was wrong with rows.</summary>
    private static readonly string[] ToldByOthers =
    [
        "status",
        "stage",
        "recorded",
        "rowsPerSecond",
        "endedAt",
        "firstSequence",
        "lastSequence",
        "problems",
        "rejectedDeletedAt",
    ];

    /// <summary>Replaces a message once the row that it repeats was deleted.</summary>
    public const string Deleted = "What stood here was deleted with the row.";

    private static readonly SqlFile Sql = SqlFile.Load("Imports/Staged.sql");

    private const string Salt = "salt";
    private const string NameSalt = "nameSalt";
    private const string FileName = "fileName";
    private const int SaltLength = 16;

    /// <summary>Of the rows, of what happens to each, and of whose import it is.</summary>
    public static string OfRows(StagedImport staged) => Hash(staged, Sql["rows-to-attest"], Sql["facts-of-the-rows"]);

    /// <summary>
    /// Of where something is wrong, and of its code; these are kept when the rows themselves are deleted. Null when nothing of it is kept.
    /// </summary>
    public static string? OfProblems(StagedImport staged) => staged.HasProblems ? Hash(staged, Sql["places-of-problems"]) : null;

    /// <summary>
    /// Of everything that is wrong and of the rows to be corrected, with a salt, because they may be short and about people. Null when they
    /// were deleted.
    /// </summary>
    public static string? OfRejected(StagedImport staged) =>
        staged.HasRejected(Deleted)
            ? Hash(staged, Sql["problems-to-attest"], Sql["rejected-to-attest"], Sql["facts-of-the-rejected"])
            : null;

    /// <summary>The same before anything can have been deleted; null where nothing is wrong.</summary>
    public static string? AttestRejected(StagedImport staged)
    {
        if (staged.HasRejected(Deleted))
        {
            staged.SetBytes(Salt, RandomNumberGenerator.GetBytes(SaltLength));
            staged.Commit();
        }

        return OfRejected(staged);
    }

    /// <summary>Of an answer as it is sent, without the members that follow from elsewhere.</summary>
    public static string OfAnswer<T>(StagedImport staged, T answer)
    {
        var members = JsonSerializer.SerializeToNode(answer, WireJson.Options)!.AsObject();
        foreach (var member in ToldByOthers)
        {
            members.Remove(member);
        }

        // Answers did not always have this member: without it, nobody said what the file is called.
        if (members[FileName] is { } name)
        {
            members[FileName] = SaltedText.Attest(staged.GetBytes(NameSalt), name.GetValue<string>()).ToString();
        }
        else
        {
            members.Remove(FileName);
        }

        // Answers did not always have this member: without it, no column was left out.
        if (members["ignoredColumns"] is JsonArray { Count: 0 })
        {
            members.Remove("ignoredColumns");
        }

        return Convert.ToHexStringLower(
            SHA256.HashData(CanonicalJson.Encode(JsonSerializer.SerializeToElement(members, WireJson.Options)))
        );
    }

    /// <summary>The same before it was ever attested. A name may tell of a person, so its salt goes with the file, and the hash says nothing
    /// of it from then on.</summary>
    public static string AttestAnswer<T>(StagedImport staged, T answer, string? fileName)
    {
        if (fileName is not null)
        {
            staged.SetBytes(NameSalt, RandomNumberGenerator.GetBytes(SaltLength));
            staged.Commit();
        }

        return OfAnswer(staged, answer);
    }

    private static string Hash(StagedImport staged, params ReadOnlySpan<string> blocks)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var block in blocks)
        {
            staged.AppendTo(hash, block);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>What the closing record attests about the report of an import.</summary>
/// <param name="AnswerSha256">Of the answer, without what follows from the records.</param>
/// <param name="ProblemsSha256">Of where something was wrong; null when nothing was wrong.</param>
/// <param name="RejectedSha256">Of problems and rejected rows; null when there are none.</param>
public sealed record ImportTold(string AnswerSha256, string? ProblemsSha256, string? RejectedSha256);
