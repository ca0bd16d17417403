using System.Reflection;
using ValueLedger.Core.Problems;

namespace ValueLedger.Conventions.Tests.Problems;

/// <summary>Every problem code that Core and the API define.</summary>
internal static class KnownProblems
{
    public static IReadOnlyList<DefinedProblem> All { get; } =
    [
        .. new[] { typeof(ProblemCode).Assembly, typeof(Program).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type =>
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            )
            .Where(field => field.FieldType == typeof(ProblemCode))
            .Select(field => new DefinedProblem(field, (ProblemCode)field.GetValue(null)!)),
    ];
}

/// <summary>A problem code, and the field that defines it.</summary>
internal sealed record DefinedProblem(FieldInfo Field, ProblemCode Code)
{
    public string Place => $"{Field.DeclaringType!.Name}.{Field.Name}";
}
