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

    /// <summary>What other servers must know too: the import that has reserved them, and how they are read.</summary>
    private readonly ConcurrentDictionary<int, (string Import, SharedLedger Shared)> _imports = new();

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

    /// <summary>Learns from the head of a log which import has reserved references; they are read when somebody asks for one.</summary>
    internal void Notice(int organisation, string? import, SharedLedger shared)
    {
        if (import is null)
        {
            _imports.TryRemove(organisation, out _);
            _ofOrganisations.TryRemove(organisation, out _);
        }
        else if (!IsFor(organisation, import))
        {
            _imports[organisation] = (import, shared);
            _ofOrganisations.TryRemove(organisation, out _);
        }
    }

    internal bool IsFor(int organisation, string import) => _imports.TryGetValue(organisation, out var known) && known.Import == import;

    internal static byte[] Bytes(ReadOnlySpan<ulong> hashes) => MemoryMarshal.AsBytes(hashes).ToArray();

    private bool Holds(LedgerTurn ledger, int organisation, string reference)
    {
        if (!_ofOrganisations.ContainsKey(organisation) && _imports.TryGetValue(organisation, out var import))
        {
            var parts = ledger.Connection.Query<byte[]>(import.Shared.Sql["reserved"], new { organisation });
            _ofOrganisations[organisation] = [.. parts.SelectMany(part => MemoryMarshal.Cast<byte, ulong>(part).ToArray())];
        }

        return _ofOrganisations.TryGetValue(organisation, out var references) && references.BinarySearch(Of(reference)) >= 0;
    }
}
