using ValueLedger.Core.Appraisals.Simulation;

namespace ValueLedger.Core.Tests.Appraisals.Simulation;

/// <summary>Against the numbers that the authors' own programs give.</summary>
public sealed class GeneratorTests
{
    [Fact]
    public void SplitMix64_gives_the_published_numbers()
    {
        var seeds = new SplitMix64(1234567);
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        Assert.Equal(published, published.Select(_ => seeds.Next()));
    }

    [Fact]
    public void Xoshiro256_gives_the_published_numbers()
    {
        var bits = new Xoshiro256(1, 2, 3, 4);
        ulong[] published =
        [
            11520,
            0,
            1509978240,
            1215971899390074240,
            1216172134540287360,
            607988272756665600,
            16172922978634559625,
            8476171486693032832,
            10595114339597558777,
            2904607092377533576,
        ];
        Assert.Equal(published, published.Select(_ => bits.Next()));
    }

    [Fact]
    public void The_state_of_a_stream_is_what_comes_of_its_seed()
    {
        ulong[] words = [0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F, 0xF88BB8A8724C81EC];
        var given = new Xoshiro256(words[0], words[1], words[2], words[3]);
        var seeded = Xoshiro256.Of(new SplitMix64(0));
        Assert.Equal(Enumerable.Range(0, 9).Select(_ => given.Next()), Enumerable.Range(0, 9).Select(_ => seeded.Next()));
    }
}
