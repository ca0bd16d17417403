using System.Text;
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
/// Compares the files beside the database, and those that the database keeps for several servers, with what the logs attest about them. A
/// missing file is not a fault, because none of them is kept for ever.
/// </summary>
internal sealed class FilesBeside(LedgerView ledger, LedgerPlace place)
{
    private readonly KeptFiles _kept = new(ledger.Connection);

    /// <summary>The first import file of an organisation that does not match its records.</summary>
    public string? FirstWrong(int organisation, LogWalk walk)
    {
        var kept = _kept.Of(organisation).ToHashSet();
        return walk
            .Imports.Attested.Select(import =>
                Guid.Parse(import.Id) is var id && StagedImport.PathOf(place, organisation, id) is var beside && File.Exists(beside)
                    ? FirstWrong(import, beside, beside, told: null)
                : kept.Contains(id) ? FirstWrongOfDatabase(import, organisation, id)
                : null
            )
            .FirstOrDefault(wrong => wrong is not null);
    }

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

    private string? FirstWrongOfDatabase(AttestedImport import, int organisation, Guid id)
    {
        var folder = Directory.CreateTempSubdirectory("valueledger-verify-");
        try
        {
            var copy = Path.Combine(folder.FullName, "kept" + StagedImport.Ending);
            _kept.Fetch(organisation, id, copy);
            return FirstWrong(import, copy, $"the file that the database keeps of import {id}", _kept.Answer(organisation, id));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <param name="import">What the log says of it.</param>
    /// <param name="path">Where its file is.</param>
    /// <param name="name">What the file is called in a sentence.</param>
    /// <param name="told">What callers are told of the import; null if they are told what the file says.</param>
    private static string? FirstWrong(AttestedImport import, string path, string name, string? told)
    {
        try
        {
            using var staged = StagedImport.OpenToRead(path);
            return import.Abandoned is not null ? null
                : import.Closed is null ? WrongRows(import, staged, name)
                : (ImportAttestation.OfProblems(staged) is { } problems && problems != import.ProblemsSha256)
                || (ImportAttestation.OfRejected(staged) is { } rejected && rejected != import.RejectedSha256)
                    ? $"What {name} has of rows that were rejected is not what the import of record {import.Begun} rejected."
                : WrongAnswer(import, staged, name, staged.GetBytes(StagedImport.ResultFact))
                    ?? (told is null ? null : WrongAnswer(import, staged, name, Encoding.UTF8.GetBytes(told)));
        }
        catch (Exception unreadable)
        {
            return $"{name} cannot be read: {unreadable.Message}";
        }
    }

    private static string? WrongRows(AttestedImport import, StagedImport staged, string name) =>
        ImportAttestation.OfRows(staged) == import.RowsSha256
            ? null
            : $"The rows in {name} are not those that the import of record {import.Begun} is to record.";

    private static string? WrongAnswer(AttestedImport import, StagedImport staged, string name, byte[]? kept)
    {
        if (kept is null)
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
        return wrong is null ? null : $"What {name} tells of the import of record {import.Begun} is not what was recorded of it: {wrong}.";
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
