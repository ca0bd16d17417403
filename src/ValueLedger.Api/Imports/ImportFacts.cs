using System.Text.Json;
using ValueLedger.Api.Imports.Reading;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Idempotency;
using ValueLedger.Storage.Imports;

namespace ValueLedger.Api.Imports;

/// <summary>What the file of an import keeps in addition to its rows.</summary>
internal static class ImportFacts
{
    /// <summary>The header as the file of rejected rows repeats it.</summary>
    public const string Header = "header";

    /// <summary>How the file was written.</summary>
    public const string Format = "format";

    /// <summary>What happens to each row, kept from the moment recording begins.</summary>
    public const string Verdicts = "verdicts";

    /// <summary>What is needed to continue after the server stopped.</summary>
    public const string Order = "order";

    /// <summary>An answer as servers tell it each other.</summary>
    public static string Text(ImportAnswer answer) => JsonSerializer.Serialize(answer, WireJson.Options);

    public static ImportAnswer Answer(string text) => JsonSerializer.Deserialize<ImportAnswer>(text, WireJson.Drafts)!;
}

/// <summary>How the file was written.</summary>
internal sealed record FormatFact(ImportFormat Format);

/// <summary>What is needed to continue an import after the server stopped.</summary>
/// <param name="Answer">The answer about it, as far as it is known before it is recorded.</param>
internal sealed record OrderFact(
    int Organisation,
    long? ActorKey,
    Guid Id,
    string FileSha256,
    ImportMode Mode,
    NodaTime.Instant StartedAt,
    ImportCounts Counts,
    ImportAnswer Answer,
    ImportTold Told,
    KeyFact? Key
)
{
    public ImportOrder ToOrder() =>
        new(
            Organisation,
            ActorKey,
            Id,
            FileSha256,
            ReadOnlyMemory<byte>.Empty,
            Counts,
            new RowNumbers(),
            Key is null ? null : new KeyedRequest(new IdempotencyKey(Organisation, Key.Route, Key.Key), Key.Sha256)
        )
        {
            Told = Told,
        };
}

/// <summary>The sender's idempotency key.</summary>
internal sealed record KeyFact(string Route, string Key, byte[] Sha256);
