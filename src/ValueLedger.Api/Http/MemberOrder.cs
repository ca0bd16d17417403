using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Http;

/// <summary>Sorts problems in the documented order: unknown members first, then the members as the draft declares them.</summary>
public static class MemberOrder
{
    private static readonly Comparer<int[]> InReadingOrder = Comparer<int[]>.Create(
        (left, right) => left.AsSpan().SequenceCompareTo(right)
    );

    public static IReadOnlyList<Problem> Of(Type draft, IReadOnlyList<Problem> problems)
    {
        if (problems.Count < 2)
        {
            return problems;
        }

        var shape = DraftShape.Of(draft);
        return [.. problems.OrderBy(IsKnown).ThenBy(problem => IsKnown(problem) ? Place(problem.Pointer, shape) : [], InReadingOrder)];
    }

    private static bool IsKnown(Problem problem) =>
        problem.Code != HttpProblemCodes.UnknownMemberOfTheBody && problem.Code != HttpProblemCodes.UnknownQueryParameter;

    private static int[] Place(string pointer, DraftShape draft)
    {
        DraftShape? here = draft;
        var place = new List<int>();
        foreach (var segment in JsonPointer.Segments(pointer))
        {
            (var index, here) = Step(here, segment);
            place.Add(index);
        }

        return [.. place];
    }

    private static (int Index, DraftShape? Inside) Step(DraftShape? here, string segment)
    {
        if (here?.Kind == JsonTypeInfoKind.Object)
        {
            return here.Members.TryGetValue(segment, out var member) ? (member.Index, member.Shape) : (int.MaxValue, null);
        }

        var isIndex = int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index);
        return (isIndex ? index : 0, here?.Items);
    }
}
