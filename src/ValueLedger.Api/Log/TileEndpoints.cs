using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using ValueLedger.Api.Access;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Problems;
using ValueLedger.Proofs;
using ValueLedger.Storage.Ledgers;
using ValueLedger.Storage.Log;
using ValueLedger.Storage.Writing;

namespace ValueLedger.Api.Log;

/// <summary>The tree of the log in tiles (https://c2sp.org/tlog-tiles), which never change.</summary>
internal static partial class TileEndpoints
{
    private const string Entries = "entries";
    private const int HighestLevel = 5;

    public static void MapLogTiles(this RouteGroupBuilder log) =>
        log.MapGet("/log/tile/{level}/{**tile}", Get)
            .Describes(
                "GetLogTile",
                "A tile of the tree",
                "Gives up to 256 hashes of one level of the tree, 32 bytes each, or with the level entries up to 256 texts of records, each after its length in two bytes (https://c2sp.org/tlog-tiles). The number of the tile is written in groups of three digits, all but the last after an x, such as x001/234; .p/ and a width ask for a tile that is not full. A tile never changes, so keep it as long as you like."
            )
            .Produces<string>(contentType: FileAnswers.Bytes)
            .WithMetadata(new NeverChanges())
            .Refuses(LogProblems.NoSuchTile, LogProblems.RecordIsTooLongForATile, LogProblems.RecordCannotBeRead);

    private static Results<TaggedFile, Refused> Get(string level, string tile, Caller caller, LedgerReader reader)
    {
        // Programs that know the rest of a path as one parameter write its slashes as %2F.
        var path = tile.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        if (Parse(level, path) is not { } asked)
        {
            return new Refused(Missing(level, path));
        }

        try
        {
            return reader.Read(caller.Organisation, ledger => Read(ledger, caller.Organisation, asked)) is { } content
                ? new TaggedFile
                {
                    Content = content,
                    ContentType = FileAnswers.Bytes,
                    OrganisationId = caller.OrganisationName,
                }
                : new Refused(Missing(level, path));
        }
        catch (RecordIsTooLongException tooLong)
        {
            return new Refused(
                LogProblems.RecordIsTooLongForATile.At(
                    "",
                    $"The text of record {tooLong.Sequence} has more than 65,535 bytes, the most that a tile of records can hold. Read it at /v1/log?after={tooLong.Sequence - 1}&limit=1."
                )
            );
        }
    }

    private static byte[]? Read(LedgerView ledger, int organisation, Tile asked) =>
        asked.Level is { } level
            ? LogTree.Tile(ledger, organisation, new TileAddress(level, asked.Index), asked.Width)
            : LogTree.Bundle(ledger, organisation, asked.Index, asked.Width);

    private static Tile? Parse(string level, string path)
    {
        if (
            PathOfATile().Match(path) is not { Success: true } match
            || !(level == Entries || (level is [>= '0' and <= '9'] && level[0] - '0' <= HighestLevel))
        )
        {
            return null;
        }

        var digits = match.Groups["index"].Value.Replace("x", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal);
        var width = match.Groups["width"].Value;
        return new Tile(
            level == Entries ? null : level[0] - '0',
            long.Parse(digits, CultureInfo.InvariantCulture),
            width.Length == 0 ? TileAddress.Width : int.Parse(width, CultureInfo.InvariantCulture)
        );
    }

    private static Problem Missing(string level, string path) =>
        LogProblems.NoSuchTile.At("", $"The tree of the log has no tile '{level}/{path}'.");

    [GeneratedRegex(
        @"^(?<index>(x(?!000/)[0-9]{3}/){0,5}[0-9]{3})(\.p/(?<width>[1-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?\z",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex PathOfATile();

    /// <param name="Level">Null for the texts of records.</param>
    /// <param name="Index">Its number among the tiles of the level.</param>
    /// <param name="Width">How many hashes or records it has.</param>
    private sealed record Tile(int? Level, long Index, int Width);
}
