namespace FactCheck;

/// <summary>Kinds of items, as a set: what a reference can lead to.</summary>
[Flags]
internal enum ItemKinds
{
    Party = 1 << 0,
    Source = 1 << 1,
    Allegation = 1 << 2,
    Evidence = 1 << 3,
    Response = 1 << 4,
    Request = 1 << 5,
    Development = 1 << 6,
    Assessment = 1 << 7,
    Scale = 1 << 8,
    Any = (1 << 9) - 1,
}
