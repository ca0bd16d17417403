using System.Numerics;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>
/// A computation that is built once and then run for many runs at a time. What is the same in every run is computed while it is built, in
/// decimals;
/// the rest are sums and products in a fixed order, for which IEEE 754 gives the same results on every machine.
/// </summary>
/// <typeparam name="T">Decimal where every digit matters; binary floating point where there are many runs.</typeparam>
/// <param name="width">The most runs of a batch.</param>
internal sealed class Formulas<T>(int width)
    where T : struct, INumber<T>
{
    private readonly List<Action<int>> _steps = [];

    private interface IOperation
    {
        static abstract TNumber Of<TNumber>(TNumber left, TNumber right)
            where TNumber : struct, INumber<TNumber>;
    }

    public int Width => width;

    public Column<T> Constant(decimal value) => new(value, width);

    /// <summary>A column that is filled from outside before each batch.</summary>
    public Column<T> Drawn() => new(null, width);

    /// <summary>Constants are multiplied first.</summary>
    public Column<T> Product(params ReadOnlySpan<Column<T>> factors)
    {
        var constant = 1m;
        Column<T>? product = null;
        foreach (var factor in factors)
        {
            if (factor.Constant is { } same)
            {
                constant *= same;
            }
            else
            {
                product = product is null ? factor : Step<Times>(product, factor);
            }
        }

        return product is null || constant == 0m ? Constant(constant)
            : constant == 1m ? product
            : Step<Times>(product, Constant(constant));
    }

    /// <summary>Constants are added first, then the others in their order.</summary>
    public Column<T> Sum(IReadOnlyCollection<Column<T>> terms)
    {
        var constant = Constant(terms.Sum(term => term.Constant ?? 0m));
        Column<T>? sum = constant.Constant == 0m ? null : constant;
        foreach (var term in terms.Where(term => term.Constant is null))
        {
            sum = sum is null ? term : Step<Plus>(sum, term);
        }

        return sum ?? constant;
    }

    public Column<T> Difference(Column<T> from, Column<T> taken) => Step<Minus>(from, taken);

    /// <summary>What a share leaves of the whole: 1 - share.</summary>
    public Column<T> Remainder(Column<T> share) => Step<Minus>(Constant(1m), share);

    /// <summary>Raised by that share; a negative value moves towards zero by it, but not beyond.</summary>
    public Column<T> Raised(Column<T> value, Column<T> share) => share.Constant == 0m ? value : Step<RaisedBy>(value, share);

    /// <summary>Lowered by that share; a negative value moves away from zero by it.</summary>
    public Column<T> Lowered(Column<T> value, Column<T> share) => share.Constant == 0m ? value : Step<LoweredBy>(value, share);

    public Column<T> NotBelowZero(Column<T> value) => Step<Larger>(value, Constant(0m));

    /// <summary>The sum over k, from 0, of coefficient k times base to the power of k.</summary>
    public Column<T> Polynomial(IReadOnlyList<decimal> coefficients, Column<T> @base)
    {
        if (@base.Constant is { } same)
        {
            return Constant(At<decimal>([.. coefficients], same));
        }

        var (polynomial, factors) = (Drawn(), coefficients.Select(T.CreateChecked).ToArray());
        _steps.Add(runs =>
        {
            var results = polynomial.Values.AsSpan(0, runs);
            var bases = @base.Values.AsSpan(0, runs);
            for (var run = 0; run < results.Length; run++)
            {
                results[run] = At<T>(factors, bases[run]);
            }
        });
        return polynomial;
    }

    /// <summary>Computes the first rows of every column, up to the given number.</summary>
    public void Run(int runs)
    {
        foreach (var step in _steps)
        {
            step(runs);
        }
    }

    private static TNumber At<TNumber>(ReadOnlySpan<TNumber> coefficients, TNumber @base)
        where TNumber : struct, INumber<TNumber>
    {
        var sum = TNumber.Zero;
        for (var power = coefficients.Length - 1; power >= 0; power--)
        {
            sum = (sum * @base) + coefficients[power];
        }

        return sum;
    }

    private Column<T> Step<TOperation>(Column<T> left, Column<T> right)
        where TOperation : IOperation
    {
        if (left.Constant is { } one && right.Constant is { } other)
        {
            return Constant(TOperation.Of(one, other));
        }

        var result = Drawn();
        _steps.Add(runs =>
        {
            var results = result.Values.AsSpan(0, runs);
            var lefts = left.Values.AsSpan(0, runs);
            var rights = right.Values.AsSpan(0, runs);
            for (var run = 0; run < results.Length; run++)
            {
                results[run] = TOperation.Of(lefts[run], rights[run]);
            }
        });
        return result;
    }

    private readonly struct Plus : IOperation
    {
        public static TNumber Of<TNumber>(TNumber left, TNumber right)
            where TNumber : struct, INumber<TNumber> => left + right;
    }

    private readonly struct Minus : IOperation
    {
        public static TNumber Of<TNumber>(TNumber left, TNumber right)
            where TNumber : struct, INumber<TNumber> => left - right;
    }

    private readonly struct Times : IOperation
    {
        public static TNumber Of<TNumber>(TNumber left, TNumber right)
            where TNumber : struct, INumber<TNumber> => left * right;
    }

    private readonly struct Larger : IOperation
    {
        public static TNumber Of<TNumber>(TNumber left, TNumber right)
            where TNumber : struct, INumber<TNumber> => TNumber.Max(left, right);
    }

    private readonly struct RaisedBy : IOperation
    {
        public static TNumber Of<TNumber>(TNumber value, TNumber share)
            where TNumber : struct, INumber<TNumber> =>
            value * (value < TNumber.Zero ? TNumber.Max(TNumber.One - share, TNumber.Zero) : TNumber.One + share);
    }

    private readonly struct LoweredBy : IOperation
    {
        public static TNumber Of<TNumber>(TNumber value, TNumber share)
            where TNumber : struct, INumber<TNumber> => value * (value < TNumber.Zero ? TNumber.One + share : TNumber.One - share);
    }
}
