using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Seeds;

/// <summary>The seed set beside the articles that it was coded from.</summary>
public class SeedQuotationTests
{
    [SeedTextFact]
    public void Every_quotation_is_found_letter_for_letter_in_an_article_that_is_unchanged()
    {
        var set = SeedFiles.Load("kaspersky-2017");
        var texts = SourceTexts.InFolder(SeedTextFactAttribute.Folder);
        var check = set.CheckQuotations(texts);
        Assert.NotEmpty(check.Quotations);
        Assert.All(check.Quotations, quotation => Assert.IsType<QuoteLocation.Exact>(quotation.Location));
        Assert.All(check.Sources, source => Assert.Equal(SourceTextState.Unchanged, source.State));
        Assert.Empty(check.Diagnostics);
        Assert.Empty(texts.FilesOfNoSource(set));
    }
}
