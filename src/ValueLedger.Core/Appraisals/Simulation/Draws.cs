using System.Numerics;
using ValueLedger.Core.Impact;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The uncertain figures found while the formulas of an appraisal are built. A figure without a range is a constant.</summary>
internal sealed class Draws<T>(Formulas<T> formulas)
    where T : struct, INumber<T>
{
    private readonly Dictionary<string, Draw<T>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(Figure Figure, bool IsShare), Column<T>> _columns = [];

    /// <summary>In the order in which they are found.</summary>
    public List<Draw<T>> All { get; } = [];

    /// <summary>Number of different figures drawn.</summary>
    public int Figures => _columns.Count;

    /// <summary>A quantity, an amount or a rate of change; zero where there is none.</summary>
    public Column<T> Figure(Figure? figure, FigurePlace place) => Of(figure, place, isShare: false);

    /// <summary>A share: drawn values are clipped to the range 0 to 1.</summary>
    public Column<T> Share(Figure? figure, FigurePlace place) => Of(figure, place, isShare: true);

    private Column<T> Of(Figure? figure, FigurePlace place, bool isShare)
    {
        if (figure?.Range is not { } range || range.Low == range.High)
        {
            return formulas.Constant(figure?.Central ?? 0m);
        }

        var draw = Named(range.Draw);
        draw.Add(place);
        if (!_columns.TryGetValue((figure, isShare), out var column))
        {
            _columns[(figure, isShare)] = column = formulas.Drawn();
            draw.Add(new DrawnFigure<T>(figure.Central, range, isShare, column));
        }

        return column;
    }

    private Draw<T> Named(string name)
    {
        if (!_byName.TryGetValue(name, out var draw))
        {
            All.Add(_byName[name] = draw = new Draw<T>(name));
        }

        return draw;
    }
}
