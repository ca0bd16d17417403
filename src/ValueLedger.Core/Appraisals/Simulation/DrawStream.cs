using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ValueLedger.Core.Appraisals.Simulation;

/// <summary>The random numbers of one draw name, one per run. They depend only on the seed and the name, so that adding another figure
/// changes none of them.</summary>
internal sealed class DrawStream
{
    private const double SmallestStep = 1.0 / (1UL << 53);

    private readonly Xoshiro256 _bits;

    private DrawStream(Xoshiro256 bits) => _bits = bits;

    public static DrawStream Of(long seed, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return new DrawStream(Xoshiro256.Of(new SplitMix64(unchecked((ulong)seed) ^ BinaryPrimitives.ReadUInt64BigEndian(hash))));
    }

    /// <summary>Between 0 and 1, exclusive: the upper 53 bits, or half of the smallest step where these are zero.</summary>
    public static double Uniform(ulong bits) => bits >> 11 is var upper and not 0 ? upper * SmallestStep : SmallestStep / 2;

    public void Fill(Span<double> chances)
    {
        foreach (ref var chance in chances)
        {
            chance = Uniform(_bits.Next());
        }
    }
}
