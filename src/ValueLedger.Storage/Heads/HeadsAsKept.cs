using NodaTime;
using ValueLedger.Proofs;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Heads;

/// <summary>What a head file says.</summary>
/// <param name="Identity">The name that the file shares with its database.</param>
/// <param name="AnsweredUpTo">Nothing may be recorded at or before this moment any more.</param>
internal sealed record HeadsAsKept(Hash32 Identity, Instant AnsweredUpTo, IReadOnlyList<KeptHead> Heads)
{
    /// <summary>Length of the two slots of one organisation, in bytes.</summary>
    internal const int PairLength = 2 * HeadSlot.Length;

    /// <summary>The file grows by whole blocks of zeros, so that a full disk is noticed here and not later.</summary>
    internal const int BlockLength = 256 * PairLength;

    /// <summary>Reads a head file; null when there is none.</summary>
    /// <exception cref="InvalidDataException">It is not a head file, or both slots of an item in it are spoilt.</exception>
    public static HeadsAsKept? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        if (bytes.Length == 0 || bytes.Length % BlockLength != 0 || Latest(bytes, 0) is not { } ledger)
        {
            throw new InvalidDataException($"{path} is damaged.");
        }

        var heads = new List<KeptHead>();
        for (var pair = 1; pair < bytes.Length / PairLength; pair++)
        {
            if (Latest(bytes, pair) is { } slot)
            {
                heads.Add(new KeptHead(slot.Organisation == 0 ? pair : slot.Organisation, slot.Code, slot.Number, slot.Hash));
            }
            else if (bytes.AsSpan(pair * PairLength, PairLength).ContainsAnyExcept((byte)0))
            {
                throw new InvalidDataException($"{path} is damaged where it tells of organisation {pair}.");
            }
        }

        return new HeadsAsKept(ledger.Hash, ledger.Number.ToInstant(), heads);
    }

    /// <summary>The slot of a pair that was written last; null when neither is whole.</summary>
    internal static HeadSlot? Latest(ReadOnlySpan<byte> file, int pair)
    {
        var slots = file.Slice(pair * PairLength, PairLength);
        var (even, odd) = (
            HeadSlot.Decode(slots[..HeadSlot.Length], 2L * pair),
            HeadSlot.Decode(slots[HeadSlot.Length..], (2L * pair) + 1)
        );
        return even is null || odd?.Write > even.Value.Write ? odd : even;
    }
}
