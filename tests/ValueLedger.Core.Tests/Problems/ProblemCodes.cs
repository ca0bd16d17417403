using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Tests.Problems;

/// <summary>The codes that a class of problems declares, so that a test can claim to provoke them all.</summary>
internal static class ProblemCodes
{
    /// <summary>Names of the refusals that the input alone can meet, sorted; conflicts with what is recorded are another's to
    /// find.</summary>
    public static IEnumerable<string> RefusedInput(Type problems) =>
        problems
            .GetFields()
            .Select(field => (ProblemCode)field.GetValue(null)!)
            .Where(code => code.Status == 400)
            .Select(code => code.Name)
            .Order(StringComparer.Ordinal);

    public static (string Code, string Pointer)[] Found<T>(Checked<T> decision)
        where T : notnull => [.. decision.Problems.Select(problem => (problem.Code.Name, problem.Pointer))];
}
