using System.Text.Json;
using NodaTime;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Statements;
using ValueLedger.Core.Wire;
using ValueLedger.Proofs;

namespace ValueLedger.Core.AuditPacks;

/// <summary>A statement made again from records.</summary>
/// <param name="Document">Its bytes.</param>
/// <param name="ErasedSince">About how many contributors something was erased since it was prepared, so that the figures about fairness
/// cannot be made again.</param>
public sealed record RecountedStatement(byte[] Document, int ErasedSince)
{
    /// <summary>Makes a statement again, or says why its request cannot be answered.</summary>
    /// <param name="recount">The records.</param>
    /// <param name="preparation">What the record of its preparation says.</param>
    /// <param name="root">The root of the tree of the records that the statement knows.</param>
    public static Checked<RecountedStatement> Of(Recount recount, Preparation preparation, Hash32 root)
    {
        if (preparation.Request is null)
        {
            throw new PackFault("The record of the preparation does not say what was asked for.");
        }

        var request = preparation.Request.Validate(recount.Known(preparation.KnownSize), preparation.KnownAt, preparation.KnownAt);
        if (!request.IsAccepted)
        {
            return request.Problems.ToList();
        }

        var (sources, erasedSince) = recount.Sources(request.Value, preparation.KnownSize, root);
        var statement = Prepare.Of(request.Value, sources);
        return statement.IsAccepted
            ? new RecountedStatement(JsonSerializer.SerializeToUtf8Bytes(statement.Value, WireJson.Options), erasedSince)
            : statement.Problems.ToList();
    }
}

/// <summary>What the record of a statement's preparation says.</summary>
/// <param name="Sha256">Of the document, in lower-case hexadecimal.</param>
/// <param name="KnownAt">The moment as of which the statement knows everything.</param>
/// <param name="KnownSize">How many records were known.</param>
/// <param name="Request">What was asked for.</param>
/// <param name="Program">The version of the program that prepared it.</param>
/// <param name="Draft">Numbers the statements of an organisation.</param>
public sealed record Preparation(string Sha256, Instant KnownAt, long KnownSize, StatementDraft? Request, string Program, long Draft);

/// <summary>What the record of a statement's publication says.</summary>
/// <param name="Number">The number under which it was published.</param>
/// <param name="Sha256">Of the document, in lower-case hexadecimal.</param>
public sealed record PublicationRecord(long Number, string Sha256);
