using System.Text.RegularExpressions;

namespace ValueLedger.Conventions.Tests.Problems;

public sealed partial class ProblemCodeTests
{
    private static readonly int[] Statuses = [400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 429, 500, 503, 504];

    [Fact]
    public void A_code_is_defined_once() =>
        Offenders.MustBeNone(
            "One code, one field: its title and status cannot then differ from place to place.",
            KnownProblems
                .All.GroupBy(problem => problem.Code.Name)
                .Where(same => same.Count() > 1)
                .Select(same => $"{same.Key}: {string.Join(", ", same.Select(problem => problem.Place))}")
        );

    [Fact]
    public void A_code_has_a_status_of_the_wire_contract() =>
        Offenders.MustBeNone(
            $"A status is one of {string.Join(", ", Statuses)}.",
            KnownProblems
                .All.Where(problem => !Statuses.Contains(problem.Code.Status))
                .Select(problem => $"{problem.Place}: {problem.Code.Status}")
        );

    [Fact]
    public void A_code_is_a_sentence_in_snake_case_with_a_title() =>
        Offenders.MustBeNone(
            "A code is two words or more in snake case; its title is a sentence that begins with a capital and ends without a stop.",
            KnownProblems
                .All.Where(problem => !Sentence().IsMatch(problem.Code.Name) || !Title().IsMatch(problem.Code.Title))
                .Select(problem => $"{problem.Code.Name}: {problem.Code.Title}")
        );

    [Fact]
    public void A_code_is_named_as_its_field_is() =>
        Offenders.MustBeNone(
            "The field has the words of the code; numbers may be written out.",
            KnownProblems
                .All.Where(problem =>
                    !problem.Code.Name.Any(char.IsAsciiDigit)
                    && !problem
                        .Code.Name.Replace("_", "", StringComparison.Ordinal)
                        .Equals(problem.Field.Name, StringComparison.OrdinalIgnoreCase)
                )
                .Select(problem => $"{problem.Place}: {problem.Code.Name}")
        );

    [Fact]
    public void A_code_is_used_by_the_program() =>
        Offenders.MustBeNone(
            "A code that nothing is refused with is a promise nobody keeps.",
            KnownProblems
                .All.Where(problem => Repository.CodeOf("src").Sum(file => Regex.Count(file.Code, $@"\b{problem.Field.Name}\b")) < 2)
                .Select(problem => problem.Place)
        );

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)+$")]
    private static partial Regex Sentence();

    [GeneratedRegex("^[A-Z].*[^.]$")]
    private static partial Regex Title();
}
