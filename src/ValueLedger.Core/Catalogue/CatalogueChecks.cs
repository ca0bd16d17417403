using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Catalogue;

/// <summary>Rules that several kinds of catalogue item share.</summary>
internal static class CatalogueChecks
{
    /// <summary>Checks a code that is required and must be known.</summary>
    public static void Named<T>(this Checks checks, CatalogueOf<T> items, string? code, ProblemCode unknown, string pointer)
        where T : ICatalogueItem
    {
        if (checks.Present(code, pointer))
        {
            CatalogueNumbers.Find(items, code, unknown, pointer, checks);
        }
    }

    /// <summary>Checks the first and the last day, which are both required.</summary>
    public static void Days(this Checks checks, LocalDate? from, LocalDate? to)
    {
        checks.Present(from, "/from");
        checks.Present(to, "/to");
        checks.InOrder(from, to);
    }

    public static void InOrder(this Checks checks, LocalDate? from, LocalDate? to) =>
        checks.Require(
            from is null || to is null || from <= to,
            PeriodProblems.PeriodEndsBeforeItStarts,
            "/to",
            "The last day is before the first."
        );

    /// <summary>Checks a quantity that is zero or more.</summary>
    public static void Figure(this Checks checks, decimal figure, string pointer)
    {
        checks.Require(
            figure is >= 0 and <= Quantity.Largest,
            MemberProblems.NumberIsOutOfRange,
            pointer,
            $"A quantity is 0 to {Quantity.Largest}."
        );
        checks.Require(
            Quantity.IsExact(figure),
            MemberProblems.NumberHasMoreThanSixDecimals,
            pointer,
            "A quantity may have at most six decimals; it is not rounded."
        );
    }
}
