using System.Text.Json;
using ValueLedger.Core.Records;
using ValueLedger.Storage.Catalogue;
using ValueLedger.Storage.Entries;

namespace ValueLedger.Storage.Verification;

/// <summary>Members of time banks and what exchanges add up to for them, according to the records of the log alone.</summary>
internal sealed class RebuiltTimebanks
{
    /// <summary>Its number in every time bank.</summary>
    private const long Community = 0;

    private readonly Dictionary<long, long> _numbersGiven = [];
    private readonly Dictionary<long, ExchangeEndKey[]> _inDoubt = [];
    private readonly Dictionary<long, List<(ExchangeEndKey Key, ExchangeEnd End)>> _ofImports = [];

    /// <summary>Number of each code, the record that registered it, and the contributor whom the last version names; 0 for none.</summary>
    public Dictionary<(long Programme, string Code), (long Number, long Sequence, long Contributor)> Members { get; } = [];

    /// <summary>Which member a record states, by sequence.</summary>
    public Dictionary<long, (long Programme, long Number)> Versions { get; } = [];

    /// <summary>What each exchange means for each of its members.</summary>
    public Dictionary<ExchangeEndKey, ExchangeEnd> Ends { get; } = [];

    /// <summary>The same for imports that are neither closed nor abandoned.</summary>
    public Dictionary<ExchangeEndKey, ExchangeEnd> EndsInTheMaking =>
        _ofImports.Values.SelectMany(ends => ends).ToDictionary(end => end.Key, end => end.End);

    /// <summary>What members brought along, and what was decided for their banks.</summary>
    public RebuiltOpenings Openings { get; } = new();

    /// <summary>A record that states a member, releases an exchange, or ends an import.</summary>
    public void Add(long sequence, string type, JsonElement content, RebuiltCatalogue catalogue)
    {
        Openings.Add(sequence, type, content, ProgrammeOf, (programme, code) => Members[(programme, code)].Number);
        switch (type)
        {
            case RecordType.TimebankMember:
                var programme = ProgrammeOf(content.GetProperty("programme").GetString()!);
                var member = (programme, content.GetProperty("code").GetString()!);
                Versions[sequence] = (programme, NumberOf(programme, member.Item2, sequence));
                Members[member] = Members[member] with { Contributor = ContributorOf(content, catalogue) };
                break;
            case RecordType.Release when _inDoubt.TryGetValue(content.GetProperty("of").GetInt64(), out var ends):
                Array.ForEach(ends, end => Ends[end] = Ends[end] with { StandsFrom = sequence });
                break;
            case RecordType.Import when _ofImports.Remove(content.GetProperty("of").GetInt64(), out var made):
                made.ForEach(end => Ends[end.Key] = end.End);
                break;
            case RecordType.ImportAbandoned:
                _ofImports.Remove(content.GetProperty("of").GetInt64());
                break;
        }

        long ProgrammeOf(string code) => catalogue.Items[((long)CatalogueKind.Programme, code)].Number;
    }

    /// <summary>An exchange or reversal; other entries do nothing here.</summary>
    public void Add(EntryRow row)
    {
        if (row.GiverNumber is not { } giver || row.ReceiverNumber is not { } receiver)
        {
            return;
        }

        long? standsFrom = row.Doubts == 0 && row.Import is null ? row.Sequence : null;
        var import = row.Doubts == 0 ? row.Import : null;
        List<ExchangeEndKey> keys = [];
        var (here, there) = (row.Programme, row.ReceiverProgramme ?? row.Programme);
        var (own, other) = row.ReceiverProgramme is null ? ((long?)null, (long?)null) : (here, there);
        Given(here, giver, receiver, other);
        Received(there, receiver, giver, own);
        if (row.ReceiverProgramme is not null)
        {
            // In either bank its community is the counterpart of its member.
            Received(here, Community, giver, other);
            Given(there, Community, receiver, own);
        }

        if (row.Doubts != 0)
        {
            _inDoubt[row.Sequence] = [.. keys];
        }

        void Given(long bank, long member, long of, long? with) =>
            Moved(bank, member, new ExchangeEnd(of, with, row.QuantityMicros, 0, standsFrom, import));

        void Received(long bank, long member, long of, long? with) =>
            Moved(bank, member, new ExchangeEnd(of, with, 0, row.QuantityMicros, standsFrom, import));

        void Moved(long bank, long member, ExchangeEnd end)
        {
            var key = new ExchangeEndKey(bank, member, row.Day, row.Sequence);
            keys.Add(key);
            Add(row.Import, key, end);
        }
    }

    /// <summary>Those of an import are reported when it is closed.</summary>
    private void Add(long? import, ExchangeEndKey key, ExchangeEnd end)
    {
        if (import is not { } opened)
        {
            Ends[key] = end;
            return;
        }

        if (!_ofImports.TryGetValue(opened, out var ends))
        {
            _ofImports[opened] = ends = [];
        }

        ends.Add((key, end));
    }

    private long NumberOf(long programme, string code, long sequence)
    {
        if (!Members.TryGetValue((programme, code), out var member))
        {
            var number = _numbersGiven.GetValueOrDefault(programme) + 1;
            _numbersGiven[programme] = number;
            Members[(programme, code)] = member = (number, sequence, 0);
        }

        return member.Number;
    }

    private static long ContributorOf(JsonElement content, RebuiltCatalogue catalogue) =>
        content.TryGetProperty("contributor", out var contributor) && contributor.GetString() is { } code
            ? catalogue.Items[((long)CatalogueKind.Contributor, code)].Number
            : 0;
}

/// <summary>Which end of which exchange.</summary>
internal readonly record struct ExchangeEndKey(long Programme, long Member, long Day, long Sequence);

/// <summary>What an exchange means for one of its members.</summary>
/// <param name="Other">Number of the member at the other end.</param>
/// <param name="OtherProgramme">Number of the programme of the other time bank; null within one bank.</param>
/// <param name="GivenMicros">Zero when the member received.</param>
/// <param name="ReceivedMicros">Zero when the member gave.</param>
/// <param name="StandsFrom">
/// The record from which it counts; null when that is the record that closes its import, and while it is in doubt.
/// </param>
/// <param name="Import">The record that began the import with which it counts; null for others.</param>
internal readonly record struct ExchangeEnd(
    long Other,
    long? OtherProgramme,
    long GivenMicros,
    long ReceivedMicros,
    long? StandsFrom,
    long? Import
);
