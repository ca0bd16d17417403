using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using ValueLedger.Api.Documents;
using ValueLedger.Api.Http;
using ValueLedger.Api.Statements.Forms.Workbook.Sheets;
using ValueLedger.Api.Statements.Forms.Workbook.Writing;
using ValueLedger.Core.Amounts;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms;

/// <summary>A statement as a workbook, rendered when it is sent, or 304 when the sender has it already.</summary>
/// <param name="statement">As it was prepared.</param>
/// <param name="tag">Of <see cref="EntityTags"/>.</param>
internal sealed class StatementWorkbookAnswer(Statement statement, string tag) : IResult, IEndpointMetadataProvider
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>More programmes than these are counted in the name of the file, and not named.</summary>
    private const int MostNamed = 3;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (problem, isNotModified) = Preconditions.OfRead(httpContext.Request, tag);
        if (problem is not null)
        {
            return new Refused(problem).ExecuteAsync(httpContext);
        }

        var response = httpContext.Response;
        response.Headers.ETag = tag;
        if (isNotModified)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.Headers.ContentDisposition = $"attachment; filename=\"{FileName}\"";
        var workbook = WorkbookWriter.Write(StatementWorkbook.Of(statement), Currency.Find(statement.Header.Currency)?.MinorUnitDigits ?? 2);
        return Results.Bytes(workbook, ContentType).ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(string), [ContentType]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)));
        builder.Metadata.Add(RequestHeaderMetadata.IfMatch);
        builder.Metadata.Add(RequestHeaderMetadata.IfNoneMatchOfARead);
        builder.Metadata.Add(ResponseHeaderMetadata.ETag(StatusCodes.Status200OK, StatusCodes.Status304NotModified));
        builder.Metadata.Add(new RefusalMetadata([HttpProblemCodes.EntityTagIsNotValid, HttpProblemCodes.PreconditionFailed]));
    }

    /// <summary>Codes have no characters that a header or a file system minds.</summary>
    private string FileName
    {
        get
        {
            var (header, count) = (statement.Header, statement.Header.Programmes.Count);
            var programmes = count > MostNamed ? $"{count}-programmes" : string.Join('-', header.Programmes.Select(programme => programme.Code));
            return $"statement-{programmes}-{header.From:uuuu-MM-dd}-{header.To:uuuu-MM-dd}.xlsx";
        }
    }
}
