namespace ValueLedger.Core.Appraisals.Simulation;

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
