#!/usr/bin/env bash
# Changes the code of a layer a little, hundreds of times, and asks its tests each time whether they notice: docs/mutation.md.
#   bash tests/mutation/run.sh [layer …]      all layers where none is named; hours, not minutes
# What comes of it is in artifacts/mutation: reports for each layer, and summary.md.
set -euo pipefail
cd "$(dirname "$0")/../FactCheck.Tests"
out=$PWD/../../artifacts/mutation
# The analyzers have nothing to say about changed code; a process that lives for seconds is not worth measuring itself; and that a law fails is soon seen.
export RunAnalyzers=false DOTNET_TieredPGO=0 FACTCHECK_LAWS=brief

# The tests that are asked first: examples, without those that try a size.
examples_of() {
  local of="FullyQualifiedName~Unit.$1"
  case $1 in
    Validation) of+='|FullyQualifiedName~RuleCorpus' ;;
    Provenance) of+='|FullyQualifiedName~Unit.Evaluation.Numbers' ;;
    Evaluation | Chronology) of+='|FullyQualifiedName~Unit.Seeds' ;;
    Quotation) of+='|FullyQualifiedName~Corpus.Quotation|FullyQualifiedName~Corpus.Statement|FullyQualifiedName~Laws.Quotation' ;;
  esac
  printf '(%s)&Size!=Large' "$of"
}

# The tests that are asked about what those have not noticed: also laws, which cost most.
all_of() {
  local laws=$1
  [ "$1" = Evaluation ] && laws=Evaluation.Library
  printf '(FullyQualifiedName~Unit.%s|FullyQualifiedName~Laws.%s)&Size!=Large' "$1" "$laws"
}

# Changes these places of a layer, and asks these tests.
try() {
  local to=$out/$1/$2 places=$3 tests=$4
  mkdir -p "$to"
  cat >"$to/settings.json" <<JSON
{
  "stryker-config": {
    "project": "FactCheck.csproj",
    "configuration": "Release",
    "target-framework": "net10.0",
    "mutate": $places,
    "test-case-filter": "$tests",
    "reporters": ["json", "dots"]
  }
}
JSON
  dotnet stryker --config-file "$to/settings.json" --output "$to"
}

dotnet tool restore
[ $# -gt 0 ] || set -- Argumentation Chronology Evaluation Provenance Quotation Validation
for layer; do
  rm -rf "${out:?}/$layer"
  try "$layer" examples "[\"**/$layer/**/*.cs\"]" "$(examples_of "$layer")"
  left=$(node ../mutation/summary.mjs "$out" "$layer")
  [ "$left" = '[]' ] || try "$layer" all "$left" "$(all_of "$layer")"
done
node ../mutation/summary.mjs "$out" | tee "$out/summary.md"
