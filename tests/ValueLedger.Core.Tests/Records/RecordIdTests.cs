using NodaTime;
using ValueLedger.Core.Records;

namespace ValueLedger.Core.Tests.Records;

public sealed class RecordIdTests
{
    private static readonly Instant Then = A.Moment("2026-01-02T03:04:05.123456Z");

    [Fact]
    public void An_identity_is_laid_out_as_a_UUID_of_version_7()
    {
        // 48 bits of milliseconds, 7, the 456 microseconds over, the variant 10, then organisation 3 and sequence 42 under the veil of the
        // moment.
        Assert.Equal("019b7ca9-8d03-71c8-a9c4-e68b837b2c2e", RecordId.Of(3, 42, Then).ToString());
        Assert.Equal(7, RecordId.Of(3, 42, Then).Value.Version);
        Assert.InRange(RecordId.Of(3, 42, Then).Value.Variant, 8, 11);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 1_099_511_627_775)]
    [InlineData(4_194_303, 1)]
    [InlineData(4_194_303, 1_099_511_627_775)]
    public void The_sequence_comes_out_again_and_the_text_reads_back(int organisation, long sequence)
    {
        var id = RecordId.Of(organisation, sequence, Then);
        Assert.Equal(sequence, id.Sequence);
        Assert.Equal(id, RecordId.Parse(id.ToString()));
        Assert.Equal(7, id.Value.Version);
        Assert.InRange(id.Value.Variant, 8, 11);
    }

    [Fact]
    public void Identities_ascend_with_the_moment_of_recording()
    {
        var random = new Random(20150601);
        var moment = Then;
        var last = RecordId.Of(1, 1, moment).ToString();
        for (var sequence = 2; sequence < 2000; sequence++)
        {
            moment += Duration.FromTicks(10 * random.Next(1, 3000));
            var next = RecordId.Of(random.Next(1, 1000), sequence, moment).ToString();
            Assert.True(string.CompareOrdinal(last, next) < 0, $"{next} is not after {last}");
            last = next;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("42")]
    [InlineData("{019b7ca9-8d03-71c8-8000-03000000002a}")]
    [InlineData("019b7ca98d0371c8800003000000002a")]
    [InlineData("019b7ca9-8d03-71c8-8000-03000000002a\n")]
    public void What_is_not_written_as_a_UUID_names_no_record(string text) => Assert.Null(RecordId.Parse(text));
}
