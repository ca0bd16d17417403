using NodaTime.Text;

namespace ValueLedger.Api.AuditPacks;

/// <summary>The page of a pack that says how to check it.</summary>
internal static class HowToCheck
{
    public static string Text(PackContent content)
    {
        var (statement, header) = (content.Statement, content.Document.Header);
        var state = statement.Publication is { } publication ? $"statement number {publication.Number}" : "a draft, which is not published";
        return $$"""
            HOW TO CHECK THIS AUDIT PACK

            {{header.OrganisationName}}: {{state}}
            Programmes: {{string.Join(", ", statement.Scope.Programmes)}}
            Period: {{LocalDatePattern.Iso.Format(header.From)}} to {{LocalDatePattern.Iso.Format(header.To)}}
            Log: {{content.Checkpoint.Origin}}, {{content.Checkpoint.Size}} records

            WITH THE COMMAND LINE TOOL

                valueledger verify THIS-FILE --key KEY

            needs no server and no network. KEY is the public key that the organisation gave you in another way; it is also in
            keys.json. The tool checks every signature, hash and proof, and works out every figure of the statement again.

            WHAT IS IN THE PACK

            statement.json      the statement, the bytes that were hashed; also as statement.html, .xlsx and .csv for reading
            checkpoint.txt      the signed state of the log: origin, size and root
            records.ndjson      the records behind the statement, one in a line; 'canonical' is the text that was hashed
            inclusion.txt       the proof that the log has these records
            consistency.txt     the proof that the log continues the state that the statement knew
            attributes.ndjson   what was stated about contributors; its record has SHA-256(salt || text), base64, in 'attributes'.
                                Attributes that were erased are missing, and a record of type contributor-erasure is there
            entries.csv, catalogue.csv, rates.csv, impact-maps.csv      the same records as tables
            keys.json           the public keys of the log; the last one signs now
            manifest.json       the hash of every file above; manifest.note is its signature

            WITH YOUR OWN TOOLS

            1. sha256sum of each file is in manifest.json. The second line of manifest.note is the SHA-256 of manifest.json, and
               the note is signed (https://c2sp.org/signed-note) with the key of the log under the name valueledger-pack.
            2. checkpoint.txt is a checkpoint (https://c2sp.org/tlog-checkpoint). Compare its key with the one that you trust.
            3. The hash of a record is SHA-256(0x00 || canonical), and record n is leaf n - 1 of a Merkle tree (RFC 6962).
               To find the root of the leaves from a to b: if no record of the pack is among them, take the next line of
               inclusion.txt. If there is one leaf, take its hash. Otherwise let k be the largest power of two that is smaller
               than the number of leaves; find the root of the first k, then of the rest; SHA-256(0x01 || first || second) is
               the root of both. For all leaves it must be the root in checkpoint.txt, with every line used.
            4. consistency.txt is a consistency proof (RFC 6962 section 2.1.2) from size and root in statement.json, header,
               to those in checkpoint.txt.
            5. The SHA-256 of statement.json is in the record of its preparation and, once published, in that of its publication.
            6. Add up entries.csv and compare with controlTotal and with the figures in statement.json; methods are in its notes.

            WHAT THIS DOES NOT SHOW

            The tool works out statement.json again. Page, workbook and tables are for reading: they are as the server made and
            signed them. If a figure in one of them matters, compare it with statement.json.
            It does not show that the hours were worked or that an amount is right: look at the evidence.
            It does not show that nothing was left out of the pack. For this, compare with the whole log: save it with
            'valueledger export log' and run 'valueledger verify THIS-FILE --log LOG-FILE'.
            Earlier entries than those of the period, of the period before it and of the twelve months before it are only in the
            pack as far as the statement names the first day on which something was recorded.

            """;
    }
}
