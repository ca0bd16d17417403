using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ValueLedger.Api.Http.Answers;

namespace ValueLedger.Api.OpenApi;

/// <summary>Describes files the way clients use them: as a stream of bytes, not a value to parse.</summary>
public sealed class FileAnswers : IOpenApiOperationTransformer
{
    public const string Csv = CsvEndpoints.ContentType;
    public const string Lines = "application/x-ndjson";
    public const string Html = "text/html";
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public const string Zip = "application/zip";

    public const string Text = "text/plain";
    public const string Bytes = "application/octet-stream";

    private const string FileName = "Content-Disposition";

    private static readonly string[] ContentTypes = [Csv, Lines, Html, Workbook, Zip, Bytes];

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var answer in operation.Responses?.Values.OfType<OpenApiResponse>() ?? [])
        {
            foreach (var (_, file) in answer.Content?.Where(content => IsFile(content.Key, context)) ?? [])
            {
                file.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
                answer.Headers ??= new Dictionary<string, IOpenApiHeader>();
                answer.Headers[FileName] = new OpenApiHeader
                {
                    Description = "A name for the file.",
                    Schema = new OpenApiSchema { Type = JsonSchemaType.String },
                };
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Plain text is a file where the endpoint answers bytes; a checkpoint is a value.</summary>
    private static bool IsFile(string contentType, OpenApiOperationTransformerContext context) =>
        ContentTypes.Contains(contentType)
        || (contentType == Text && context.Description.SupportedResponseTypes.Any(answer => answer.Type == typeof(byte[])));
}
