using NodaTime;

namespace ValueLedger.Core.AuditPacks;

/// <summary>The names of what an audit pack contains, and what its parts are called.</summary>
public static class AuditPack
{
    /// <summary>What the manifest calls the form of the pack; it changes when a program that knows only this one could not read it.</summary>
    public const string Form = "valueledger-audit-pack-1";

    /// <summary>The name under which the log's key signs the manifest.</summary>
    public const string Signer = "valueledger-pack";

    public const string Manifest = "manifest.json";
    public const string Signature = "manifest.note";
    public const string HowToCheck = "how-to-check.txt";
    public const string Checkpoint = "checkpoint.txt";
    public const string Keys = "keys.json";
    public const string Inclusion = "inclusion.txt";
    public const string Consistency = "consistency.txt";
    public const string Records = "records.ndjson";
    public const string Attributes = "attributes.ndjson";
    public const string Statement = "statement.json";
    public const string StatementPage = "statement.html";
    public const string StatementWorkbook = "statement.xlsx";
    public const string StatementTable = "statement.csv";
    public const string Entries = "entries.csv";
    public const string Catalogue = "catalogue.csv";
    public const string Rates = "rates.csv";
    public const string ImpactMaps = "impact-maps.csv";

    /// <summary>Every file that a manifest lists.</summary>
    public static readonly IReadOnlyList<string> Files =
    [
        HowToCheck,
        Statement,
        StatementPage,
        StatementWorkbook,
        StatementTable,
        Checkpoint,
        Keys,
        Consistency,
        Inclusion,
        Records,
        Attributes,
        Entries,
        Catalogue,
        Rates,
        ImpactMaps,
    ];

    /// <summary>Those of them that are for reading, and are not worked out again from the records.</summary>
    public static readonly IReadOnlyList<string> ForReading =
    [
        HowToCheck,
        StatementPage,
        StatementWorkbook,
        StatementTable,
        Entries,
        Catalogue,
        Rates,
        ImpactMaps,
    ];

    /// <summary>What the key signs: the log, and the hash of the manifest.</summary>
    public static string SignedText(string origin, string manifestSha256) => $"ValueLedger audit pack of {origin}\n{manifestSha256}\n";
}

/// <summary>What an audit pack contains.</summary>
/// <param name="Form">See <see cref="AuditPack.Form"/>.</param>
/// <param name="Statement">Which statement it is about.</param>
/// <param name="Log">The log that its records come from.</param>
/// <param name="Files">Every other file but the signature, in their order.</param>
public sealed record AuditPackManifest(string Form, PackedStatement Statement, PackedLog Log, IReadOnlyList<PackedFile> Files);

/// <summary>The statement of a pack, as far as the document itself does not say it.</summary>
/// <param name="Id">Its id in the API.</param>
/// <param name="Number">The number under which it was published; null for a draft.</param>
/// <param name="Sha256">Of the document, in lower-case hexadecimal.</param>
/// <param name="PreparedAt">When it was prepared.</param>
/// <param name="PreparedBy">Who prepared it: the actor that the record names.</param>
/// <param name="PreparedIn">The record that says so.</param>
/// <param name="PublishedAt">When it was published; null for a draft.</param>
/// <param name="PublishedBy">Who published it; null for a draft.</param>
/// <param name="PublishedIn">The record that says so; null for a draft.</param>
public sealed record PackedStatement(
    Guid Id,
    long? Number,
    string Sha256,
    Instant PreparedAt,
    string PreparedBy,
    long PreparedIn,
    Instant? PublishedAt,
    string? PublishedBy,
    long? PublishedIn
);

/// <summary>The log of a pack.</summary>
/// <param name="Origin">The first line of its checkpoints.</param>
/// <param name="Size">How many records the checkpoint covers.</param>
/// <param name="Records">How many of them are in the pack.</param>
/// <param name="OrganisationNumber">Part of the ids of records.</param>
public sealed record PackedLog(string Origin, long Size, long Records, int OrganisationNumber);

/// <summary>A file of a pack.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its hash, in lower-case hexadecimal.</param>
public sealed record PackedFile(string Name, long Bytes, string Sha256);

/// <summary>What was stated about a contributor. The record has only its salted hash, because it can be erased.</summary>
/// <param name="Sequence">The record.</param>
/// <param name="Salt">16 bytes, base64.</param>
/// <param name="Text">The text that was hashed behind the salt.</param>
public sealed record PackedAttributes(long Sequence, string Salt, string Text);
