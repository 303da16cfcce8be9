using FactCheck.Diagnostics;

namespace FactCheck.Practice;

/// <summary>A statement says what is alleged, and not how strongly: that is the modality of each making. English only.</summary>
/// <remarks>Words count as they are written in a sentence: May is a month or a name. "Could" may tell of an ability, where the statement is of a capability.</remarks>
internal sealed class ModalWordInStatement()
    : RecordRule("FC2007", Severity.Warning, "State it plainly: how strongly each maker puts it is the \"modality\" of their citation.")
{
    private static readonly Words Modal = new("may", "might", "could", "possibly", "perhaps", "probably", "likely", "allegedly", "reportedly", "apparently", "seemingly", "purportedly", "supposedly");

    protected override IEnumerable<Finding> Check(ValidClaimSet set) => Modal.InStatements(
        set,
        "says how sure somebody is",
        (allegation, word) => !char.IsUpper(word[0]) && !(word == "could" && allegation.Kind == AllegationKind.Capability));
}
