using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Core.Entries;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Entries;

/// <summary>Reads the JSON of an entry in one pass, as long as it is in the plainest form. What it reads, <see cref="Body{T}"/> would read
/// in the same way.</summary>
public ref struct EntryDraftReader
{
    private static readonly string[] EndNames = ["giver", "receiver", "service", "receiverProgramme"];
    private static readonly string[] ItemNames = ["title", "uri", "sha256"];

    private readonly RepeatedTexts? _texts;
    private Utf8JsonReader _json;
    private EntryFields _fields;
    private int _met;

    private EntryDraftReader(ReadOnlySpan<byte> json, RepeatedTexts? texts)
    {
        _json = new Utf8JsonReader(json);
        _texts = texts;
    }

    /// <summary>Null if anything about the text is not plainly right; <see cref="Body{T}"/> then says what is wrong, or that nothing
    /// is.</summary>
    /// <param name="json">The whole text.</param>
    /// <param name="texts">Texts remembered from entries read before, so that the same codes are created only once.</param>
    public static EntryDraft? Read(ReadOnlySpan<byte> json, RepeatedTexts? texts = null)
    {
        if (!Utf8.IsValid(json))
        {
            return null;
        }

        try
        {
            var reader = new EntryDraftReader(json, texts);
            return reader.TryReadObject() ? reader._fields.ToDraft() : null;
        }
        catch (Exception refusal) when (refusal is JsonException or InvalidOperationException)
        {
            // The second is thrown for half of a surrogate pair.
            return null;
        }
    }

    private bool TryReadObject()
    {
        if (!_json.Read() || _json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            if (_json.ValueIsEscaped || !TryReadMember(_json.ValueSpan))
            {
                return false;
            }
        }

        return _json.TokenType == JsonTokenType.EndObject && !_json.Read();
    }

    private bool TryReadMember(ReadOnlySpan<byte> name) =>
        name.Length switch
        {
            2 when name.SequenceEqual("of"u8) => IsFirst(14) && TryReadQuantity(out _fields.Of),
            4 when name.SequenceEqual("date"u8) => IsFirst(0) && TryReadDate(out _fields.Date),
            4 when name.SequenceEqual("team"u8) => IsFirst(1) && TryReadCode(out _fields.Team),
            4 when name.SequenceEqual("note"u8) => IsFirst(2) && TryReadText(isMultiLine: true, out _fields.Note),
            5 when name.SequenceEqual("party"u8) => IsFirst(3) && TryReadCode(out _fields.Party),
            5 when name.SequenceEqual("bound"u8) => IsFirst(15) && TryReadBound(out _fields.Bound),
            5 when name.SequenceEqual("asset"u8) => IsFirst(16) && TryReadCode(out _fields.Asset),
            7 when name.SequenceEqual("measure"u8) => IsFirst(4) && TryReadCode(out _fields.Measure),
            7 when name.SequenceEqual("endTime"u8) => IsFirst(5) && TryReadTime(out _fields.EndTime),
            8 when name.SequenceEqual("quantity"u8) => IsFirst(6) && TryReadQuantity(out _fields.Quantity),
            8 when name.SequenceEqual("exchange"u8) => IsFirst(13) && TryReadExchange(out _fields.Exchange),
            8 when name.SequenceEqual("evidence"u8) => IsFirst(7) && TryReadEvidence(out _fields.Evidence),
            8 when name.SequenceEqual("assessor"u8) => IsFirst(17) && TryReadCode(out _fields.Assessor),
            9 when name.SequenceEqual("programme"u8) => IsFirst(8) && TryReadCode(out _fields.Programme),
            9 when name.SequenceEqual("startDate"u8) => IsFirst(9) && TryReadDate(out _fields.StartDate),
            9 when name.SequenceEqual("startTime"u8) => IsFirst(10) && TryReadTime(out _fields.StartTime),
            9 when name.SequenceEqual("reference"u8) => IsFirst(11) && TryReadText(isMultiLine: true, out _fields.Reference),
            9 when name.SequenceEqual("decidedBy"u8) => IsFirst(18) && TryReadCode(out _fields.DecidedBy),
            10 when name.SequenceEqual("financedBy"u8) => IsFirst(19) && TryReadParts(out _fields.FinancedBy),
            11 when name.SequenceEqual("contributor"u8) => IsFirst(12) && TryReadCode(out _fields.Contributor),
            17 when name.SequenceEqual("standardDeviation"u8) => IsFirst(20) && TryReadQuantity(out _fields.StandardDeviation),
            _ => false,
        };

    private bool IsFirst(int member)
    {
        var before = _met;
        _met |= 1 << member;
        return _met != before;
    }

    private bool TryReadQuantity(out decimal? quantity)
    {
        quantity = null;
        return IsNothing()
            || (
                _json.TokenType == JsonTokenType.Number
                && PlainValues.TryReadNumber(_json.ValueSpan, out var number)
                && (quantity = number) is not null
            );
    }

    private bool TryReadDate(out LocalDate? date)
    {
        date = null;
        return IsNothing() || (IsPlainText() && PlainValues.TryReadDate(_json.ValueSpan, out var read) && (date = read) is not null);
    }

    private bool TryReadTime(out LocalTime? time)
    {
        time = null;
        return IsNothing() || (IsPlainText() && PlainValues.TryReadTime(_json.ValueSpan, out var read) && (time = read) is not null);
    }

    private bool TryReadCode(out string? code)
    {
        code = null;
        return IsNothing()
            || (
                _texts is null
                    ? TryTakeText(isMultiLine: false, out code)
                    : IsPlainText() && !_json.ValueSpan.Contains((byte)0x7f) && (code = _texts.Get(_json.ValueSpan)) is not null
            );
    }

    private bool TryReadText(bool isMultiLine, out string? text)
    {
        text = null;
        return IsNothing() || TryTakeText(isMultiLine, out text);
    }

    private bool TryTakeText(bool isMultiLine, out string? text)
    {
        text = null;
        if (_json.TokenType != JsonTokenType.String)
        {
            return false;
        }

        text = _json.GetString()!;
        return TextFaults.Of(text, typeof(string), isMultiLine) is null;
    }

    private bool TryReadExchange(out ExchangeEndsDraft? exchange)
    {
        exchange = null;
        if (IsNothing())
        {
            return true;
        }

        if (_json.TokenType != JsonTokenType.StartObject || !TryReadTexts(EndNames, multiLine: 2, out var texts))
        {
            return false;
        }

        exchange = new ExchangeEndsDraft
        {
            Giver = texts[0],
            Receiver = texts[1],
            Service = texts[2],
            ReceiverProgramme = texts[3],
        };
        return true;
    }

    private bool TryReadBound(out Bound? bound)
    {
        bound = null;
        return IsNothing() || (IsPlainText() && (bound = WireEnum.Find<Bound>(_json.GetString()!)) is not null);
    }

    private bool TryReadParts(out IReadOnlyList<FinancedPartDraft>? parts)
    {
        parts = null;
        if (IsNothing())
        {
            return true;
        }

        if (_json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var read = new List<FinancedPartDraft>();
        while (_json.Read() && _json.TokenType == JsonTokenType.StartObject && TryReadPart(out var part))
        {
            read.Add(part);
        }

        parts = read;
        return _json.TokenType == JsonTokenType.EndArray;
    }

    private bool TryReadPart(out FinancedPartDraft part)
    {
        part = new FinancedPartDraft();
        var met = 0;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var isParty = _json.ValueTextEquals("party"u8);
            if ((!isParty && !_json.ValueTextEquals("amount"u8)) || (met & (isParty ? 1 : 2)) != 0)
            {
                return false;
            }

            met |= isParty ? 1 : 2;
            string? party = part.Party;
            decimal? amount = part.Amount;
            if (!(isParty ? TryReadCode(out party) : TryReadQuantity(out amount)))
            {
                return false;
            }

            part = new FinancedPartDraft { Party = party, Amount = amount };
        }

        return true;
    }

    private bool TryReadEvidence(out EvidenceDraft? evidence)
    {
        evidence = null;
        if (IsNothing())
        {
            return true;
        }

        if (_json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        evidence = new EvidenceDraft();
        var met = 0;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var isGrade = _json.ValueTextEquals("grade"u8);
            if ((!isGrade && !_json.ValueTextEquals("items"u8)) || (met & (isGrade ? 1 : 2)) != 0)
            {
                return false;
            }

            met |= isGrade ? 1 : 2;
            if (!(isGrade ? TryReadGrade(ref evidence) : TryReadItems(ref evidence)))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadGrade(ref EvidenceDraft evidence)
    {
        if (!IsNothing())
        {
            var known = IsPlainText() ? PlainGrades.Find(_json.ValueSpan) : null;
            evidence = evidence.Items is null ? known ?? evidence : evidence with { Grade = known?.Grade };
            return known is not null;
        }

        return true;
    }

    private bool TryReadItems(ref EvidenceDraft evidence)
    {
        if (IsNothing())
        {
            return true;
        }

        if (_json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var items = new List<EvidenceItemDraft>();
        while (_json.Read() && _json.TokenType == JsonTokenType.StartObject && TryReadItem(out var item))
        {
            items.Add(item);
        }

        evidence = evidence with { Items = items };
        return _json.TokenType == JsonTokenType.EndArray;
    }

    private bool TryReadItem(out EvidenceItemDraft item)
    {
        item = new EvidenceItemDraft();
        if (!TryReadTexts(ItemNames, multiLine: -1, out var texts))
        {
            return false;
        }

        item = new EvidenceItemDraft
        {
            Title = texts[0],
            Uri = texts[1],
            Sha256 = texts[2],
        };
        return true;
    }

    /// <summary>The texts of an object, each where its name stands.</summary>
    private bool TryReadTexts(string[] names, int multiLine, out string?[] texts)
    {
        texts = new string?[names.Length];
        var met = 0;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var member = 0;
            while (member < names.Length && !_json.ValueTextEquals(names[member]))
            {
                member++;
            }

            if (member == names.Length || (met & (1 << member)) != 0 || !TryReadText(member == multiLine, out texts[member]))
            {
                return false;
            }

            met |= 1 << member;
        }

        return true;
    }

    /// <summary>Whether the next value is null, or is missing.</summary>
    private bool IsNothing() => !_json.Read() || _json.TokenType == JsonTokenType.Null;

    private readonly bool IsPlainText() => _json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped;
}
