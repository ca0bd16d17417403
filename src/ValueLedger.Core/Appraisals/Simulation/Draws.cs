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

/// <summary>One draw in a run: every figure with its name varies by the same random number.</summary>
internal sealed class Draw<T>(string name)
    where T : struct, INumber<T>
{
    private readonly List<DrawnFigure<T>> _figures = [];
    private readonly List<FigurePlace> _places = [];

    public string Name => name;

    public IReadOnlyList<DrawnFigure<T>> Figures => _figures;

    /// <summary>Where the figures are, in line order.</summary>
    public IReadOnlyList<FigurePlace> Places => _places;

    public void Add(DrawnFigure<T> figure) => _figures.Add(figure);

    public void Add(FigurePlace place) => _places.Add(place);
}

/// <summary>An uncertain figure and the column for its values.</summary>
/// <param name="Range">Low is below high.</param>
/// <param name="IsShare">Whether drawn values are clipped to the range 0 to 1.</param>
internal sealed record DrawnFigure<T>(decimal Central, FigureRange Range, bool IsShare, Column<T> Column)
    where T : struct, INumber<T>;

/// <summary>The place of a figure in an appraisal.</summary>
/// <param name="Line">Code of the benefit, or title of the cost.</param>
/// <param name="Assumption">Name of the member, for example unitValue or dropOff.</param>
public sealed record FigurePlace(string Line, string Assumption);
