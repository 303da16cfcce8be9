namespace FactCheck;

/// <summary>A claim set as far as some of its allegations go.</summary>
public static class ExcerptExtensions
{
    /// <summary>
    /// The claim set with nothing in it but what has to do with some allegations. Each allegation in it stands as it does in the whole: its status, its numbers, its
    /// strength and its answer are the same under every policy. The same claim set where all of it has to do with them.
    /// </summary>
    /// <param name="set">The claim set.</param>
    /// <param name="allegations">
    /// The allegations, in any order. Of none there is left what the claim set says of itself, and of its history what tells of no item.
    /// </param>
    /// <remarks>
    /// <list type="bullet">
    /// <item>With an allegation stay those that it specialises, at any distance: an answer to them answers it in general.</item>
    /// <item>With each of these stay the evidence that bears on it, the responses that answer it and the requests about it, the assessments of it, and the developments
    /// that are premised on it or related to it. With evidence and developments stay the evidence on them, the answers to them and the requests about them.</item>
    /// <item>With a counterclaim stays the allegation that it makes in turn, and so what belongs to that.</item>
    /// <item>Sources, parties and scales stay where something that stays names them.</item>
    /// <item>What refers to something that is gone drops that reference; a point or a bearing goes with the last of what it is about, and so does an entry of the record's history.</item>
    /// </list>
    /// What is left is valid, and the excerpt of it about the same allegations is itself. It takes time linear in the size of the claim set.
    /// </remarks>
    /// <exception cref="KeyNotFoundException">The claim set has no item of one of the ids.</exception>
    /// <exception cref="InvalidCastException">One of the items is not an allegation.</exception>
    public static ValidClaimSet ExcerptAbout(this ValidClaimSet set, params Id[] allegations)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(allegations);
        return Dossier.About(set, allegations);
    }
}
