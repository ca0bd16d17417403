using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Queries;

namespace ValueLedger.Api.OpenApi;

/// <summary>Decides which schemas are named components and which are inline.</summary>
public static class SchemaNames
{
    public const string Problem = "Problem";

    private const string Answer = "Answer";

    /// <summary>Null for inline schemas: values, lists and maps.</summary>
    public static string? Of(JsonTypeInfo json) =>
        json switch
        {
            { Type: var type } when type == typeof(ProblemAnswer) => Problem,
            { Type: var type } when type == typeof(ProblemAnswer.Error) => "ProblemError",
            { Type.IsEnum: true } => json.Type.Name,
            { Type: { IsGenericType: true } type } when type.GetGenericTypeDefinition() == typeof(ListPage<>) =>
                $"{WithoutAnswer(type.GetGenericArguments()[0].Name)}Page",
            { Kind: JsonTypeInfoKind.Object } => OpenApiOptions.CreateDefaultSchemaReferenceId(json) is { } name
                ? WithoutAnswer(name)
                : null,
            _ => null,
        };

    /// <summary>The word "Answer" is dropped, because readers know that it is an answer.</summary>
    private static string WithoutAnswer(string name) => name.EndsWith(Answer, StringComparison.Ordinal) ? name[..^Answer.Length] : name;
}
