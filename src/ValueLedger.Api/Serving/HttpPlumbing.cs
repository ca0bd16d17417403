using ValueLedger.Api.Http;
using ValueLedger.Api.Http.Answers;
using ValueLedger.Api.OpenApi;
using ValueLedger.Core.Wire;

namespace ValueLedger.Api.Serving;

/// <summary>What every endpoint needs.</summary>
public static class HttpPlumbing
{
    public static WebApplicationBuilder AddHttpPlumbing(this WebApplicationBuilder builder)
    {
        builder.Services.ConfigureHttpJsonOptions(json => WireJson.Configure(json.SerializerOptions));
        builder.Services.AddLedgerDocument();
        AnswerCompression.Add(builder.Services);
        return builder;
    }

    /// <summary>Must be the first middleware, so that an error in any later one is answered as a problem.</summary>
    public static WebApplication UseHttpPlumbing(this WebApplication app)
    {
        app.UseMiddleware<RequestIds>();
        app.UseMiddleware<AnswerHeaders>();
        app.UseMiddleware<HeadAnswers>();
        app.UseMiddleware<CodedTags>();
        app.UseResponseCompression();
        app.UseMiddleware<ProblemAnswers>();
        app.UseLedgerDocumentPage();
        app.UseRouting();
        app.MapProblemPage();
        app.MapLedgerDocument();
        return app;
    }
}
