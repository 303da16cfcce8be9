#!/bin/sh
# Proves that the library can be compiled ahead of time: publishes the smoke program without a warning, runs it beside the same program run by
# the JIT on every seed, and on a text that is no claim set, and compares what both print, byte for byte. Exits with 1 on a difference.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
project="$here/FactCheck.AotSmoke.csproj"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The linker is that of a C compiler, and the runtime links against zlib.
compiler=$(command -v clang || command -v gcc || true)
if [ -z "$compiler" ] || ! echo '#include <zlib.h>' | "$compiler" -E - >/dev/null 2>&1; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends clang zlib1g-dev
fi

dotnet publish "$project" -c Release -o "$work/native" -warnaserror
dotnet build "$project" -c Release -o "$work/jit" -warnaserror
test ! -e "$work/native/FactCheck.dll" || { echo "The publish did not compile ahead of time." >&2; exit 1; }

printf '{ "id": 1, "titel": "x", "language": "??" }' > "$work/broken.claims.json"
for file in "$root"/seeds/*.claims.json "$work/broken.claims.json"; do
  native=0 jit=0
  "$work/native/FactCheck.AotSmoke" "$file" > "$work/native.txt" 2>&1 || native=$?
  DOTNET_ROLL_FORWARD=Major dotnet "$work/jit/FactCheck.AotSmoke.dll" "$file" > "$work/jit.txt" 2>&1 || jit=$?
  case "$file" in "$work"/*) expected=3 ;; *) expected=0 ;; esac
  cmp "$work/native.txt" "$work/jit.txt" && test "$native" -eq "$expected" && test "$jit" -eq "$expected" || {
    echo "$file: native exits with $native, JIT with $jit, expected $expected" >&2
    diff "$work/jit.txt" "$work/native.txt" | head -20 >&2
    exit 1
  }
  echo "$(basename "$file"): $(wc -c < "$work/native.txt") bytes, the same by both"
done
