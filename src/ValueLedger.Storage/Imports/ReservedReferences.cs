using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using ValueLedger.Storage.Engines;
using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Imports;

/// <summary>
/// The references that an import is about to record, for one import per organisation at a time, so that nobody else records them meanwhile.
/// Kept as the first 64 bits of their SHA-256: eight bytes per row, and in practice no two references share them.
/// </summary>
public sealed class ReservedReferences
{
    private readonly ConcurrentDictionary<int, List<ulong>> _ofOrganisations = new();

    /// <summary>Where several servers serve the ledger: the imports whose references are known here.</summary>
    private readonly ConcurrentDictionary<int, string> _imports = new();

    public static ulong Of(string reference)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(reference), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    /// <param name="organisation">Whose references they are.</param>
    /// <param name="references">In ascending order.</param>
    internal void Reserve(int organisation, List<ulong> references) => _ofOrganisations[organisation] = references;

    internal void Release(int organisation) => _ofOrganisations.TryRemove(organisation, out _);

    /// <summary>Whether an import has reserved the reference until the import is closed.</summary>
    public static bool Hold(LedgerTurn ledger, int organisation, string reference) =>
        ledger.Memory<ReservedReferences>().Holds(ledger, organisation, reference);

    internal static byte[] Bytes(ReadOnlySpan<ulong> hashes) => MemoryMarshal.AsBytes(hashes).ToArray();

    private bool Holds(LedgerTurn ledger, int organisation, string reference)
    {
        if (ledger.Shared is { } shared)
        {
            ReadAnew(ledger, shared, organisation, ledger.Importing!.TryGetValue(organisation, out var import) ? import : null);
        }

        return _ofOrganisations.TryGetValue(organisation, out var references) && references.BinarySearch(Of(reference)) >= 0;
    }

    /// <summary>Reads what the import of another server has reserved, once for each import.</summary>
    private void ReadAnew(LedgerTurn ledger, SharedLedger shared, int organisation, string? import)
    {
        if (import is null)
        {
            _ofOrganisations.TryRemove(organisation, out _);
            _imports.TryRemove(organisation, out _);
        }
        else if (_imports.GetValueOrDefault(organisation) != import)
        {
            var parts = ledger.Connection.Query<byte[]>(shared.Sql["reserved"], new { organisation });
            _ofOrganisations[organisation] = [.. parts.SelectMany(part => MemoryMarshal.Cast<byte, ulong>(part).ToArray())];
            _imports[organisation] = import;
        }
    }
}
