using ValueLedger.Api.Http;

var builder = WebApplication.CreateBuilder(args);
builder.AddHttpPlumbing();

var app = builder.Build();
app.UseHttpPlumbing();
await app.RunAsync();
