using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http.Bodies;

/// <summary>Compares a JSON body with the shape of its draft, token by token, and notes everything that does not fit.</summary>
/// <remarks>
/// It builds nothing from what was sent except the problems. Members that no draft has are skipped, a list that is too long is not walked
/// at all, and the walk ends once there are too many problems, so that no body costs more than one pass over its bytes and what a draft may
/// hold.
/// </remarks>
public ref struct DraftWalk
{
    /// <summary>A body can have more mistakes than anyone would read; the walk ends when there is one more than this.</summary>
    public const int MostProblems = 1000;

    /// <summary>A longer name is reported at the object that contains it, and is not repeated in the pointer.</summary>
    private const int LongestName = 200;

    private readonly CancellationToken _cancellation;
    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nulls = new(StringComparer.Ordinal);
    private readonly HashSet<long> _omitted = [];
    private readonly HashSet<long> _emptied = [];
    private Utf8JsonReader _json;

    private DraftWalk(ReadOnlySpan<byte> body, CancellationToken cancellation)
    {
        _json = new Utf8JsonReader(body);
        _cancellation = cancellation;
    }

    private readonly bool IsFull => _problems.Count > MostProblems;

    /// <exception cref="JsonException">The body is not JSON.</exception>
    /// <exception cref="OperationCanceledException">Nobody is waiting for it any more.</exception>
    public static BodyReading Through(ReadOnlyMemory<byte> body, DraftShape shape, CancellationToken cancellation)
    {
        var walk = new DraftWalk(body.Span, cancellation);
        walk._json.Read();
        if (walk._json.TokenType != JsonTokenType.StartObject)
        {
            walk.PassToTheEnd();
            return BodyReading.NotAnObject();
        }

        walk.ThroughObject(shape, "");
        if (walk.IsFull)
        {
            return BodyReading.CutShort(walk._problems);
        }

        walk.PassToTheEnd();
        var readable = walk._problems.Count == 0 ? body : ReadablePart.Of(body.Span, walk._omitted, walk._emptied);
        return new BodyReading(readable, walk._problems, walk._unreadable) { Nulls = walk._nulls };
    }

    /// <summary>The rest must still be JSON.</summary>
    private void PassToTheEnd()
    {
        do
        {
            _json.Skip();
        } while (_json.Read());
    }

    /// <summary>Moves to the next token; false when the walk is over.</summary>
    private bool Next()
    {
        _cancellation.ThrowIfCancellationRequested();
        return !IsFull && _json.Read();
    }

    /// <summary>The name of the current member; a name that is not Unicode text is given as it was escaped.</summary>
    private readonly (string Name, bool IsUnicode) Name()
    {
        try
        {
            return (_json.GetString()!, true);
        }
        catch (InvalidOperationException)
        {
            return (Encoding.UTF8.GetString(_json.ValueSpan), false);
        }
    }

    /// <summary>False if the value cannot be used, so that the object or list must do without it. The walk is then at the end of the
    /// value.</summary>
    private bool ThroughValue(DraftShape shape, int mostItems, Place place, bool isMultiLine)
    {
        switch (shape.Kind, _json.TokenType)
        {
            case (JsonTypeInfoKind.Object, JsonTokenType.StartObject):
                ThroughObject(shape, place.Pointer);
                return true;
            case (JsonTypeInfoKind.Object, _) when shape.ShortForm is { } alone:
                return ThroughValue(alone.Shape, alone.MostItems, place, alone.IsMultiLine);
            case (JsonTypeInfoKind.Dictionary, JsonTokenType.StartObject)
            or (JsonTypeInfoKind.Enumerable, JsonTokenType.StartArray) when HasMoreItemsThan(mostItems):
                return RefuseValue(
                    MemberProblems.ListIsTooLong.At(place.Pointer, $"The list has more than {mostItems} items, the most allowed.")
                );
            case (JsonTypeInfoKind.Dictionary, JsonTokenType.StartObject):
                return ThroughMap(shape.Items!, place.Pointer, isMultiLine);
            case (JsonTypeInfoKind.Enumerable, JsonTokenType.StartArray):
                return ThroughList(shape.Items!, place.Pointer, isMultiLine);
            case (JsonTypeInfoKind.None, _):
                return MemberFaults.Of(_json, shape.Type, isMultiLine) is not { } fault || RefuseValue(fault.At(place.Pointer));
            default:
                return RefuseValue(MemberFaults.WrongType(_json, shape.Type).At(place.Pointer));
        }
    }

    private void ThroughObject(DraftShape shape, string pointer)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        while (Next() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var at = _json.TokenStartIndex;
            var (name, _) = Name();
            _json.Read();
            if (!met.Add(name))
            {
                LeaveOut(at, Duplicate(name, PlaceOf(pointer, name)));
            }
            else if (!shape.Members.TryGetValue(name, out var member))
            {
                LeaveOut(at, Unknown(name, PlaceOf(pointer, name), shape));
            }
            else if (_json.TokenType == JsonTokenType.Null)
            {
                _nulls.Add(JsonPointer.To(pointer, name));
            }
            else if (!ThroughValue(member.Shape, member.MostItems, new Place(pointer, name, 0), member.IsMultiLine))
            {
                _omitted.Add(at);
            }
        }
    }

    private bool ThroughList(DraftShape items, string pointer, bool isMultiLine)
    {
        var isWhole = true;
        for (var index = 0; Next() && _json.TokenType != JsonTokenType.EndArray; index++)
        {
            var at = _json.TokenStartIndex;
            if (ThroughValue(items, 0, new Place(pointer, null, index), isMultiLine))
            {
                continue;
            }

            // An empty draft keeps the positions of the items after it; there is no such thing as an empty text, number or date.
            isWhole &= items.Kind == JsonTypeInfoKind.Object && _emptied.Add(at);
        }

        return isWhole || DoWithout(pointer);
    }

    private bool ThroughMap(DraftShape values, string pointer, bool isMultiLine)
    {
        var isWhole = true;
        var met = new HashSet<string>(StringComparer.Ordinal);
        while (Next() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var (name, isUnicode) = Name();
            var fault = isUnicode ? NameFault(name) : TextFaults.NotUnicode;
            _json.Read();
            isWhole &= met.Add(name)
                ? (fault is null || RefuseValue(fault.At(PlaceOf(pointer, name))))
                    && ThroughValue(values, 0, new Place(pointer, name, 0), isMultiLine)
                : RefuseValue(Duplicate(name, PlaceOf(pointer, name)));
        }

        return isWhole || DoWithout(pointer);
    }

    /// <summary>Looks ahead, because a list that is too long is not walked.</summary>
    private readonly bool HasMoreItemsThan(int most)
    {
        var ahead = _json;
        for (var count = 0; ahead.Read() && ahead.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject); ahead.Skip())
        {
            if (++count > most)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The draft has no such member: its value is not read, and nothing else is reported about it.</summary>
    private void LeaveOut(long at, Problem problem)
    {
        _omitted.Add(at);
        _problems.Add(problem);
        _json.Skip();
    }

    private bool RefuseValue(Problem problem)
    {
        _problems.Add(problem);
        _json.Skip();
        return DoWithout(problem.Pointer);
    }

    private readonly bool DoWithout(string pointer)
    {
        _unreadable.Add(pointer);
        return false;
    }

    private static string PlaceOf(string parent, string name) => name.Length > LongestName ? parent : JsonPointer.To(parent, name);

    private static Fault? NameFault(string name) =>
        name.Length > LongestName
            ? new Fault(
                MemberProblems.TextIsTooLong,
                $"The name {Fault.Shown(name)} has {name.Length} characters; at most {LongestName} are allowed."
            )
            : TextFaults.Of(name, typeof(string));

    private static Problem Duplicate(string name, string place) =>
        HttpProblemCodes.DuplicateMemberOfTheBody.At(place, $"The member {Fault.Shown(name)} was given more than once.");

    private static Problem Unknown(string name, string place, DraftShape shape) =>
        HttpProblemCodes.UnknownMemberOfTheBody.At(
            place,
            $"There is no member {Fault.Shown(name)} here; the members are {string.Join(", ", shape.Members.Keys)}."
        );
}
