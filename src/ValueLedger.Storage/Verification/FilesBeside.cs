using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Erasures;
using ValueLedger.Storage.Imports;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Verification;

/// <summary>
/// Compares the files beside the database with what the logs attest about them. A missing file is not a fault, because none of them is kept
/// for ever.
/// </summary>
internal sealed class FilesBeside(LedgerView ledger, LedgerPlace place)
{
    /// <summary>The first import file of an organisation that does not match its records.</summary>
    public string? FirstWrong(int organisation, LogWalk walk) =>
        walk
            .Imports.Attested.Select(import => FirstWrong(import, StagedImport.PathOf(place, organisation, Guid.Parse(import.Id))))
            .FirstOrDefault(wrong => wrong is not null);

    /// <summary>What the list of erasures says and the logs do not, and the other way round: the next start acts on both.</summary>
    /// <param name="logs">How many logs could be read.</param>
    public IReadOnlyList<string> Notices(int logs)
    {
        if (logs == 0)
        {
            return [];
        }

        try
        {
            var listed = new ErasureList(place.Beside(ErasureList.Ending)).All;
            var recorded = ledger
                .Organisations()
                .SelectMany(organisation => ErasuresAgain.Recorded(ledger.Connection, organisation.Number, organisation.Code, after: 0))
                .ToHashSet();
            return
            [
                .. listed
                    .Except(recorded)
                    .Where(erasure => ErasuresAgain.IsThere(ledger, erasure))
                    .Select(erasure =>
                        $"{erasure.Told()} stands in the list of erasures beside the database, and is still there: it is erased when the ledger is next served."
                    ),
                .. recorded
                    .Except(listed)
                    .Select(erasure =>
                        $"{erasure.Told()} was erased, and is missing in the list of erasures beside the database: it is listed again when the ledger is next served."
                    ),
            ];
        }
        catch (Exception unreadable)
        {
            return [$"The list of erasures cannot be held against the logs: {unreadable.Message}"];
        }
    }

    private static string? FirstWrong(AttestedImport import, string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var staged = StagedImport.OpenToRead(path);
            return import.Abandoned is not null ? null
                : import.Closed is null ? WrongRows(import, staged, path)
                : (ImportAttestation.OfProblems(staged) is { } problems && problems != import.ProblemsSha256)
                || (ImportAttestation.OfRejected(staged) is { } rejected && rejected != import.RejectedSha256)
                    ? $"What {path} keeps of rows that were rejected is not what the import of record {import.Begun} rejected."
                : WrongAnswer(import, staged, path);
        }
        catch (Exception unreadable)
        {
            return $"{path} cannot be read: {unreadable.Message}";
        }
    }

    private static string? WrongRows(AttestedImport import, StagedImport staged, string path) =>
        ImportAttestation.OfRows(staged) == import.RowsSha256
            ? null
            : $"The rows in {path} are not those that the import of record {import.Begun} is to record.";

    private static string? WrongAnswer(AttestedImport import, StagedImport staged, string path)
    {
        if (staged.GetBytes(StagedImport.ResultFact) is not { } kept)
        {
            // The server stopped before it could store an answer, or is just about to store it.
            return null;
        }

        var answer = JsonNode.Parse(kept)!.AsObject();
        var wrong =
            import
                .Told(answer["startedAt"].Deserialize<Instant>(WireJson.Options))
                .Where(told => answer[told.Member]?.ToJsonString() != told.Value?.ToJsonString())
                .Select(told => told.Member)
                .FirstOrDefault()
            ?? (ImportAttestation.OfAnswer(staged, answer) == import.AnswerSha256 ? null : "something else")
            ?? (answer["rejectedDeletedAt"] is not null && ImportAttestation.OfRejected(staged) is not null ? "rejectedDeletedAt" : null)
            ?? (AreTheFirst(answer["problems"]!.AsArray(), staged) ? null : "problems");
        return wrong is null ? null : $"What {path} tells of the import of record {import.Begun} is not what was recorded of it: {wrong}.";
    }

    /// <summary>The answer shows the first problems, or none after they were deleted.</summary>
    private static bool AreTheFirst(JsonArray shown, StagedImport staged) =>
        shown.Count == 0
        || staged
            .Problems(0, shown.Count)
            .Select(problem =>
                new JsonObject
                {
                    ["row"] = problem.FileRow,
                    ["column"] = problem.ColumnName,
                    ["code"] = problem.Code,
                    ["found"] = problem.Found,
                    ["expected"] = problem.Expected,
                }.ToJsonString(WireJson.Options)
            )
            .SequenceEqual(shown.Select(problem => problem?.ToJsonString(WireJson.Options) ?? ""));
}
