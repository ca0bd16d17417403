using System.Text.Json;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Records;
using ValueLedger.Core.Timebanks;
using ValueLedger.Core.Wire;
using ValueLedger.Storage.Engines;

namespace ValueLedger.Storage.Verification;

/// <summary>Opening balances and decisions for time banks, according to the records of the log alone.</summary>
internal sealed class RebuiltOpenings
{
    private readonly Dictionary<long, (long Programme, List<(ExchangeEndKey Key, long Micros)> Moved)> _recorded = [];

    /// <summary>The programme whose time bank a record decides something for, by sequence.</summary>
    public Dictionary<long, long> Timebanks { get; } = [];

    /// <summary>The record that reversed each one; null while it stands.</summary>
    public Dictionary<(long Programme, long Sequence), long?> Records { get; } = [];

    /// <summary>What each record changes in each balance, in millionths of an hour.</summary>
    public Dictionary<ExchangeEndKey, long> Hours { get; } = [];

    /// <param name="sequence">Of the record.</param>
    /// <param name="type">Of the record.</param>
    /// <param name="content">What it states.</param>
    /// <param name="programmeOf">The number of a programme's code.</param>
    /// <param name="memberOf">The number of a member's code in a programme.</param>
    public void Add(long sequence, string type, JsonElement content, Func<string, long> programmeOf, Func<long, string, long> memberOf)
    {
        switch (type)
        {
            case RecordType.Timebank:
                Timebanks[sequence] = programmeOf(content.GetProperty("programme").GetString()!);
                break;
            case RecordType.OpeningBalances:
                Open(sequence, content.Deserialize<OpeningBalances>(WireJson.Drafts)!, programmeOf, memberOf);
                break;
            case RecordType.OpeningBalancesReversal:
                Reverse(sequence, content.GetProperty("of").GetInt64());
                break;
        }
    }

    private void Open(long sequence, OpeningBalances opening, Func<string, long> programmeOf, Func<long, string, long> memberOf)
    {
        var programme = programmeOf(opening.Programme);
        var moved = opening
            .Balances.Select(balance => (Key: KeyOf(memberOf(programme, balance.Member)), Quantity.Of(balance.Hours).Micros))
            .ToList();
        moved.Add((KeyOf(Member.Community.Number), -moved.Sum(move => move.Micros)));
        moved.ForEach(move => Hours[move.Key] = move.Micros);
        Records[(programme, sequence)] = null;
        _recorded[sequence] = (programme, moved);

        ExchangeEndKey KeyOf(long member) => new(programme, member, opening.Date.ToDay(), sequence);
    }

    private void Reverse(long sequence, long reversed)
    {
        var (programme, moved) = _recorded[reversed];
        Records[(programme, reversed)] = sequence;
        moved.ForEach(move => Hours[move.Key with { Sequence = sequence }] = -move.Micros);
    }
}
