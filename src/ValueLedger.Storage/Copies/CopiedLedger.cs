using ValueLedger.Storage.Verification;

namespace ValueLedger.Storage.Copies;

/// <summary>What was copied and compared. Where anything differs, nothing was kept.</summary>
/// <param name="Source">What people call the ledger that was read.</param>
/// <param name="Target">What people call the other one.</param>
public sealed record CopiedLedger(string Source, string Target, IReadOnlyList<CopiedOrganisation> Organisations)
{
    /// <summary>What the operator should know, one sentence each.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>Whether the copy is kept.</summary>
    public bool Holds => Organisations.All(organisation => organisation.Differences.Count == 0);
}

/// <summary>An organisation in both ledgers.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Records">How many records its log has.</param>
/// <param name="Root">The root of its log.</param>
/// <param name="Tables">Its tables, as they were read there and are here.</param>
/// <param name="Verified">What verifying the copy found.</param>
public sealed record CopiedOrganisation(string Code, long Records, string Root, IReadOnlyList<ComparedTable> Tables, VerifiedLog Verified)
{
    /// <summary>What is not the same in both, one sentence each.</summary>
    public IReadOnlyList<string> Differences =>
        [
            .. Tables
                .Where(table => table.Source != table.Target)
                .Select(table => $"{Code}: the table '{table.Name}' holds other rows than the one that was copied."),
            .. Verified.FirstWrong is { } wrong ? [$"{Code}: {wrong}"]
            : (Records, Root) != (Verified.Records, Verified.Root)
                ? [$"{Code}: the copy has {Verified.Records} records with the root {Verified.Root}, not {Records} with {Root}."]
            : Array.Empty<string>(),
        ];
}

/// <summary>The rows of one organisation in a table of both ledgers.</summary>
/// <param name="Name">The name of the table.</param>
public sealed record ComparedTable(string Name, TableContent Source, TableContent Target);

/// <summary>The rows of one organisation in a table.</summary>
/// <param name="Rows">How many.</param>
/// <param name="Sha256">Of all values in the order of the key, but for the number of the organisation; lower-case hexadecimal.</param>
public sealed record TableContent(long Rows, string Sha256);
