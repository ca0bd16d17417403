using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.Http.Bodies;
using ValueLedger.Api.Http.Queries;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.OpenApi;

/// <summary>The types in requests and answers, according to the endpoints.</summary>
public sealed class WireTypes
{
    private readonly HashSet<Type> _sent = [];
    private readonly HashSet<Type> _answered = [];

    public WireTypes(IEnumerable<ApiDescriptionGroup> endpoints)
    {
        foreach (var endpoint in endpoints.SelectMany(group => group.Items))
        {
            foreach (var metadata in endpoint.ActionDescriptor.EndpointMetadata)
            {
                Add((metadata as BodyMetadata)?.RequestType, _sent);
                AddMembers((metadata as QueryMetadata)?.Draft);
            }

            foreach (var answer in endpoint.SupportedResponseTypes)
            {
                Add(answer.Type, _answered);
            }
        }

        Add(typeof(ProblemAnswer), _answered);
    }

    /// <summary>Every type with a schema name of its own.</summary>
    public IReadOnlyDictionary<string, Type> Named =>
        _sent
            .Union(_answered)
            .Select(type => (Name: SchemaNames.Of(WireJson.Members.GetTypeInfo(type)), Type: type))
            .Where(named => named.Name is not null)
            .ToDictionary(named => named.Name!, named => named.Type, StringComparer.Ordinal);

    public bool IsSent(Type type) => _sent.Contains(type);

    /// <summary>Parameters have schemas of their own; the draft made from them has none.</summary>
    private void AddMembers(Type? query)
    {
        foreach (var member in query is null ? [] : WireJson.Drafts.GetTypeInfo(query).Properties)
        {
            Add(member.PropertyType, _sent);
        }
    }

    private static void Add(Type? written, HashSet<Type> found)
    {
        if (written is null || written == typeof(void))
        {
            return;
        }

        var type = Nullable.GetUnderlyingType(written) ?? written;
        if (!found.Add(type))
        {
            return;
        }

        var json = WireJson.Members.GetTypeInfo(type);
        Add(json.ElementType, found);
        foreach (var member in json.Kind == JsonTypeInfoKind.Object ? json.Properties : [])
        {
            Add(member.PropertyType, found);
        }
    }
}
