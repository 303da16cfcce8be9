namespace FactCheck.Reporting;

/// <summary>The words of the page's own mechanics. What is said of the record is the reading view's.</summary>
internal static class PageWords
{
    public const string WholeRecord = "whole record";
}
