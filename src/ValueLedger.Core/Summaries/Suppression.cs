namespace ValueLedger.Core.Summaries;

/// <summary>
/// Takes the figures of few people out of a summary, and others until nobody can work them out. The total less the rows shown is the sum of
/// the rows that are not, so those must be of enough people together, figure by figure: a row whose figure is nil hides nothing.
/// </summary>
public sealed class Suppression
{
    /// <summary>The fewest people below whom figures can be suppressed.</summary>
    public const int Fewest = 2;

    /// <summary>The most people below whom figures can be suppressed.</summary>
    public const int Most = 1000;

    private static readonly Func<SummaryFigures, decimal?> SharedCost = figures => figures.SharedCost;

    /// <summary>Every figure of which the rows add up to the total, and whom it is about.</summary>
    private static readonly (Func<SummaryFigures, decimal?> Amount, Func<SummaryFigures, int> People)[] Sums =
    [
        (figures => figures.Entries, Contributors),
        (figures => figures.CitizenHours, Contributors),
        (figures => figures.HoursWithoutContributor, Contributors),
        (figures => figures.CitizenInputValue, Contributors),
        (figures => figures.PartnerInputValue, Contributors),
        (figures => figures.PublicCost, Contributors),
        (SharedCost, Contributors),
        (figures => figures.MobilisationCost, Contributors),
        (figures => figures.FinancedByOthers, Contributors),
        (figures => figures.FullSocialCost, Contributors),
        (figures => figures.CompulsoryHours, Contributors),
        (figures => figures.CompulsoryValue, Contributors),
        (figures => figures.ContributorsWithoutEntries, WithoutEntries),
    ];

    private readonly Summary _summary;
    private readonly int _least;
    private readonly Suppressed?[] _rows;
    private Suppressed? _total;
    private bool _hidesSharedCost;

    private Suppression(Summary summary, int least)
    {
        _summary = summary;
        _least = least;
        _rows = [.. summary.Rows.Select(WhenFew)];
        _total = WhenFew(summary.Total);
    }

    /// <summary>The summary as it may be shown to whom the request is answered.</summary>
    public static Summary Of(Summary summary, SummaryRequest request)
    {
        if (request.SuppressBelow is not { } least)
        {
            return summary;
        }

        var suppression = new Suppression(summary, least);
        if (summary.Rows.Count > 0)
        {
            suppression.HideOthers();
        }

        return suppression.Answer(request);
    }

    private static int Contributors(SummaryFigures figures) => figures.Contributors ?? 0;

    private static int WithoutEntries(SummaryFigures figures) => figures.ContributorsWithoutEntries ?? 0;

    private bool IsFew(int people) => people > 0 && people < _least;

    private Suppressed? WhenFew(SummaryFigures figures) =>
        IsFew(Contributors(figures)) || IsFew(WithoutEntries(figures)) ? Suppressed.Primary : null;

    private void HideOthers()
    {
        foreach (var (amount, people) in Sums)
        {
            // Shared costs add up to nothing, so everybody knows their total.
            var isShared = amount == SharedCost;
            if ((_total is not null && !isShared) || !IsTold(amount, people))
            {
                continue;
            }

            // A row of nobody, or of hours that name nobody, would hide no person, so rows of enough people are hidden: the smallest does.
            var other = Enumerable
                .Range(0, _rows.Length)
                .Where(row => _rows[row] is null && IsSome(amount, row) && people(_summary.Rows[row]) >= _least)
                .OrderBy(row => people(_summary.Rows[row]))
                .Cast<int?>()
                .FirstOrDefault();
            if (other is { } hidden)
            {
                _rows[hidden] = Suppressed.Secondary;
            }
            else if (isShared)
            {
                _hidesSharedCost = true;
            }
            else
            {
                _total = Suppressed.Secondary;
            }
        }
    }

    /// <summary>Whether the total less the rows shown tells the figure of too few people. Somebody may be in several rows, so the hidden
    /// ones are of as many people as the largest of them, or as are in no other row.</summary>
    private bool IsTold(Func<SummaryFigures, decimal?> amount, Func<SummaryFigures, int> people)
    {
        var hidden = Enumerable.Range(0, _rows.Length).Where(row => _rows[row] is not null && IsSome(amount, row)).ToHashSet();
        if (!hidden.Any(row => IsFew(people(_summary.Rows[row]))))
        {
            return false;
        }

        var inOthers = Enumerable.Range(0, _rows.Length).Where(row => !hidden.Contains(row)).Sum(row => people(_summary.Rows[row]));
        return Math.Max(hidden.Max(row => people(_summary.Rows[row])), people(_summary.Total) - inOthers) < _least;
    }

    private bool IsSome(Func<SummaryFigures, decimal?> amount, int row) => amount(_summary.Rows[row]) is not (null or 0);

    /// <summary>How many people gave one measure is known only where a group is of one measure.</summary>
    private Summary Answer(SummaryRequest request)
    {
        var isOfOneMeasure = request.Scope.Measure is not null;
        var rowsAreOfOneMeasure = isOfOneMeasure || request.GroupBy.Contains(GroupBy.Measure);
        return _summary with
        {
            SuppressBelow = _least,
            EconomiesOfScope = [],
            Suspended = _summary.Suspended with { Quantities = [] },
            Total = Shown(_summary.Total, _total, isOfOneMeasure),
            Rows = [.. _summary.Rows.Zip(_rows, (row, why) => (SummaryRow)Shown(row, why, rowsAreOfOneMeasure))],
        };
    }

    private SummaryFigures Shown(SummaryFigures figures, Suppressed? why, bool isOfOneMeasure)
    {
        if (why is not null)
        {
            return WithoutFigures(figures) with { Suppressed = why };
        }

        // A share tells the total that it is of.
        var shown = _total is null
            ? figures
            : figures with
            {
                ShareOfCitizenHours = null,
                ShareOfContributors = null,
                ShareOfPublicCost = null,
            };
        shown = _hidesSharedCost ? shown with { SharedCost = null } : shown;
        return isOfOneMeasure ? shown : shown with { CompulsoryHours = null, CompulsoryValue = null, Missing = [], Measures = [] };
    }

    private static SummaryFigures WithoutFigures(SummaryFigures figures) =>
        figures with
        {
            Entries = null,
            CitizenHours = null,
            HoursWithoutContributor = null,
            ShareOfCitizenHours = null,
            Contributors = null,
            ShareOfContributors = null,
            ContributorsWithoutEntries = null,
            Teams = null,
            CitizenInputValue = null,
            PartnerInputValue = null,
            PublicCost = null,
            ShareOfPublicCost = null,
            SharedCost = null,
            MobilisationCost = null,
            FinancedByOthers = null,
            CompulsoryHours = null,
            CompulsoryValue = null,
            FullSocialCost = null,
            Missing = [],
            Measures = [],
        };
}

/// <summary>Why figures are suppressed.</summary>
public enum Suppressed
{
    /// <summary>They are of fewer people than asked for.</summary>
    Primary,

    /// <summary>The figures of fewer people could be worked out from them.</summary>
    Secondary,
}
