using System.Text.Json;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;

namespace ValueLedger.Storage.Verification;

/// <summary>Members of time banks and what exchanges come to for them, as the records of the log alone give them.</summary>
internal sealed class RebuiltTimebanks
{
    private readonly Dictionary<long, long> _numbersGiven = [];
    private readonly Dictionary<long, ExchangeEndKey[]> _inDoubt = [];

    /// <summary>Number of each code, and the record that registered it.</summary>
    public Dictionary<(long Programme, string Code), (long Number, long Sequence)> Members { get; } = [];

    /// <summary>Which member a record states, by sequence.</summary>
    public Dictionary<long, (long Programme, long Number)> Versions { get; } = [];

    /// <summary>What each exchange is to each of its members.</summary>
    public Dictionary<ExchangeEndKey, (long Other, long GivenMicros, long ReceivedMicros, long? StandsFrom)> Ends { get; } = [];

    /// <summary>A record that states a member, or releases an exchange.</summary>
    public void Add(long sequence, string type, JsonElement content, RebuiltCatalogue catalogue)
    {
        switch (type)
        {
            case RecordType.TimebankMember:
                var programme = catalogue.Items[((long)CatalogueKind.Programme, content.GetProperty("programme").GetString()!)].Number;
                Versions[sequence] = (programme, NumberOf(programme, content.GetProperty("code").GetString()!, sequence));
                break;
            case RecordType.Release when _inDoubt.TryGetValue(content.GetProperty("of").GetInt64(), out var ends):
                Array.ForEach(ends, end => Ends[end] = Ends[end] with { StandsFrom = sequence });
                break;
        }
    }

    /// <summary>An exchange or reversal; nothing for an entry that is neither.</summary>
    public void Add(EntryRow row)
    {
        if (row.GiverNumber is not { } giver || row.ReceiverNumber is not { } receiver)
        {
            return;
        }

        long? standsFrom = row.Doubts == 0 ? row.Sequence : null;
        var (given, received) = (new ExchangeEndKey(row.Programme, giver, row.Day, row.Sequence), new ExchangeEndKey(row.Programme, receiver, row.Day, row.Sequence));
        Ends[given] = (receiver, row.QuantityMicros, 0, standsFrom);
        Ends[received] = (giver, 0, row.QuantityMicros, standsFrom);
        if (standsFrom is null)
        {
            _inDoubt[row.Sequence] = [given, received];
        }
    }

    private long NumberOf(long programme, string code, long sequence)
    {
        if (!Members.TryGetValue((programme, code), out var member))
        {
            var number = _numbersGiven.GetValueOrDefault(programme) + 1;
            _numbersGiven[programme] = number;
            Members[(programme, code)] = member = (number, sequence);
        }

        return member.Number;
    }
}

/// <summary>Which end of which exchange.</summary>
internal readonly record struct ExchangeEndKey(long Programme, long Member, long Day, long Sequence);
