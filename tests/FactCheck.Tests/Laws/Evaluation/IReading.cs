namespace FactCheck.Tests.Laws.Evaluation;

/// <summary>
/// Something that reads a valid claim set as the page on evaluation says. The laws are written over this, so that they hold of the plain reading
/// and of any other that an adapter brings here.
/// </summary>
internal interface IReading
{
    Picture Read(ValidClaimSet set, Threshold threshold);
}

/// <summary>The two policies of the page: how much it takes until a side reaches it.</summary>
internal enum Threshold
{
    Newsroom,
    AnyEvidence,
}
