using ValueLedger.Core.Timebanks;

namespace ValueLedger.Core.Statements.Bridges;

/// <summary>
/// The printed figures of two statements, and between them of statements of the same scope that each add one more part of what the later
/// statement knew. The first of these knows what the earlier statement knew, under the terms of the later one.
/// </summary>
internal sealed class BridgeStates
{
    public BridgeStates(Statement earlier, Statement later, BridgeSources sources)
    {
        var states = new List<Statement> { earlier };
        var whyNot = new Dictionary<BridgeStep, string>();
        foreach (var (step, known) in Steps(later, sources).Index())
        {
            var decision = Prepare.Of(sources.Request, known);
            if (!decision.IsAccepted)
            {
                whyNot[(BridgeStep)step] = string.Join(' ', decision.Problems.Select(problem => problem.Message));
            }

            states.Add(decision.IsAccepted ? decision.Value : states[^1]);
        }

        All = [.. states, later];
        WhyNotApart = whyNot;
    }

    /// <summary>The earlier statement, one statement after each step, and the later statement.</summary>
    public IReadOnlyList<Statement> All { get; }

    /// <summary>Steps after which no statement can be made, with the reason; their change appears in the next step.</summary>
    public IReadOnlyDictionary<BridgeStep, string> WhyNotApart { get; }

    private static IEnumerable<StatementSources> Steps(Statement later, BridgeSources sources)
    {
        var entries = new BridgeEntries(sources);
        var known = Sources(later, sources);
        yield return known;
        yield return known = known with { Known = sources.Earlier with { Catalogue = sources.Later.Catalogue } };
        yield return known = known with { Period = entries.WithoutReversed() };
        yield return known = known with { Period = entries.WithCorrections() };
        yield return known = known with { Period = entries.WithLateOnes() };
        yield return known = known with { Period = entries.WithAll() };
        yield return known = known with { Known = sources.Later };
        yield return known with
        {
            ImpactMaps = sources.LaterMaps,
        };
    }

    /// <summary>Only for figures of the period: notes, fairness, the journal's side of the control total and the prior period are not
    /// bridged.</summary>
    private static StatementSources Sources(Statement later, BridgeSources sources) =>
        new()
        {
            Known = sources.Earlier,
            Checkpoint = later.Header.Checkpoint,
            ImpactMaps = sources.EarlierMaps,
            Period = sources.Standing,
            Prior = null,
            EarlierLevels = [],
            Journal = [],
            Suspended = [],
            Spans = [],
            FirstRecords = new Dictionary<(int Programme, int Measure), NodaTime.LocalDate>(),
            FirstInputs = new Dictionary<int, NodaTime.LocalDate>(),
            Exchanges = new Dictionary<int, IReadOnlyList<MemberDay>>(),
            Givers = [],
        };
}
