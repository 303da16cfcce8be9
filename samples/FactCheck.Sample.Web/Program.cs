// Serves the claim sets that appsettings.json names, as pages and as JSON, to everybody:
// dotnet run --project samples/FactCheck.Sample.Web
using FactCheck;
using FactCheck.Sample.Web;

// The claim sets are copied beside the program.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddFactCheck(options => builder.Configuration.GetSection("FactCheck").Bind(options));
builder.Services.AddHealthChecks().AddFactCheck();
builder.Services.AddProblemDetails();
builder.Services.AddOpenApi();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapRecords();
app.Run();
