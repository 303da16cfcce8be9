#!/usr/bin/env bash
# How long the command takes to start, beside an empty program (what `dotnet new console` makes), in turns: start-up.sh [rounds]
# The command is packed and installed as people get it. Prints the median and the least of each, in milliseconds, and the ratio of the medians.
set -euo pipefail
rounds=${1:-20}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

dotnet pack "$root/src/FactCheck.Tool" -o "$work/packages" -v q >&2
NUGET_PACKAGES=$work/nuget dotnet tool install FactCheck.Tool --tool-path "$work/tool" --add-source "$work/packages" >&2
dotnet new console -o "$work/empty" >&2
dotnet build "$work/empty" -c Release -v q >&2

cd "$root"
empty=$(ls "$work"/empty/bin/Release/*/empty)
programs=("$empty" "$work/tool/factcheck --version" "$work/tool/factcheck schema" "$work/tool/factcheck explain FC1002" "$work/tool/factcheck --help"
  "$work/tool/factcheck check seeds/harbour-water.claims.json")
for ((round = -2; round < rounds; round++)); do
  for i in "${!programs[@]}"; do
    start=${EPOCHREALTIME//[.,]/}
    ${programs[i]} >/dev/null 2>&1 || true
    end=${EPOCHREALTIME//[.,]/}
    # The first two rounds warm the caches of the disk.
    [ "$round" -lt 0 ] || echo "$((end - start))" >>"$work/times.$i"
  done
done
for i in "${!programs[@]}"; do
  sort -n "$work/times.$i" | awk -v name="${programs[i]#"$work/tool/"}" -v first="$work/first" -v i="$i" '
    { t[NR] = $1 / 1000 }
    END {
      median = t[int((NR + 1) / 2)]
      if (i == 0) { print median > first; base = median; name = "an empty program" } else getline base < first
      printf "%-60s %6.1f ms, at least %6.1f ms, %.2f times\n", name, median, t[1], median / base
    }'
done
