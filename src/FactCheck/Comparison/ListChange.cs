namespace FactCheck.Comparison;

/// <summary>An element that is otherwise in one list than in another, with its index in each; −1 and null where one lacks it.</summary>
internal sealed record ListChange(int From, Node? Before, int To, Node? After, bool IsMoved);
