using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using ValueLedger.Core.Statements;

namespace ValueLedger.Api.Statements.Forms.Page;

/// <summary>Makes the page of a statement; the same statement in the same state gives the same bytes.</summary>
internal sealed class StatementPage(IServiceProvider services, ILoggerFactory loggers)
{
    public async Task<byte[]> RenderAsync(Statement statement, StatementMarks marks)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        var given = ParameterView.FromDictionary(
            new Dictionary<string, object?> { [nameof(StatementDocument.Of)] = statement, [nameof(StatementDocument.Marks)] = marks }
        );
        return await renderer.Dispatcher.InvokeAsync(async () =>
            Encoding.UTF8.GetBytes((await renderer.RenderComponentAsync<StatementDocument>(given)).ToHtmlString() + "\n")
        );
    }
}
