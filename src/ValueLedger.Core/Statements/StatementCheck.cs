using NodaTime;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Catalogue;
using ValueLedger.Core.Dates;
using ValueLedger.Core.Impact;
using ValueLedger.Core.Problems;
using ValueLedger.Core.Rates;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Core.Statements;

/// <summary>Checks a request for a statement, member by member.</summary>
internal sealed class StatementCheck(StatementDraft draft, Known known)
{
    private readonly Checks _checks = new();

    public Checked<StatementRequest> Decide(Instant lastRecordedAt, Instant now)
    {
        var programmes = CheckProgrammes();
        _checks.Present(draft.From, "/from");
        _checks.Present(draft.To, "/to");
        _checks.Require(
            draft.From is null || draft.To is null || draft.From <= draft.To,
            PeriodProblems.PeriodEndsBeforeItStarts,
            "/to",
            "The last day is before the first."
        );
        _checks.KnownAt(draft.KnownAt, now, lastRecordedAt);
        CheckBases();
        draft.Schedule?.Check(_checks, "/schedule");
        var prices = CheckPrices();
        CheckNotValued();
        draft.DistributionalWeights?.Check(_checks, "/distributionalWeights");
        CheckFullTimeHours();
        draft.Burden?.Check(_checks, "/burden", prices);
        draft.Texts?.Check(_checks, "/texts");
        draft.Simulation?.Check(_checks, "/simulation");
        if (!_checks.Passed)
        {
            return _checks.Problems;
        }

        var basis = draft.Basis ?? known.Catalogue.Organisation.StandardBasis;
        return new StatementRequest
        {
            Programmes = programmes,
            Period = new DateRange(draft.From!.Value, draft.To!.Value),
            KnownAt = draft.KnownAt ?? lastRecordedAt,
            Basis = basis,
            CompareBases = [.. (draft.CompareBases ?? []).Distinct().Where(other => other != basis)],
            Schedule = (draft.Schedule ?? DiscountSchedules.Default).ToSchedule(),
            Prices = prices,
            Deflator = prices.BaseYear is null ? null : StatedDeflator.Of(draft.Deflator),
            NotValued = (draft.NotValued ?? []).ToDictionary(item => item.Measure!, item => item.Reason!, StringComparer.Ordinal),
            Weights = draft.DistributionalWeights?.ToWeights(),
            FullTimeHours = draft.FullTimeHours is { } hours ? Quantity.Bare(hours) : null,
            Burden = draft.Burden?.ToBurden(),
            Texts = draft.Texts?.OrNull(),
            Simulation = draft.Simulation?.ToTerms(),
        };
    }

    private List<Registered<Programme>> CheckProgrammes()
    {
        if (!_checks.Present(draft.Programmes, "/programmes"))
        {
            return [];
        }

        _checks.Require(
            draft.Programmes!.Count > 0,
            MemberProblems.ListIsEmpty,
            "/programmes",
            "A statement needs at least one programme."
        );
        _checks.Require(
            draft.Programmes.Count <= StatementDraft.MostProgrammes,
            MemberProblems.ListIsTooLong,
            "/programmes",
            $"A statement has at most {StatementDraft.MostProgrammes} programmes."
        );
        var found = new List<Registered<Programme>>();
        foreach (var (index, code) in draft.Programmes.Take(StatementDraft.MostProgrammes).Index())
        {
            var programme = known.Catalogue.Programmes.Find(code);
            _checks.Require(
                programme is not null,
                CatalogueProblems.UnknownProgramme,
                $"/programmes/{index}",
                $"No programme has the code '{code}'."
            );
            found.AddRange(programme is null ? [] : [programme]);
        }

        return [.. found.DistinctBy(programme => programme.Number).OrderBy(programme => programme.Code, StringComparer.Ordinal)];
    }

    private void CheckFullTimeHours()
    {
        if (draft.FullTimeHours is { } hours)
        {
            _checks.Require(
                hours > 0m,
                StatementProblems.FullTimeHoursMustBePositive,
                "/fullTimeHours",
                "State how many hours one full-time post has in the period, or leave them out."
            );
            _checks.Require(
                hours <= StatementDraft.LongestPost,
                MemberProblems.NumberIsOutOfRange,
                "/fullTimeHours",
                $"A full-time post has at most {StatementDraft.LongestPost} hours."
            );
            _checks.Figure(Math.Max(hours, 0m), "/fullTimeHours");
        }
    }

    private void CheckNotValued()
    {
        var items = draft.NotValued ?? [];
        _checks.Require(
            items.Count <= StatementDraft.MostNotValued,
            MemberProblems.ListIsTooLong,
            "/notValued",
            $"At most {StatementDraft.MostNotValued} are allowed."
        );
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, sent) in items.Take(StatementDraft.MostNotValued).Index())
        {
            // JSON can put null into a list, whatever its type says.
            var item = sent ?? new NotValuedDraft();
            item.Check(_checks, $"/notValued/{index}", known.Catalogue);
            _checks.Require(
                item.Measure is null || met.Add(item.Measure),
                StatementProblems.MeasureIsGivenTwice,
                $"/notValued/{index}/measure",
                $"Another item names '{item.Measure}'."
            );
        }
    }

    private void CheckBases()
    {
        CheckBasis(draft.Basis, "/basis");
        // Naming a basis twice is no error, and a long list with one basis repeated costs no more than a short one.
        foreach (var (index, basis) in (draft.CompareBases ?? []).Index().DistinctBy(named => named.Item))
        {
            CheckBasis(basis, $"/compareBases/{index}");
        }
    }

    /// <summary>The standard basis is not checked: where it has no rates, time is unvalued, and the statement shows that.</summary>
    private void CheckBasis(Basis? basis, string pointer) =>
        _checks.Require(
            basis is not { } named
                || known.Catalogue.Measures.Any(measure =>
                    measure.Item.Class == MeasureClass.CitizenTime && known.Rates.BasesOf(measure.Code).Contains(named)
                ),
            StatementProblems.BasisHasNoRates,
            pointer,
            "No rate for citizens' time on this basis has been recorded."
        );

    /// <summary>Prices of the day where base year or deflator are refused. Whether the series has every year needed is checked once there
    /// are figures.</summary>
    private Prices CheckPrices()
    {
        var isYear = draft.BaseYear is null || PriceYear.IsValid(draft.BaseYear);
        _checks.Require(
            isYear,
            RateProblems.PriceYearIsNotValid,
            "/baseYear",
            "A price year is a calendar year (2013) or a financial year (2013-14)."
        );
        var before = _checks.Problems.Count;
        draft.Deflator?.Check(_checks, "/deflator");
        return draft.BaseYear is { } year && isYear && _checks.Problems.Count == before
            ? new Prices(year, draft.Deflator?.ToSeries() ?? DeflatorSeriesList.FindFor(year))
            : Prices.OfTheDay;
    }
}
