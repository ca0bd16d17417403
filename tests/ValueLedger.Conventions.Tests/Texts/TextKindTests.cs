using System.Reflection;
using ValueLedger.Core.Wire;

namespace ValueLedger.Conventions.Tests.Texts;

public sealed class TextKindTests
{
    /// <summary>Members that are written for people, in as many lines as they like. Every other text is on one line.</summary>
    private static readonly HashSet<string> ForPeople =
    [
        "Criteria",
        "Description",
        "Note",
        "Notes",
        "NotApplied",
        "NotValued",
        "Reason",
        "Service",
        "Source",
        "Wording",
    ];

    [Fact]
    public void Texts_for_people_may_have_lines_and_every_other_text_is_on_one() =>
        Offenders.MustBeNone(
            "A text for people is marked [MultiLine] in every draft, and no other text is.",
            from type in new[] { typeof(MultiLineAttribute).Assembly, typeof(Program).Assembly }.SelectMany(assembly => assembly.GetTypes())
            where type.Name.EndsWith("Draft", StringComparison.Ordinal)
            from member in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where
                member.PropertyType == typeof(string)
                && (member.GetCustomAttribute<MultiLineAttribute>() is not null) != ForPeople.Contains(member.Name)
            select $"{type.FullName}.{member.Name}"
        );
}
