namespace FactCheck;

/// <summary>A claim set as it can be shown to everybody.</summary>
public static class PublicationExtensions
{
    /// <summary>
    /// The claim set without what is for editors only: what came off the record, who spoke on deep background, notes, the data of other
    /// programs (<c>ext</c>), the reasons why somebody is not named, and parties and sources that nothing published names. The same claim
    /// set where there is nothing of that.
    /// </summary>
    /// <remarks>
    /// <para>Publish first, and take the day of what is published: <c>set.ForPublication().AsOf(day)</c>. The other way round, what came off the record later is
    /// not yet known on the day, and what only makes sense beside it, such as evidence that nobody cites, is not taken out with it.</para>
    /// <list type="bullet">
    /// <item>A citation goes where anybody in its chain spoke off the record. With its last citation goes an allegation, evidence, a
    /// response, a request, a development or a point; a point also where it was carried by its response alone.</item>
    /// <item>A response and an assessment go where whoever gave them did so off the record. Of a development and a request that others
    /// tell of only the actor goes: that somebody was asked stays known. An allegation goes where whoever took it back did so off the
    /// record: it is published neither as if it still stood, nor with who took it back.</item>
    /// <item>What refers to what is gone drops that reference. Evidence, responses and requests that nobody cites go with the last of
    /// what they are about, entries of the record's history with the last of what they tell of.</item>
    /// <item>What was said on deep background stays, and who said it goes. In their place stands somebody unnamed on the same terms,
    /// called <c>not attributed 1</c>, without body, number of people or reason. The same label of the same body has the same number
    /// within one claim set, another has another; the numbers follow the order of the format and say nothing of a person. So what is
    /// published does not say that such a speaker belongs to the accused, or has the label of somebody who also spoke on other terms:
    /// such an answer is no answer of the accused there. An evaluation holds that they may be anybody: they add nothing to a number of
    /// origins beside anybody else, evidence counts only where it is shown that somebody else is behind it, and so they make no number
    /// and no status higher than it is in the record.</item>
    /// <item>A party stays where something published names it, or a party or source that stays; a source likewise. The record's history
    /// names nothing in this sense. An assessment names what it rests on, unless something that is not published named that as
    /// well.</item>
    /// <item>Free text is not looked into: a statement, a summary or a title that repeats what came off the record is for its author to
    /// mend.</item>
    /// </list>
    /// What is left is valid, and its publication is itself; that of an excerpt of it is the excerpt. As of a day it keeps the numbers,
    /// and its publication takes out whom nothing names by then. What has nothing for editors in it is the same object as before. It
    /// takes time linear in the size of the claim set.
    /// </remarks>
    public static ValidClaimSet ForPublication(this ValidClaimSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return Publication.Of(set);
    }
}
