using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using ValueLedger.Api.Http;

namespace ValueLedger.Api.Documents;

/// <summary>Decides which schemas stand on their own under a name, and which stand where they are used.</summary>
public static class SchemaNames
{
    public const string Problem = "Problem";

    private const string Answer = "Answer";

    /// <summary>Null for what stands where it is used: values, lists and maps.</summary>
    public static string? Of(JsonTypeInfo json) => json switch
    {
        { Type: var type } when type == typeof(ProblemAnswer) => Problem,
        { Type: var type } when type == typeof(ProblemAnswer.Error) => "ProblemError",
        { Type.IsEnum: true } => json.Type.Name,
        { Type: { IsGenericType: true } type } when type.GetGenericTypeDefinition() == typeof(ListPage<>) => $"{WithoutAnswer(type.GetGenericArguments()[0].Name)}Page",
        { Kind: JsonTypeInfoKind.Object } => OpenApiOptions.CreateDefaultSchemaReferenceId(json) is { } name ? WithoutAnswer(name) : null,
        _ => null,
    };

    /// <summary>Whoever reads it knows that it is an answer; what matters is of what.</summary>
    private static string WithoutAnswer(string name) =>
        name.EndsWith(Answer, StringComparison.Ordinal) ? name[..^Answer.Length] : name;
}
