using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using ValueLedger.Api.Http;

namespace ValueLedger.Api.Documents;

/// <summary>Decides which schemas stand on their own under a name, and which stand where they are used.</summary>
public static class SchemaNames
{
    public const string Problem = "Problem";

    /// <summary>Null for what stands where it is used: values, lists and maps.</summary>
    public static string? Of(JsonTypeInfo json) => json switch
    {
        { Type: var type } when type == typeof(ProblemAnswer) => Problem,
        { Type: var type } when type == typeof(ProblemAnswer.Error) => "ProblemError",
        { Type.IsEnum: true } => json.Type.Name,
        { Kind: JsonTypeInfoKind.Object } => OpenApiOptions.CreateDefaultSchemaReferenceId(json),
        _ => null,
    };
}
