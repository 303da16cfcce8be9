namespace FactCheck;

/// <summary>A claim set as it can be shown to everybody.</summary>
public static class PublicationExtensions
{
    /// <summary>
    /// The claim set without what is for editors only: what came off the record, notes, the data of other programs (<c>ext</c>), and the reasons why somebody is
    /// not named. The same claim set where there is nothing of that.
    /// </summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>A citation goes where anybody in its chain spoke off the record. With its last citation goes an allegation, evidence, a response, a request, a development or a
    /// point; a point also where it was carried by its response alone.</item>
    /// <item>A response and an assessment go where whoever gave them did so off the record. Of a development and a request that others tell of only the actor goes: that
    /// somebody was asked stays known. An allegation goes where whoever took it back did so off the record: it is published neither as if it still stood, nor with
    /// who took it back.</item>
    /// <item>What refers to what is gone drops that reference. Evidence, responses and requests that nobody cites go with the last of what they are about, entries of the
    /// record's history with the last of what they tell of, and so do parties and sources that nothing names any more.</item>
    /// <item>What was said on deep background stays, with its label: it can be published, without attribution, and a page has to see to that.</item>
    /// <item>Free text is not looked into: a statement, a summary or a title that repeats what came off the record is for its author to mend.</item>
    /// </list>
    /// What is left is valid, and its publication is itself. It takes time linear in the size of the claim set.
    /// </remarks>
    public static ValidClaimSet ForPublication(this ValidClaimSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return Publication.Of(set);
    }
}
