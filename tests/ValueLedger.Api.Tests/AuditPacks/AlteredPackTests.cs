using System.Text.Json;
using System.Text.Json.Nodes;
using ValueLedger.Core.AuditPacks;
using ValueLedger.Core.Records;
using ValueLedger.Proofs;

namespace ValueLedger.Api.Tests.AuditPacks;

/// <summary>Whatever somebody changes in a pack is found, with the key of the log and without it.</summary>
public sealed class AlteredPackTests(LifelikePacks packs) : IClassFixture<LifelikePacks>
{
    [Fact]
    public void A_changed_byte_of_any_file_is_found_and_so_is_a_file_taken_out_or_added()
    {
        foreach (var name in new PackEditor(packs.Published).Files.Keys)
        {
            var pack = new PackEditor(packs.Published);
            if (pack.Files[name].Length > 0)
            {
                pack.Files[name][pack.Files[name].Length / 2] ^= 1;
                Assert.NotNull(pack.Fault());
            }

            pack = new PackEditor(packs.Published);
            pack.Files.Remove(name);
            Assert.NotNull(pack.Fault());
        }

        var added = new PackEditor(packs.Published);
        added.Put("more.txt", "more");
        Assert.Equal("files: more.txt is not in the manifest: somebody added it.", added.Fault());
    }

    [Fact]
    public void Without_the_key_nobody_can_list_another_file()
    {
        var pack = new PackEditor(packs.Published);
        pack.Put(AuditPack.StatementPage, "<p>Another page</p>");
        Assert.StartsWith("files: statement.html is not", pack.Fault());
        pack.List();
        Assert.Equal("signature: manifest.json is not the one that the log's key signed.", pack.Fault());
        pack.Sign(SigningKey.Of(new byte[32]));
        Assert.Equal("signature: manifest.json is not the one that the log's key signed.", pack.Fault());
        pack.Sign(packs.Key);
        Assert.Null(pack.Fault());
    }

    [Fact]
    public void A_forged_figure_is_found_although_the_manifest_was_signed_again()
    {
        var pack = new PackEditor(packs.Published);
        var statement = JsonNode.Parse(pack.Text(AuditPack.Statement))!;
        statement["controlTotal"]!["entries"] = 1_000;
        pack.Put(AuditPack.Statement, statement.ToJsonString());
        pack.Sign(packs.Key);
        Assert.Equal("document: statement.json is not the document that the log names: its hash is another.", pack.Fault());
    }

    /// <summary>Every member of every record, one after the other.</summary>
    [Fact]
    public void A_changed_member_of_a_record_is_found_and_the_record_named()
    {
        var unfound = new List<string>();
        var lines = LifelikePacks.RecordsOf(new PackEditor(packs.Published));
        foreach (var (index, line) in lines.Index().Where(line => line.Index % 9 == 0 || !IsEntry(line.Item)))
        {
            var record = JsonNode.Parse(line)!;
            var canonical = JsonNode.Parse(record["canonical"]!.GetValue<string>())!.AsObject();
            var member = canonical.Select(pair => pair.Key).Where(name => name is not "sequence").ElementAt(index % (canonical.Count - 1));
            var altered = canonical.DeepClone().AsObject();
            altered[member] = altered[member]!.GetValueKind() == JsonValueKind.Number ? 77 : "altered";
            record["canonical"] = altered.ToJsonString();
            var pack = new PackEditor(packs.Published);
            pack.Put(AuditPack.Records, string.Join('\n', [.. lines[..index], record.ToJsonString(), .. lines[(index + 1)..]]) + "\n");
            pack.Sign(packs.Key);
            var fault = pack.Fault();
            if (fault?.Contains($"ecord {canonical["sequence"]}", StringComparison.Ordinal) != true)
            {
                unfound.Add($"{member} of {canonical["sequence"]}: {fault}");
            }
        }

        Assert.Empty(unfound);
    }

    [Fact]
    public void An_entry_that_is_left_out_is_missing_in_the_figures_although_every_proof_holds()
    {
        var pack = new PackEditor(packs.Published);
        var lines = LifelikePacks.RecordsOf(pack);
        var left = lines.FindIndex(IsEntry);
        pack.Put(AuditPack.Records, string.Join('\n', lines.Where((_, line) => line != left)) + "\n");
        pack.Put(AuditPack.Inclusion, string.Concat(ProofWithout(pack, left, lines).Select(hash => $"{hash}\n")));
        pack.Sign(packs.Key);
        Assert.StartsWith("figures: The records of the pack give ", pack.Fault());
    }

    [Fact]
    public void Proofs_and_checkpoint_must_fit_each_other()
    {
        foreach (var (file, check) in new[] { (AuditPack.Inclusion, "records:"), (AuditPack.Consistency, "consistency:") })
        {
            var pack = new PackEditor(packs.Published);
            var hashes = pack.Text(file).Split('\n');
            Assert.True(hashes.Length > 1);
            pack.Put(file, string.Join('\n', hashes[1..]));
            pack.Sign(packs.Key);
            Assert.StartsWith(check, pack.Fault());
            pack.Put(file, string.Join('\n', [hashes[0], .. hashes]));
            pack.Sign(packs.Key);
            Assert.StartsWith(check, pack.Fault());
        }

        var other = new PackEditor(packs.Published);
        Assert.True(Checkpoint.TryParse(other.Text(AuditPack.Checkpoint).Split("\n\n")[0] + "\n", out var checkpoint));
        var forged = checkpoint with { Root = MerkleHash.LeafHash([1]) };
        other.Put(AuditPack.Checkpoint, packs.Key.Sign(forged.Origin, forged.ToText()).ToString());
        other.Sign(packs.Key);
        Assert.StartsWith("records: The records do not lead to the root", other.Fault());
    }

    [Fact]
    public void Attributes_must_be_those_that_were_hashed()
    {
        var pack = new PackEditor(packs.Published);
        pack.Replace(AuditPack.Attributes, "\\\"deprivationQuintile\\\":2", "\\\"deprivationQuintile\\\":5");
        pack.Sign(packs.Key);
        Assert.StartsWith("figures: The attributes of record ", pack.Fault());
    }

    /// <summary>Otherwise whoever has the key could invent every figure about fairness.</summary>
    [Fact]
    public void Attributes_are_missing_only_where_a_record_erased_them()
    {
        var pack = new PackEditor(packs.Published);
        pack.Put(AuditPack.Attributes, "");
        pack.Sign(packs.Key);
        Assert.Matches("^figures: The attributes of record [0-9]+ are missing, and no record says that they were erased.$", pack.Fault());
    }

    [Theory]
    [InlineData("\"id\": \"", "\"id\": \"0")]
    [InlineData("\"preparedAt\": \"2", "\"preparedAt\": \"1")]
    [InlineData("\"publishedAt\": \"2", "\"publishedAt\": \"1")]
    [InlineData("\"origin\": \"valueledger/", "\"origin\": \"valueledger/x")]
    [InlineData("\"records\": ", "\"records\": 1")]
    [InlineData("\"size\": ", "\"size\": 1")]
    [InlineData("\"publishedIn\": ", "\"publishedIn\": null, \"x\": ")]
    public void The_manifest_says_nothing_that_the_records_do_not_say(string old, string other)
    {
        var pack = new PackEditor(packs.Published);
        pack.Replace(AuditPack.Manifest, old, other);
        SignAsItIs(pack);
        Assert.NotNull(pack.Fault());
    }

    [Theory]
    [InlineData(AuditPack.Keys, "null")]
    [InlineData(AuditPack.Keys, "{\"origin\":\"x\",\"keys\":null}")]
    [InlineData(AuditPack.Keys, "{\"origin\":\"x\",\"keys\":[null]}")]
    [InlineData(AuditPack.Keys, "")]
    [InlineData(AuditPack.Manifest, "{\"form\":\"valueledger-audit-pack-1\"}")]
    [InlineData(AuditPack.Manifest, "{\"form\":\"valueledger-audit-pack-1\",\"statement\":null,\"log\":null,\"files\":[null]}")]
    [InlineData(AuditPack.Attributes, "null\n")]
    [InlineData(AuditPack.Attributes, "{\n")]
    [InlineData(AuditPack.Attributes, "[]\n")]
    [InlineData(AuditPack.Records, "{\"canonical\":5}\n")]
    [InlineData(AuditPack.Records, "null\n")]
    [InlineData(AuditPack.Records, "{\"canonical\":\"{\\\"sequence\\\":1e30}\"}\n")]
    [InlineData(AuditPack.Statement, "[]")]
    [InlineData(AuditPack.Inclusion, "nonsense\n")]
    public void Nonsense_in_a_file_is_found_and_stops_nothing(string file, string content)
    {
        var pack = new PackEditor(packs.Published);
        pack.Put(file, content);
        if (file != AuditPack.Manifest)
        {
            pack.Sign(packs.Key);
        }

        Assert.NotNull(pack.Fault());
    }

    [Fact]
    public void A_line_without_end_takes_no_memory_without_end()
    {
        var pack = new PackEditor(packs.Published);
        pack.Put(AuditPack.Inclusion, new string('A', 40_000_000));
        pack.Sign(packs.Key);
        Assert.Equal("files: A line of inclusion.txt is longer than it can be.", pack.Fault());
    }

    [Fact]
    public void A_damaged_byte_of_the_file_itself_stops_nothing()
    {
        var path = Path.GetTempFileName();
        for (var place = 0; place < packs.Published.Length; place += packs.Published.Length / 300)
        {
            var damaged = packs.Published.ToArray();
            damaged[place] ^= 0xFF;
            File.WriteAllBytes(path, damaged);
            _ = PackEditor.FaultOf(path, null, out _);
        }

        File.Delete(path);
    }

    [Fact]
    public void Somebody_else_cannot_be_named_as_the_one_who_published_it()
    {
        var pack = new PackEditor(packs.Published);
        var publisher = JsonNode.Parse(pack.Text(AuditPack.Manifest))!["statement"]!["publishedBy"]!.GetValue<string>();
        pack.Replace(AuditPack.Manifest, $"\"publishedBy\": \"{publisher}\"", "\"publishedBy\": \"operator\"");
        pack.Sign(packs.Key);
        Assert.EndsWith("names somebody else as the one who published the statement.", pack.Fault());
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("Not a zip file at all, but a text about one.")]
    public void Nonsense_is_no_pack(string content)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, content);
        Assert.StartsWith("files: The file is not a whole audit pack", PackEditor.FaultOf(path, null, out _));
        File.Delete(path);
    }

    [Fact]
    public void A_pack_that_was_cut_off_is_no_pack()
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, packs.Published[..(packs.Published.Length / 2)]);
        Assert.StartsWith("files: The file is not a whole audit pack", PackEditor.FaultOf(path, null, out _));
        File.Delete(path);
    }

    /// <summary>Signs a manifest that lies.</summary>
    private void SignAsItIs(PackEditor pack)
    {
        var origin = pack.Text(AuditPack.Checkpoint).Split('\n')[0];
        var sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(pack.Files[AuditPack.Manifest]));
        pack.Put(AuditPack.Signature, packs.Key.Sign(AuditPack.Signer, AuditPack.SignedText(origin, sha256)).ToString());
    }

    private static bool IsEntry(string line) => line.Contains($"\"type\":\"{RecordType.Entry}\"", StringComparison.Ordinal);

    /// <summary>What somebody computes who wants to hide a record.</summary>
    private IReadOnlyList<Hash32> ProofWithout(PackEditor pack, int left, List<string> lines)
    {
        var leaves = packs.LeafHashesAsync().GetAwaiter().GetResult();
        var sequences = lines
            .Where((_, line) => line != left)
            .Select(line => JsonNode.Parse(line)!["sequence"]!.GetValue<long>() - 1)
            .ToList();
        var size = long.Parse(pack.Text(AuditPack.Checkpoint).Split('\n')[1], System.Globalization.CultureInfo.InvariantCulture);
        var subset = new MerkleSubset(sequences, size);
        return [.. subset.Parts().SelectMany(part => subset.Prove(part, new LeavesOnly(leaves)))];
    }

    /// <summary>Every node from the leaves.</summary>
    private sealed class LeavesOnly(IReadOnlyList<Hash32> leaves) : INodeSource
    {
        public void ReadLeaves(long first, Span<Hash32> hashes)
        {
            for (var index = 0; index < hashes.Length; index++)
            {
                hashes[index] = leaves[(int)first + index];
            }
        }

        public void ReadTile(TileAddress tile, Span<Hash32> hashes)
        {
            var width = 1 << (8 * tile.Level);
            for (var index = 0; index < hashes.Length; index++)
            {
                var frontier = MerkleFrontier.Empty;
                var first = (int)((tile.Index * 256) + index) * width;
                for (var leaf = first; leaf < first + width; leaf++)
                {
                    frontier = frontier.Append(leaves[leaf], []);
                }

                hashes[index] = frontier.Root();
            }
        }
    }
}
