using NodaTime.Text;
using ValueLedger.Core.Statements.Sections;

namespace ValueLedger.Api.Statements.Forms;

/// <summary>The name of a statement's file: statement-PROGRAMMES-FROM-TO. Codes consist of letters, digits and hyphens, so the name is safe
/// in a header.</summary>
internal static class StatementFileName
{
    /// <summary>With more programmes than this, the name has their number and not their codes.</summary>
    private const int MostNamed = 3;

    /// <param name="header">Header of the statement.</param>
    /// <param name="ending">File extension, without a dot.</param>
    public static string Of(StatementHeader header, string ending)
    {
        var programmes =
            header.Programmes.Count > MostNamed
                ? $"{header.Programmes.Count}-programmes"
                : string.Join('-', header.Programmes.Select(programme => programme.Code));
        return $"statement-{programmes}-{LocalDatePattern.Iso.Format(header.From)}-{LocalDatePattern.Iso.Format(header.To)}.{ending}";
    }
}
