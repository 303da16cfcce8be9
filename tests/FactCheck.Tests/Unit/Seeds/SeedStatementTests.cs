using FactCheck.Quotation;

namespace FactCheck.Tests.Unit.Seeds;

/// <summary>What the five articles share that the claim set kaspersky-2017 was coded from.</summary>
public class SeedStatementTests
{
    [SeedTextFact]
    public void Two_of_the_articles_carry_parts_of_the_statement_of_the_company_and_none_shares_anything_else()
    {
        var reuse = StatementReuse.In(SeedFiles.Load("kaspersky-2017"), SourceTexts.InFolder(SeedTextFactAttribute.Folder));
        Assert.True(reuse.IsComplete);
        Assert.Equal([28, 19, 9], reuse.Statements.Select(statement => statement.Words));
        Assert.All(reuse.Statements, statement => Assert.Equal<Id>(["congress-asks", "fbi-interviews"], statement.Places.Select(place => place.Source)));
        Assert.All(reuse.Statements, statement => Assert.Contains<Id>("kl-no-ties-statement", statement.CitedBy));
    }

    [SeedTextFact]
    public void The_statement_is_one_however_cyber_espionage_is_written()
    {
        var longest = StatementReuse.In(SeedFiles.Load("kaspersky-2017"), SourceTexts.InFolder(SeedTextFactAttribute.Folder)).Statements[0];
        Assert.Contains("its cyber espionage efforts", longest.Places[0].Text, StringComparison.Ordinal);
        Assert.Contains("its cyberespionage efforts", longest.Places[1].Text, StringComparison.Ordinal);
    }

    [SeedTextFact]
    public void Nothing_is_suggested_because_one_response_cites_both_articles_already() =>
        Assert.Empty(StatementReuse.In(SeedFiles.Load("kaspersky-2017"), SourceTexts.InFolder(SeedTextFactAttribute.Folder)).Diagnostics);
}
