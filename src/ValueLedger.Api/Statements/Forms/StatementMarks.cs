using System.Globalization;
using NodaTime;
using ValueLedger.Api.Statements.Forms.Page;

namespace ValueLedger.Api.Statements.Forms;

/// <summary>What tells one statement from another, in words: number, state, who prepared and published it, and its hash.</summary>
/// <param name="status">Its status.</param>
public sealed class StatementMarks(StatementStatusAnswer status)
{
    public bool IsDraft => status.State == StatementState.Draft;

    /// <summary>In one or two words.</summary>
    public string State => IsDraft ? "Draft" : string.Create(CultureInfo.InvariantCulture, $"Statement number {status.Number}");

    public string Published => IsDraft ? "Not published: figures may still change" : Told(status.PublishedAt!.Value, status.PublishedBy);

    public string Prepared => Told(status.PreparedAt, status.PreparedBy);

    /// <summary>SHA-256 of the document, in hexadecimal.</summary>
    public string Sha256 => status.Sha256;

    public string Id => status.Id.ToString();

    /// <summary>Its beginning, for the foot of each page.</summary>
    public string ShortSha256 => status.Sha256[..16];

    private static string Told(Instant moment, string? actor) =>
        $"{PrintedDates.Short(moment)} by {(actor is null ? "the operator of the server" : IsKey(actor) ? $"key {actor}" : actor)}";

    /// <summary>The name of somebody who signed in has an address in it.</summary>
    private static bool IsKey(string actor) => actor.All(char.IsAsciiLetterOrDigit);
}
