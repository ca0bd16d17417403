using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Problems;

namespace ValueLedger.Core.Organisations;

/// <summary>An organisation as the operator states it, before it is checked.</summary>
public sealed record OrganisationDraft
{
    public string? Code { get; init; }

    public string? Name { get; init; }

    public string? Currency { get; init; }

    public string? TimeZone { get; init; }

    public Basis? StandardBasis { get; init; }

    public bool? TwoPeople { get; init; }

    public int? FinancialYearStart { get; init; }

    public Checked<Organisation> Validate()
    {
        var checks = new Checks();
        if (checks.Present(Code, "/code"))
        {
            checks.Code(Code, "/code");
        }

        checks.RequiredText(Name, "/name", 200);
        checks.Require(
            Currency is not null && Amounts.Currency.Find(Currency) is not null,
            OrganisationProblems.UnknownCurrency,
            "/currency",
            $"'{Currency}' is not an ISO 4217 currency code such as GBP."
        );
        CheckTimeZone(checks, TimeZone);
        checks.Present(StandardBasis, "/standardBasis");
        CheckMonth(checks, FinancialYearStart);
        return checks.Passed
            ? new Organisation(Code!, Name!, Currency!, TimeZone ?? "Europe/London", StandardBasis!.Value)
            {
                TwoPeople = TwoPeople ?? false,
                FinancialYearStart = FinancialYearStart ?? Calendar.UsualFinancialYearStart,
            }
            : checks.Problems;
    }

    internal static void CheckMonth(Checks checks, int? month) =>
        checks.Require(
            month is null or (>= 1 and <= 12),
            MemberProblems.NumberIsOutOfRange,
            "/financialYearStart",
            "A month is 1 (January) to 12 (December)."
        );

    internal static void CheckTimeZone(Checks checks, string? timeZone) =>
        checks.Require(
            timeZone is null || DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone) is not null,
            OrganisationProblems.UnknownTimeZone,
            "/timeZone",
            $"'{timeZone}' is not an IANA time zone such as Europe/London."
        );
}
