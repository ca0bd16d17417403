using System.Numerics;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>xoshiro256** (Blackman and Vigna 2018): 64 bits at a time, with a period of 2^256 - 1. At least one of the four words of the
/// state must not be zero.</summary>
internal sealed class Xoshiro256(ulong first, ulong second, ulong third, ulong fourth)
{
    private ulong _first = first;
    private ulong _second = second;
    private ulong _third = third;
    private ulong _fourth = fourth;

    /// <summary>A generator whose state is the first four numbers derived from the seed.</summary>
    public static Xoshiro256 Of(SplitMix64 seeds) => new(seeds.Next(), seeds.Next(), seeds.Next(), seeds.Next());

    public ulong Next()
    {
        var next = BitOperations.RotateLeft(_second * 5, 7) * 9;
        var shifted = _second << 17;
        _third ^= _first;
        _fourth ^= _second;
        _second ^= _third;
        _first ^= _fourth;
        _third ^= shifted;
        _fourth = BitOperations.RotateLeft(_fourth, 45);
        return next;
    }
}

/// <summary>Expands one 64-bit number into many, for the state of a better generator (Steele, Lea and Flood 2014).</summary>
/// <param name="seed">Any 64 bits.</param>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
