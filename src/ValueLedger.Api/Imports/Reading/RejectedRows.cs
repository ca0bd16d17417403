using System.Text;

namespace ValueLedger.Api.Imports.Reading;

/// <summary>Writes rejected rows as they were sent, each with its problems, so that the file can be corrected and sent again.</summary>
/// <param name="header">As <see cref="ImportReader.Header"/> had it.</param>
public sealed class RejectedRows(Stream file, ImportFormat format, ReadOnlyMemory<byte> header)
{
    private bool _isBegun;

    /// <param name="row">As <see cref="ImportReader.ToMend"/> had it.</param>
    /// <param name="problems">Its problems, at least one.</param>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> row, IEnumerable<string> problems, CancellationToken cancellation = default)
    {
        await BeginAsync(cancellation);
        var problem = string.Join("; ", problems);
        byte[] line =
            format != ImportFormat.Ndjson
                ? [.. row.Span, .. ","u8, .. MendedCsv.Line([problem]), .. "\r\n"u8]
                : [.. ProblemMember.Put(row.Span, problem), .. "\n"u8];
        await file.WriteAsync(line, cancellation);
    }

    /// <summary>Writes the header if nothing else was written; a file without rejected rows has a header too.</summary>
    public async ValueTask BeginAsync(CancellationToken cancellation = default)
    {
        if (_isBegun || format == ImportFormat.Ndjson)
        {
            return;
        }

        _isBegun = true;
        await file.WriteAsync((byte[])[.. header.Span, .. Encoding.UTF8.GetBytes("," + EntryColumns.Problem + "\r\n")], cancellation);
    }
}
