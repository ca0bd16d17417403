using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using ValueLedger.Api.Http;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Imports;

/// <summary>The answer to a file that was sent: 200 when the import is over, 202 while it runs.</summary>
internal sealed class ImportAccepted(SentImport sent) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.Location = $"/v1/imports/{sent.Answer.Id:D}";
        if (sent.IsReplayed)
        {
            httpContext.Response.Headers["Idempotency-Replayed"] = "true";
        }

        var status = sent.Answer.Status == ImportStatus.Running ? StatusCodes.Status202Accepted : StatusCodes.Status200OK;
        return Results.Json(sent.Answer, WireJson.Options, statusCode: status).ExecuteAsync(httpContext);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ImportAnswer), ["application/json"]));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status202Accepted, typeof(ImportAnswer), ["application/json"]));
        builder.Metadata.Add(
            new ResponseHeaderMetadata("Location", "Where the import can be read.", StatusCodes.Status200OK, StatusCodes.Status202Accepted)
        );
        builder.Metadata.Add(
            new ResponseHeaderMetadata(
                "Idempotency-Replayed",
                "`true` when the same request was already answered under this idempotency key.",
                StatusCodes.Status200OK
            )
        );
    }
}
