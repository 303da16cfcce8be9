using System.Collections.Immutable;
using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>Which rules of practice are looked at, and how much each matters. Immutable.</summary>
public sealed class PracticePolicy
{
    private readonly ImmutableDictionary<string, Severity?> _severities;

    private PracticePolicy(ImmutableArray<IPracticeRule> rules, ImmutableDictionary<string, Severity?> severities) =>
        (Rules, _severities) = (rules, severities);

    /// <summary>All built-in rules, each with its own severity.</summary>
    public static PracticePolicy Default { get; } = new(
        [
            new AccusedNotHeard(), new UnexplainedAnonymity(), new CitationWithoutQuotation(), new NoArchivedCopy(), new LongQuotation(),
            new AnswerToNothingAlleged(), new ModalWordInStatement(), new LoadedWordInStatement(), new OffTheRecordMaterial(), new UndatedItem(),
            new PossiblySameLeftOpen(), new UnverifiableQuotation(), new PublisherUnknown(), new UnusedItem(), new CoverageNotDeclared(),
            new DisclosureNotDeclared(), new EvidenceOnNothing(), new UncitedItem(), new AnsweredWithoutResponse(), new RetractedSourceCited(),
            new AssessmentWithoutGrounds(), new AssessedByParty(), new SourceCodedTwice(), new DrawnOnBeforePublished(), new EvidenceBothWays(),
            new SeveralCarriersOfOneOrigin(), new RestsOnOneUndisclosedItem(), new CircularReporting(), new AnswersDiffer(), new SingleUnnamedOrigin(),
            new RestsOnDefeatedEvidence(),
        ],
        ImmutableDictionary<string, Severity?>.Empty.WithComparers(StringComparer.Ordinal));

    /// <summary>The rules, those of one's own last.</summary>
    public ImmutableArray<IPracticeRule> Rules { get; }

    /// <summary>This policy with another rule.</summary>
    /// <exception cref="ArgumentException">There is a rule with that code already, or the code begins with FC, which is for the rules of the library.</exception>
    public PracticePolicy With(IPracticeRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.Descriptor.Code.StartsWith("FC", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"The code {rule.Descriptor.Code} begins with FC, which is for the rules of the library: take a prefix of your own.", nameof(rule));
        if (Rules.Any(known => known.Descriptor.Code == rule.Descriptor.Code))
            throw new ArgumentException($"There is a rule {rule.Descriptor.Code} already.", nameof(rule));
        return new(Rules.Add(rule), _severities);
    }

    /// <summary>This policy with another severity for a rule.</summary>
    /// <exception cref="ArgumentException">No rule has that code.</exception>
    public PracticePolicy With(string code, Severity severity) => new(Rules, _severities.SetItem(Known(code), Require.Choice(severity)));

    /// <summary>This policy without a rule.</summary>
    /// <exception cref="ArgumentException">No rule has that code.</exception>
    public PracticePolicy Without(string code) => new(Rules, _severities.SetItem(Known(code), null));

    /// <summary>How much what a rule finds matters; null where the rule is not looked at.</summary>
    internal Severity? SeverityOf(DiagnosticDescriptor descriptor) =>
        _severities.TryGetValue(descriptor.Code, out var severity) ? severity : descriptor.Severity;

    private string Known(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (Rules.Any(rule => rule.Descriptor.Code == code))
            return code;
        throw new ArgumentException($"No rule has the code '{code}'. {Spelling.DidYouMean(code, Rules.Select(rule => rule.Descriptor.Code))}".TrimEnd(), nameof(code));
    }
}
