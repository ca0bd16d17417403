using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ValueLedger.Api.Documents;

/// <summary>Describes CSV as what it is for a client: a stream of bytes to be passed on, not a value to be read.</summary>
public sealed class CsvAnswers : IOpenApiOperationTransformer
{
    public const string ContentType = "text/csv";

    private const string FileName = "Content-Disposition";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var answer in operation.Responses?.Values.OfType<OpenApiResponse>() ?? [])
        {
            if (answer.Content?.TryGetValue(ContentType, out var csv) is true)
            {
                csv.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
                answer.Headers = new Dictionary<string, IOpenApiHeader>
                {
                    [FileName] = new OpenApiHeader { Description = "A name for the file.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
                };
            }
        }

        return Task.CompletedTask;
    }
}
