namespace FactCheck.Tool;

/// <summary>A form in which findings are written: file by file, so that nothing waits for the last one.</summary>
internal abstract class FindingsWriter
{
    /// <param name="output">Where to.</param>
    /// <param name="files">The files; each is checked when it is asked for.</param>
    /// <param name="tally">What was counted, complete once all files were asked for.</param>
    public abstract void Write(Stream output, IEnumerable<CheckedFile> files, Tally tally);
}
