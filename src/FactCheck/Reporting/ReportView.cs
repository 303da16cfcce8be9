using System.Text.Json.Serialization;

namespace FactCheck.Reporting;

/// <summary>A way to look at a claim set.</summary>
[JsonConverter(typeof(WordConverter<ReportView>))]
public enum ReportView
{
    /// <summary>The whole report: how to read it, then every view below, then the sources, what is unanswered, method and limits.</summary>
    Everything,

    /// <summary>A card for each allegation: what is alleged and by whom, and beside it what was answered.</summary>
    Cards,

    /// <summary>A row for each allegation: who put it, where the evidence stands, and what each of the accused answered.</summary>
    Matrix,

    /// <summary>What was alleged, happened and was answered, in the order of dates.</summary>
    Timeline,

    /// <summary>Who had it from whom: the origins, those who passed it on, and the sources that carry it.</summary>
    Origins,
}
