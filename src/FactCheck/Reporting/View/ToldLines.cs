namespace FactCheck.Reporting;

/// <summary>What was answered and who was asked, with the words, where there is room for lines only.</summary>
internal sealed class ToldLines(Reading reading)
{
    private readonly CitedWords _words = new(reading);

    /// <summary>The answers to an item other than an allegation, and the requests for comment on it.</summary>
    public IEnumerable<Line> AnsweredAndAsked(Id item) =>
        reading.ClaimSet.AnswersTo(item).SelectMany(Of).Concat(reading.ClaimSet.RequestsAbout(item).SelectMany(Of));

    /// <summary>What one point says, then the words of it, then those of the response that it is a point of.</summary>
    public IEnumerable<Line> Of(Answer answer) =>
    [
        $"Answered by {AnsweredSide.Said(answer, reading.Names)} ({answer.Response.Id})",
        .. _words.Lines(answer.Point.Cites),
        .. _words.Lines(answer.Response.Cites),
        .. EditorialPart.Marked(EditorialPart.Lines(answer.Point.Note, answer.Point.Ext), reading),
    ];

    public IEnumerable<Line> Of(Request request) =>
        [$"Asked for comment: {TimelineWords.Asked(request, reading.Names)}", .. _words.Lines(request.Cites)];
}
