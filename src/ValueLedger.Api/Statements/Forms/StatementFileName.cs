using NodaTime.Text;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms;

/// <summary>Names a file after the statement in it: statement-PROGRAMMES-FROM-TO. Codes are of letters, digits and hyphens, so that a header can carry it.</summary>
internal static class StatementFileName
{
    /// <summary>More than these are counted instead of named.</summary>
    private const int MostNamed = 3;

    /// <param name="header">Of the statement.</param>
    /// <param name="ending">What the form is called, without a dot.</param>
    public static string Of(StatementHeader header, string ending)
    {
        var programmes = header.Programmes.Count > MostNamed ? $"{header.Programmes.Count}-programmes" : string.Join('-', header.Programmes.Select(programme => programme.Code));
        return $"statement-{programmes}-{LocalDatePattern.Iso.Format(header.From)}-{LocalDatePattern.Iso.Format(header.To)}.{ending}";
    }
}
