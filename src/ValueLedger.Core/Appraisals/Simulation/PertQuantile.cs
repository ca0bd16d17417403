namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The PERT distribution, from its table (see <see cref="PertTable"/>) stretched over low to high.</summary>
internal sealed class PertQuantile(double low, double central, double high) : IQuantile
{
    private readonly PertTable _table = PertTable.Of((central - low) / (high - low));

    public double At(double chance) => low + ((high - low) * _table.At(chance));
}
