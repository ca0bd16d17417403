using System.Numerics;

namespace ValueLedger.Core.Appraisals.Simulation;

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
