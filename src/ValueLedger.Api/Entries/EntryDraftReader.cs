using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Core.Entries;

namespace ValueLedger.Api.Entries;

/// <summary>Reads the JSON of an entry in one pass, as long as it is in the plainest form. What it reads, <see cref="Body{T}"/> would read
/// in the same way.</summary>
public ref struct EntryDraftReader
{
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
            4 when name.SequenceEqual("date"u8) => IsFirst(0) && TryReadDate(out _fields.Date),
            4 when name.SequenceEqual("team"u8) => IsFirst(1) && TryReadCode(out _fields.Team),
            4 when name.SequenceEqual("note"u8) => IsFirst(2) && TryReadText(isMultiLine: true, out _fields.Note),
            5 when name.SequenceEqual("party"u8) => IsFirst(3) && TryReadCode(out _fields.Party),
            7 when name.SequenceEqual("measure"u8) => IsFirst(4) && TryReadCode(out _fields.Measure),
            7 when name.SequenceEqual("endTime"u8) => IsFirst(5) && TryReadTime(out _fields.EndTime),
            8 when name.SequenceEqual("quantity"u8) => IsFirst(6) && TryReadQuantity(out _fields.Quantity),
            8 when name.SequenceEqual("exchange"u8) => IsFirst(13) && TryReadExchange(out _fields.Exchange),
            8 when name.SequenceEqual("evidence"u8) => IsFirst(7) && TryReadEvidence(out _fields.Evidence),
            9 when name.SequenceEqual("programme"u8) => IsFirst(8) && TryReadCode(out _fields.Programme),
            9 when name.SequenceEqual("startDate"u8) => IsFirst(9) && TryReadDate(out _fields.StartDate),
            9 when name.SequenceEqual("startTime"u8) => IsFirst(10) && TryReadTime(out _fields.StartTime),
            9 when name.SequenceEqual("reference"u8) => IsFirst(11) && TryReadText(isMultiLine: true, out _fields.Reference),
            11 when name.SequenceEqual("contributor"u8) => IsFirst(12) && TryReadCode(out _fields.Contributor),
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
        if (!_json.Read() || _json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        var isRead =
            _json.TokenType == JsonTokenType.Number
            && PlainValues.TryReadNumber(_json.ValueSpan, out var number)
            && (quantity = number) is not null;
        return isRead;
    }

    private bool TryReadDate(out LocalDate? date)
    {
        date = null;
        if (!_json.Read() || _json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        return IsPlainText() && PlainValues.TryReadDate(_json.ValueSpan, out var read) && (date = read) is not null;
    }

    private bool TryReadTime(out LocalTime? time)
    {
        time = null;
        if (!_json.Read() || _json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        return IsPlainText() && PlainValues.TryReadTime(_json.ValueSpan, out var read) && (time = read) is not null;
    }

    private bool TryReadCode(out string? code)
    {
        code = null;
        if (!_json.Read() || _json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (_texts is null)
        {
            return TryTakeText(isMultiLine: false, out code);
        }

        return IsPlainText() && !_json.ValueSpan.Contains((byte)0x7f) && (code = _texts.Get(_json.ValueSpan)) is not null;
    }

    private bool TryReadText(bool isMultiLine, out string? text)
    {
        text = null;
        return !_json.Read() || _json.TokenType == JsonTokenType.Null || TryTakeText(isMultiLine, out text);
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
        if (!_json.Read() || _json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        string?[] texts = [null, null, null];
        var met = 0;
        if (_json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var member =
                _json.ValueTextEquals("giver"u8) ? 0
                : _json.ValueTextEquals("receiver"u8) ? 1
                : _json.ValueTextEquals("service"u8) ? 2
                : 3;
            if (member == 3 || (met & (1 << member)) != 0 || !TryReadText(isMultiLine: member == 2, out texts[member]))
            {
                return false;
            }

            met |= 1 << member;
        }

        exchange = new ExchangeEndsDraft
        {
            Giver = texts[0],
            Receiver = texts[1],
            Service = texts[2],
        };
        return true;
    }

    private bool TryReadEvidence(out EvidenceDraft? evidence)
    {
        evidence = null;
        if (!_json.Read() || _json.TokenType == JsonTokenType.Null)
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
        if (!_json.Read() || _json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (!IsPlainText() || PlainGrades.Find(_json.ValueSpan) is not { } known)
        {
            return false;
        }

        evidence = evidence.Items is null ? known : evidence with { Grade = known.Grade };
        return true;
    }

    private bool TryReadItems(ref EvidenceDraft evidence)
    {
        if (!_json.Read() || _json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (_json.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        var items = new List<EvidenceItemDraft>();
        while (_json.Read() && _json.TokenType == JsonTokenType.StartObject)
        {
            if (!TryReadItem(out var item))
            {
                return false;
            }

            items.Add(item);
        }

        evidence = evidence with { Items = items };
        return _json.TokenType == JsonTokenType.EndArray;
    }

    private bool TryReadItem(out EvidenceItemDraft item)
    {
        string?[] texts = [null, null, null];
        item = new EvidenceItemDraft();
        var met = 0;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var member =
                _json.ValueTextEquals("title"u8) ? 0
                : _json.ValueTextEquals("uri"u8) ? 1
                : _json.ValueTextEquals("sha256"u8) ? 2
                : 3;
            if (member == 3 || (met & (1 << member)) != 0 || !TryReadText(isMultiLine: false, out texts[member]))
            {
                return false;
            }

            met |= 1 << member;
        }

        item = new EvidenceItemDraft
        {
            Title = texts[0],
            Uri = texts[1],
            Sha256 = texts[2],
        };
        return true;
    }

    private readonly bool IsPlainText() => _json.TokenType == JsonTokenType.String && !_json.ValueIsEscaped;
}
