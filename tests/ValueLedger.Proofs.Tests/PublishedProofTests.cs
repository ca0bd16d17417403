namespace ValueLedger.Proofs.Tests;

public sealed class PublishedProofTests
{
    public static TheoryData<string> Inclusions => PublishedProof.Names("inclusion");

    public static TheoryData<string> Consistencies => PublishedProof.Names("consistency");

    [Fact]
    public void All_196_published_proofs_are_there()
    {
        Assert.Equal(98, Inclusions.Count);
        Assert.Equal(98, Consistencies.Count);
    }

    [Theory]
    [MemberData(nameof(Inclusions))]
    public void A_published_inclusion_proof_holds_exactly_when_it_must(string name)
    {
        var given = PublishedProof.Named("inclusion", name);
        var holds = MerkleVerifier.VerifyInclusion(
            given.Number("leafIdx"),
            given.Number("treeSize"),
            given.Hash("leafHash"),
            given.Proof,
            given.Hash("root")
        );
        Assert.Equal(given.MustHold, holds);
    }

    [Theory]
    [MemberData(nameof(Consistencies))]
    public void A_published_consistency_proof_holds_exactly_when_it_must(string name)
    {
        var given = PublishedProof.Named("consistency", name);
        var holds = MerkleVerifier.VerifyConsistency(
            given.Number("size1"),
            given.Number("size2"),
            given.Hash("root1"),
            given.Hash("root2"),
            given.Proof
        );
        Assert.Equal(given.MustHold, holds);
    }

    /// <summary>The overloads on values, which the ledger itself uses, agree wherever a value can be built of what was published.</summary>
    [Fact]
    public void Proofs_as_values_hold_exactly_when_proofs_as_bytes_do()
    {
        var inclusions = Inclusions
            .Select(name => PublishedProof.Named("inclusion", name.Data))
            .Where(given =>
                AreHashes([given.Hash("leafHash"), given.Hash("root"), .. given.Proof ?? []]) && given.Number("leafIdx") <= long.MaxValue
            )
            .ToList();
        Assert.Contains(inclusions, given => given.MustHold);
        Assert.All(
            inclusions,
            given =>
                Assert.Equal(
                    given.MustHold,
                    MerkleVerifier.VerifyInclusion(
                        (long)given.Number("leafIdx"),
                        (long)given.Number("treeSize"),
                        Value(given.Hash("leafHash")),
                        Values(given),
                        Value(given.Hash("root"))
                    )
                )
        );

        var consistencies = Consistencies
            .Select(name => PublishedProof.Named("consistency", name.Data))
            .Where(given => AreHashes([given.Hash("root1"), given.Hash("root2"), .. given.Proof ?? []]))
            .ToList();
        Assert.Contains(consistencies, given => given.MustHold);
        Assert.All(
            consistencies,
            given =>
                Assert.Equal(
                    given.MustHold,
                    MerkleVerifier.VerifyConsistency(
                        (long)given.Number("size1"),
                        (long)given.Number("size2"),
                        Value(given.Hash("root1")),
                        Value(given.Hash("root2")),
                        Values(given)
                    )
                )
        );
    }

    private static bool AreHashes(IEnumerable<byte[]> hashes) => hashes.All(hash => hash.Length == Hash32.Length);

    private static Hash32[] Values(PublishedProof given) => [.. (given.Proof ?? []).Select(Value)];

    private static Hash32 Value(byte[] bytes) => Hash32.FromBytes(bytes);
}
