using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http;

/// <summary>Walks through a JSON body beside the shape of its draft and notes everything that does not fit.</summary>
public sealed class DraftWalk
{
    /// <summary>A body can hold more mistakes than anyone reads; they are not all described, but all are refused.</summary>
    private const int MostProblems = 1000;

    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly HashSet<string> _emptied = new(StringComparer.Ordinal);

    private DraftWalk()
    {
    }

    public static BodyReading Through(JsonElement body, DraftShape shape)
    {
        var walk = new DraftWalk();
        walk.ThroughObject(body, shape, "");
        var readable = walk._problems.Count == 0 ? body : ReadablePart.Of(body, walk._unreadable, walk._emptied);
        walk._unreadable.UnionWith(walk._emptied);
        return new BodyReading(readable, walk._problems, walk._unreadable);
    }

    /// <summary>The name of a member; one that is no Unicode text is told as it was escaped.</summary>
    public static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member));
        }
    }

    /// <summary>False when nothing can be made of the value, so that what holds it must do without.</summary>
    private bool ThroughValue(JsonElement value, DraftShape shape, Place place, bool isMultiLine)
    {
        switch (shape.Kind, value.ValueKind)
        {
            case (JsonTypeInfoKind.Object, JsonValueKind.Object):
                ThroughObject(value, shape, place.Pointer);
                return true;
            case (JsonTypeInfoKind.Object, _) when shape.ShortForm is { } alone:
                return ThroughValue(value, alone.Shape, place, alone.IsMultiLine);
            case (JsonTypeInfoKind.Dictionary, JsonValueKind.Object):
                return ThroughMap(value, shape.Items!, place.Pointer, isMultiLine);
            case (JsonTypeInfoKind.Enumerable, JsonValueKind.Array):
                return ThroughList(value, shape.Items!, place.Pointer, isMultiLine);
            case (JsonTypeInfoKind.None, _):
                return MemberFaults.Of(value, shape.Type, isMultiLine) is not { } fault || Refuse(fault.At(place.Pointer));
            default:
                return Refuse(MemberFaults.WrongType(value, shape.Type).At(place.Pointer));
        }
    }

    private void ThroughObject(JsonElement sent, DraftShape shape, string pointer)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in sent.EnumerateObject())
        {
            var name = NameOf(property);
            var place = new Place(pointer, name, 0);
            if (!met.Add(name))
            {
                Refuse(HttpProblemCodes.DuplicateMemberOfTheBody.At(place.Pointer, $"The member {Fault.Shown(name)} was given more than once."));
            }
            else if (!shape.Members.TryGetValue(name, out var member))
            {
                Refuse(Unknown(name, place.Pointer, shape));
            }
            else if (property.Value.ValueKind != JsonValueKind.Null)
            {
                ThroughValue(property.Value, member.Shape, place, member.IsMultiLine);
            }
        }
    }

    private bool ThroughList(JsonElement sent, DraftShape items, string pointer, bool isMultiLine)
    {
        var isWhole = true;
        foreach (var (index, item) in sent.EnumerateArray().Index())
        {
            var place = new Place(pointer, null, index);
            if (ThroughValue(item, items, place, isMultiLine))
            {
                continue;
            }

            // An empty draft keeps the places of those after it; there is no empty text, number or date.
            isWhole &= items.Kind == JsonTypeInfoKind.Object && _emptied.Add(place.Pointer);
        }

        return isWhole || DoWithout(pointer);
    }

    private bool ThroughMap(JsonElement sent, DraftShape values, string pointer, bool isMultiLine)
    {
        var isWhole = true;
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in sent.EnumerateObject())
        {
            var name = NameOf(property);
            var place = new Place(pointer, name, 0);
            isWhole &= met.Add(name)
                ? (TextFaults.Of(name, typeof(string)) is not { } fault || Refuse(fault.At(place.Pointer)))
                    && ThroughValue(property.Value, values, place, isMultiLine)
                : Refuse(HttpProblemCodes.DuplicateMemberOfTheBody.At(place.Pointer, $"The member {Fault.Shown(name)} was given more than once."));
        }

        return isWhole || DoWithout(pointer);
    }

    private bool Refuse(Problem problem)
    {
        if (_problems.Count < MostProblems)
        {
            _problems.Add(problem);
        }

        return DoWithout(problem.Pointer);
    }

    private bool DoWithout(string pointer)
    {
        _unreadable.Add(pointer);
        return false;
    }

    private static Problem Unknown(string name, string place, DraftShape shape) => HttpProblemCodes.UnknownMemberOfTheBody.At(
        place, $"There is no member {Fault.Shown(name)} here; the members are {string.Join(", ", shape.Members.Keys)}.");
}
