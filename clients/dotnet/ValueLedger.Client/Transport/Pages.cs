using ValueLedger.Client.Transport;

namespace ValueLedger.Client.Transport
{
    /// <summary>One page of a list.</summary>
    internal interface IPage<out T>
    {
        IReadOnlyList<T> Items { get; }

        string? NextCursor { get; }
    }
}

namespace ValueLedger.Client
{
    public partial class ProgrammePage : IPage<Programme>;

    public partial class PartyPage : IPage<Party>;

    public partial class TeamPage : IPage<Team>;

    public partial class ContributorPage : IPage<Contributor>;

    public partial class MeasurePage : IPage<Measure>;

    public partial class RatePage : IPage<Rate>;

    public partial class EntryPage : IPage<Entry>;

    public partial class MemberPage : IPage<Member>;

    public partial class ExchangePage : IPage<Exchange>;

    public partial class OpeningBalancesPage : IPage<OpeningBalances>;

    public partial class ImpactMapVersionPage : IPage<ImpactMapVersion>;

    public partial class StatementStatusPage : IPage<StatementStatus>;

    public partial class KeyPage : IPage<Key>;

    public partial class ImportPage : IPage<Import>;

    public partial class ImportProblemPage : IPage<ImportProblem>;
}
