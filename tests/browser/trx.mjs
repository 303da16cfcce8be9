// The outcomes in the format that dotnet test writes, as far as .ci/run reads it.
const escape = text => text.replace(/[&<>"\u0000-\u001f]/g, c => `&#${c.codePointAt(0) < 32 ? 32 : c.codePointAt(0)};`);

export function trx(outcomes) {
  const failed = outcomes.filter(outcome => outcome.faults.length).length;
  const results = outcomes.map(({ name, faults }) => faults.length
    ? `    <UnitTestResult testName="${escape(name)}" outcome="Failed"><Output><ErrorInfo><Message>${escape(faults.join('; '))}</Message></ErrorInfo></Output></UnitTestResult>`
    : `    <UnitTestResult testName="${escape(name)}" outcome="Passed" />`);
  return `<?xml version="1.0" encoding="utf-8"?>
<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
  <Results>
${results.join('\n')}
  </Results>
  <ResultSummary outcome="${failed ? 'Failed' : 'Completed'}">
    <Counters total="${outcomes.length}" executed="${outcomes.length}" passed="${outcomes.length - failed}" failed="${failed}" error="0" timeout="0" aborted="0" />
  </ResultSummary>
</TestRun>
`;
}
