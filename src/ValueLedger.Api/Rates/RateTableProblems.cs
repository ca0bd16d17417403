using ValueLedger.Core.Problems;

namespace ValueLedger.Api.Rates;

public static class RateTableProblems
{
    public static readonly ProblemCode ContentTypeIsNotCsv = new("content_type_is_not_csv", 415, "The content type is not CSV");

    public static readonly ProblemCode RateIsGivenTwice = new(
        "rate_is_given_twice",
        400,
        "Two rows have a rate with the same measure, basis and first day"
    );
}
