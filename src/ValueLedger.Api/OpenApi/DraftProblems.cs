using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.OpenApi;

/// <summary>The problems that a body or query can have: those of its meaning, which drafts name, then those of its form, which follow from
/// the types of its members.</summary>
public static class DraftProblems
{
    private static readonly ProblemCode[] OfAnyBody =
    [
        HttpProblemCodes.BodyIsNotJson,
        HttpProblemCodes.BodyIsNotUtf8,
        HttpProblemCodes.BodyIsNotAnObject,
        HttpProblemCodes.UnknownMemberOfTheBody,
        HttpProblemCodes.DuplicateMemberOfTheBody,
        // The names of unknown members are texts, too.
        HttpProblemCodes.TextIsNotUnicode,
        MemberProblems.TextHasControlCharacters,
        MemberProblems.TextIsTooLong,
        HttpProblemCodes.BodyIsTooLarge,
        HttpProblemCodes.ContentTypeIsNotJson,
        LimitProblems.ServerIsBusy,
    ];

    private static readonly ProblemCode[] OfAnyQuery = [HttpProblemCodes.UnknownQueryParameter, HttpProblemCodes.QueryParameterGivenTwice];

    public static IEnumerable<ProblemCode> OfBody(Type draft, bool mayBeEmpty)
    {
        var codes = new List<ProblemCode>(OfAnyBody);
        codes.AddRange(mayBeEmpty ? [] : [HttpProblemCodes.BodyIsEmpty]);
        AddMembers(draft, codes, isQuery: false, []);
        return codes.Distinct();
    }

    public static IEnumerable<ProblemCode> OfQuery(Type draft)
    {
        var codes = new List<ProblemCode>(OfAnyQuery);
        AddMembers(draft, codes, isQuery: true, []);
        codes.AddRange(typeof(IPageQuery).IsAssignableFrom(draft) ? [HttpProblemCodes.CursorIsNotValid, Paging.LimitIsOutOfRange] : []);
        return codes.Distinct();
    }

    private static void AddMembers(Type type, List<ProblemCode> codes, bool isQuery, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            return;
        }

        if (type.IsAssignableTo(typeof(IDraft)))
        {
            codes.InsertRange(0, (IReadOnlyList<ProblemCode>)type.GetProperty(nameof(IDraft.ProblemCodes))!.GetValue(null)!);
        }

        foreach (var member in WireJson.Drafts.GetTypeInfo(type).Properties)
        {
            codes.AddRange(DraftMember.IsMarked<RequiredAttribute>(member) ? [MemberProblems.MemberIsRequired] : []);
            codes.AddRange(IsAtLeastOne(member) ? [MemberProblems.ListIsEmpty] : []);
            AddValue(member.PropertyType, codes, isQuery, seen);
        }
    }

    private static bool IsAtLeastOne(JsonPropertyInfo member) => DraftMember.IsMarked<MinLengthAttribute>(member);

    private static void AddValue(Type written, List<ProblemCode> codes, bool isQuery, HashSet<Type> seen)
    {
        var type = Nullable.GetUnderlyingType(written) ?? written;
        var shape = DraftShape.Of(type);
        codes.AddRange(isQuery ? OfAParameter(type) : OfAMember(type));
        if (shape.Items is { } items)
        {
            codes.Add(MemberProblems.ListIsTooLong);
            AddValue(items.Type, codes, isQuery, seen);
        }
        else if (shape.Kind == JsonTypeInfoKind.Object)
        {
            AddMembers(type, codes, isQuery, seen);
        }
    }

    private static ProblemCode[] OfAMember(Type type) =>
        [.. OfAParameter(type).Except([HttpProblemCodes.QueryParameterHasTheWrongType]), HttpProblemCodes.MemberHasTheWrongType];

    /// <summary>Whatever a query has is a text, so only numbers and truth values can be of the wrong type.</summary>
    private static ProblemCode[] OfAParameter(Type type) =>
        type switch
        {
            { IsEnum: true } => [MemberProblems.ValueIsNotInTheList],
            _ when type == typeof(LocalDate) => [HttpProblemCodes.DateIsNotValid],
            _ when type == typeof(LocalTime) => [HttpProblemCodes.TimeIsNotValid],
            _ when type == typeof(Instant) => [HttpProblemCodes.InstantIsNotValid],
            _ when type == typeof(string) => [MemberProblems.TextHasControlCharacters],
            _ when type == typeof(bool) => [HttpProblemCodes.QueryParameterHasTheWrongType],
            _ when type == typeof(decimal) || type == typeof(int) || type == typeof(long) =>
            [
                MemberProblems.NumberIsOutOfRange,
                HttpProblemCodes.QueryParameterHasTheWrongType,
            ],
            _ => [],
        };
}
