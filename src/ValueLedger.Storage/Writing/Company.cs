using ValueLedger.Storage.Ledgers;

namespace ValueLedger.Storage.Writing;

/// <summary>Whether several organisations write at the same time: they often take turns with each other, commit after commit.</summary>
internal sealed class Company
{
    /// <summary>After so many commits for one organisation alone, no other seems to write.</summary>
    private const int CommitsUntilAlone = 20;

    private volatile int _stillThere;
    private int? _lastServed;

    public bool IsThere => _stillThere > 0;

    /// <summary>Looks at the turns that are committed together.</summary>
    public void Notice(List<ITurn> together)
    {
        var areOthers = together.Exists(turn => turn.Organisation != _lastServed);
        _stillThere = areOthers ? CommitsUntilAlone : Math.Max(0, _stillThere - 1);
        _lastServed = together.Count > 0 ? together[^1].Organisation : _lastServed;
    }
}
