#!/usr/bin/env bash
# Changes the code of a layer a little, hundreds of times, and asks its tests each time whether they notice: docs/mutation.md.
#   bash tests/mutation/run.sh [layer …]      all layers where none is named; hours, not minutes
# What comes of it is in artifacts/mutation: a report for each layer, and summary.md.
set -euo pipefail
cd "$(dirname "$0")/../FactCheck.Tests"
out=$PWD/../../artifacts/mutation

# The tests of a layer; without those that try sizes, which cost most and notice little.
tests_of() {
  local of="FullyQualifiedName~Unit.$1"
  case $1 in
    Validation) of+='|FullyQualifiedName~RuleCorpus' ;;
    Provenance) of+='|FullyQualifiedName~Unit.Evaluation.Numbers' ;;
    Evaluation | Chronology) of+='|FullyQualifiedName~Unit.Seeds' ;;
    Quotation) of+='|FullyQualifiedName~Corpus.Quotation|FullyQualifiedName~Corpus.Statement|FullyQualifiedName~Laws.Quotation' ;;
  esac
  printf '(%s)&Size!=Large' "$of"
}

dotnet tool restore
[ $# -gt 0 ] || set -- Argumentation Chronology Evaluation Provenance Quotation Validation
for layer; do
  rm -rf "$out/$layer"
  mkdir -p "$out/$layer"
  cat >"$out/$layer/settings.json" <<JSON
{
  "stryker-config": {
    "project": "FactCheck.csproj",
    "target-framework": "net10.0",
    "mutate": ["**/$layer/**/*.cs"],
    "test-case-filter": "$(tests_of "$layer")",
    "reporters": ["json", "dots"]
  }
}
JSON
  # The analyzers have nothing to say about changed code.
  RunAnalyzers=false dotnet stryker --config-file "$out/$layer/settings.json" --output "$out/$layer"
done
node ../mutation/summary.mjs "$out" | tee "$out/summary.md"
