using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.OpenApi;

/// <summary>
/// Gives the status of a dry run (200) a schema of its own, in which what only recording makes may be null. What existed already has the
/// same status and fits that schema too, so the document needs no choice between two.
/// </summary>
public sealed class DryRunAnswers : IOpenApiOperationTransformer, IOpenApiDocumentTransformer
{
    private const string Prefix = "DryRun";
    private const string Parameter = "dryRun";

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (
            AnswerOf(context.Description) is { } answer
            && operation.Parameters?.Any(parameter => parameter.Name == Parameter) is true
            && !context.Description.ActionDescriptor.EndpointMetadata.OfType<DryRunShowsWhatIsRecorded>().Any()
            && operation.Responses?[Ok].Content?.Values.FirstOrDefault() is OpenApiMediaType content
        )
        {
            content.Schema = new OpenApiSchemaReference(Prefix + NameOf(answer), context.Document);
        }

        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var answers = context
            .DescriptionGroups.SelectMany(group => group.Items)
            .Where(item => item.HttpMethod == HttpMethods.Post)
            .Select(AnswerOf)
            .OfType<Type>();
        foreach (var type in WithParts(answers).Distinct())
        {
            var recorded = (OpenApiSchema)document.Components!.Schemas![NameOf(type)!];
            document.AddComponent<IOpenApiSchema>(Prefix + NameOf(type), Of(type, recorded, document));
        }

        return Task.CompletedTask;
    }

    private static string Ok { get; } = StatusCodes.Status200OK.ToString(CultureInfo.InvariantCulture);

    private static OpenApiSchema Of(Type type, OpenApiSchema recorded, OpenApiDocument document)
    {
        var schema = (OpenApiSchema)recorded.CreateShallowCopy();
        var (properties, empty) = (new Dictionary<string, IOpenApiSchema>(schema.Properties!), new List<string>());
        foreach (var member in MembersOf(type))
        {
            if (IsMarked(member))
            {
                properties[member.Name] = OrNull((OpenApiSchema)properties[member.Name]);
                empty.Add(member.Name);
            }
            else if (PartOf(member) is { } part && Differs(part))
            {
                var list = (OpenApiSchema)((OpenApiSchema)properties[member.Name]).CreateShallowCopy();
                list.Items = new OpenApiSchemaReference(Prefix + NameOf(part), document);
                properties[member.Name] = list;
            }
        }

        schema.Properties = properties;
        schema.Description = $"{recorded.Description} Or, in a dry run, as it would be recorded";
        schema.Description += empty.Count == 0 ? "." : $"; then {Listed(empty)} are null.";
        return schema;
    }

    private static OpenApiSchema OrNull(OpenApiSchema recorded)
    {
        var schema = (OpenApiSchema)recorded.CreateShallowCopy();
        schema.Type |= JsonSchemaType.Null;
        return schema;
    }

    private static string Listed(List<string> names) => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    private static Type? AnswerOf(ApiDescription operation) =>
        operation.SupportedResponseTypes.FirstOrDefault(answer => answer.StatusCode == StatusCodes.Status200OK)?.Type is { } type
        && type != typeof(void)
        && Differs(type)
            ? type
            : null;

    private static IEnumerable<Type> WithParts(IEnumerable<Type> types) =>
        types.SelectMany(type => WithParts(MembersOf(type).Select(PartOf).OfType<Type>().Where(Differs)).Prepend(type));

    private static bool Differs(Type type) =>
        NameOf(type) is not null && MembersOf(type).Any(member => IsMarked(member) || (PartOf(member) is { } part && Differs(part)));

    /// <summary>What a list has in it; nothing else holds what was recorded.</summary>
    private static Type? PartOf(JsonPropertyInfo member) => WireJson.Members.GetTypeInfo(member.PropertyType).ElementType;

    private static IList<JsonPropertyInfo> MembersOf(Type type) => WireJson.Members.GetTypeInfo(type).Properties;

    private static bool IsMarked(JsonPropertyInfo member) => DraftMember.IsMarked<NullInADryRunAttribute>(member);

    private static string? NameOf(Type type) => SchemaNames.Of(WireJson.Members.GetTypeInfo(type));
}
