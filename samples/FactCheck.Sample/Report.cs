using FactCheck.Chronology;
using FactCheck.Evaluation;
using static FactCheck.Sample.Wording;

namespace FactCheck.Sample;

/// <summary>A claim set as everybody may read it: each allegation as made by somebody, with the answer beside it.</summary>
internal sealed class Report
{
    private readonly Chronicle _chronicle;
    private readonly DateOnly? _day;
    private readonly ValidClaimSet _whole;
    private readonly ValidClaimSet _shown;
    private readonly Source[] _sources;
    private readonly ClaimSetEvaluation _evaluation;
    private readonly Wording _words;

    public Report(ValidClaimSet set, DateOnly? day)
    {
        (_chronicle, _day) = (new(set), day);
        _whole = day is { } on ? _chronicle.AsOf(on) : set;
        _shown = _whole.ForPublication();
        // A document that is not held is known by those who tell of it alone.
        _sources = [.. _shown.Sources.Where(source => !_shown.ReferencesTo(source.Id).IsEmpty)];
        _evaluation = _shown.Evaluate();
        _words = new(_shown);
    }

    public void Print()
    {
        Head();
        Page.Table(
            ["What is alleged", "By whom, and how strongly", "Evidence and sources", "Answer of the accused"],
            [31, 26, 28, 29],
            _evaluation.Allegations.Select(each => new[] { Statement(each), PutIn(each), Sourcing(each), Answer(each) }));
        Page.Section("What was answered", _shown.Responses.Select(response => $"{_words.Name(response.By)}, {Day(response.Issued)}: {response.Summary}"));
        Page.Section("Who was asked for comment", _shown.Requests.Select(_words.Asked));
        Page.Section("Answers to what nobody is recorded to have alleged", _evaluation.AnswersToNothingAlleged.Select(answer =>
            $"{_words.Name(answer.Response.By)}: {Words(answer.Point.Kind)}{(answer.Point.Part is { } part ? $". {part}" : "")}"));
        Page.Section("No answer recorded (it may have been given elsewhere; nothing follows from this about the accused)", _evaluation.Unanswered.SelectMany(Unanswered).DefaultIfEmpty("none"));
        Page.Section("Known through a single origin", Single());
        Page.Section("Against each other, side by side; neither is preferred", SideBySide());
        Page.Section("What is reported to have happened, or to be planned (it proves nothing of what is alleged)", new Chronicle(_shown).Timeline.Where(entry => entry.Lane == TimelineLane.Happened || entry.Kind == TimelineKind.Withdrawn).Select(_words.Happened));
        Page.Section("Sources", _sources.Select(source => $"{source.Id}, {Day(source.Published)}: {source.Title}"));
        // Advice is about the record as it is, and would tell what was not known on an earlier day.
        if (_day is null)
            Page.Section("Advice of good practice", Advice());
    }

    private void Head()
    {
        Page.Wrapped($"{_shown.Title}{(_day is { } day ? $", as of {day:yyyy-MM-dd}" : "")}: {Count(_shown.Allegations.Length, "allegation")}, {Count(_shown.Responses.Length, "response")}, "
            + $"{Count(_shown.Evidence.Length, "piece")} of evidence, {Count(_shown.Developments.Length, "development")}, {Count(_sources.Length, "source")}.");
        if (_day is { } on)
            Page.Wrapped($"It shows what could be known at the end of that day. {Count(_chronicle.PossiblyKnown(on).Count(IsShown), "item")} of it, the sources among them, may have become known only "
                + $"later, since no date says it exactly enough; {Count(_chronicle.Undated.Count(IsShown), "item")} of these have no date at all.");
        else if (_shown.ClaimSet.Summary is { } summary)
            Page.Wrapped(summary);
        Page.Wrapped("Allegations are shown as made by those named; this record does not decide what is true. Makers are those who assert or suspect; a fear, a question and what is "
            + $"taken for granted make nobody one. The status is of the evidence in this record alone ({_evaluation.Policy}).");
        var held = _words.HeldBack(_whole);
        if (held != "")
            Page.Wrapped($"Not for publication, and so not shown: {held}. What is called recorded here is so in what is shown.");
        Console.WriteLine();

        bool IsShown(Id id) => _shown.TryGet(id, out var item) && (item is not Source source || _sources.Contains(source));
    }

    private string Statement(AllegationEvaluation each) => string.Join('\n', new[]
    {
        each.Id.Value,
        each.Statement,
        each.Allegation.Withdrawn is { } withdrawn ? $"WITHDRAWN on {Day(withdrawn.On)} by {_words.Name(withdrawn.By)}: {withdrawn.Why}" : "",
        $"First seen: {Day(_shown.Get<Source>(_shown.MakingsOf(each.Id)[0].Source).Published)}",
    }.Where(line => line != ""));

    private string PutIn(AllegationEvaluation each) => string.Join('\n', each.PutBy
        .GroupBy(put => put.Modality)
        .OrderBy(group => group.Key)
        .Select(group => $"{By(group.Key)}: {string.Join("; ", group.Select(put => _words.Name(put.By)).Distinct())}")
        .Append($"in {string.Join(", ", each.Sourcing.Carriers)}"));

    private string Sourcing(AllegationEvaluation each) => string.Join('\n',
    [
        $"status: {Words(each.Status)}",
        $"{each.Origins}",
        .. each.Makers.SomeNotToldApart ? [$"{each.Makers.All.Length} names, not all told apart"] : Array.Empty<string>(),
        .. each.Sourcing.CommonLinks is { IsEmpty: false } links ? [$"every chain runs through {string.Join(", ", links.Select(_words.Name))}"] : Array.Empty<string>(),
        .. each.Sourcing.CircularReports.Select(circle => $"circular reporting is possible: {string.Join(", ", circle.Members.Select(_words.Name))}"),
        .. each.Sourcing.Carriers.Where(carrier => _shown.Get<Source>(carrier).Corrections.Any(correction => correction.Kind == CorrectionKind.Retracted)).Select(carrier => $"retracted: {carrier}"),
        .. each.For.Items.Select(item => $"for it: {item}"),
        .. each.Against.Items.Select(item => $"against it: {item}"),
        .. each.Assessments.Select(assessment => $"rated “{assessment.Rating}” by {_words.Name(assessment.By)}, {Day(assessment.On)}{(each.Assessments.Any(later => later.Supersedes == assessment.Id) ? ", since replaced" : "")}"),
    ]);

    private string Answer(AllegationEvaluation each) => !each.Answer.IsOwed ? "accuses nobody" : string.Join('\n', each.Answer.Parties.SelectMany(answer => answer.Differing
        .Select(differing => $"answers differ: {_words.Said(differing.Before)}; {_words.Said(differing.After)}")
        .Prepend($"{_words.Name(answer.Party)}: {answer.Phrase}")));

    private IEnumerable<string> Unanswered(AllegationEvaluation each) =>
        from answer in each.Answer.Parties where !answer.IsAnswered select $"{each.Id}, {_words.Name(answer.Party)}: {answer.Phrase}";

    private IEnumerable<string> Single() =>
        from each in _evaluation.Allegations
        where each.Sourcing.Origins.Number == 1
        group each.Sourcing.Carriers.Length == 1 ? $"{each.Id}" : $"{each.Id} (in {each.Sourcing.Carriers.Length} sources)" by string.Join("; ", each.Sourcing.Origins.All.Select(_words.Name)) + (each.Sourcing.Origins.SomeNotToldApart ? " (not told apart)" : "") into allegations
        select $"{allegations.Key}: {string.Join(", ", allegations)}";

    // What is said of the whole record and of what is shown: why somebody is not named is recorded, though it is not shown.
    private IEnumerable<string> Advice() =>
        _shown.CheckPractice().Select(finding => $"{finding.Code}: {finding.Message}").Intersect(_whole.CheckPractice().Select(finding => $"{finding.Code}: {finding.Message}"));

    // Each pair once, whichever of the two says it; neither is preferred.
    private IEnumerable<string> SideBySide() =>
        from each in _shown.Allegations.Select(item => (Item: (Item)item, item.Relations)).Concat(_shown.Developments.Select(item => (Item: (Item)item, item.Relations)))
        from relation in each.Relations
        where relation.Kind is RelationKind.Contradicts or RelationKind.InTensionWith
        let pair = (One: each.Item, Other: _shown[relation.To], relation.Kind)
        group pair by (string.CompareOrdinal(pair.One.Id.Value, pair.Other.Id.Value) < 0 ? (pair.One.Id, pair.Other.Id) : (pair.Other.Id, pair.One.Id), pair.Kind) into pairs
        let pair = pairs.First()
        from line in new[] { $"{pair.One.Id} {(pair.Kind == RelationKind.Contradicts ? "and" : "in tension with")} {pair.Other.Id}{(pair.Kind == RelationKind.Contradicts ? " contradict each other" : "")}:", Told(pair.One), Told(pair.Other) }
        select line;

    // An allegation with those who put it, a development with the sources that tell of it.
    private string Told(Item item) => item is Allegation allegation
        ? $"- {string.Join("; ", _evaluation[item.Id].PutBy.Select(put => $"{_words.Name(put.By)} ({Words(put.Modality)})").Distinct())}: {allegation.Statement}"
        : $"- as told in {string.Join(", ", _evaluation.Tracing.Of(item.Id).Carriers)}: {((Development)item).Title}";
}
