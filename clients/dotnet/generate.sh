#!/usr/bin/env bash
# Generates the client from the committed document.
#   generate.sh           writes ValueLedger.Client/Generated
#   generate.sh --check   writes nothing; shows the difference and ends with 1 when the committed files are not what would be written
set -euo pipefail
cd "$(dirname "$0")"

if [ ! -x node_modules/.bin/nswag ]; then
  echo "The generator is not installed: run 'npm ci' in clients/dotnet." >&2
  exit 2
fi

committed=ValueLedger.Client/Generated
rm -rf obj
mkdir -p obj/Generated
node generator/reduce.js ../../openapi/valueledger-v1.json nswag.json obj
node_modules/.bin/nswag run obj/nswag.json /runtime:Net100 > obj/nswag.log || { cat obj/nswag.log >&2; exit 2; }
node generator/finish.js obj/document.json obj/LedgerApi.cs obj/Generated

if [ "${1:-}" = "--check" ]; then
  diff -ru "$committed" obj/Generated && echo "The generated client is up to date."
else
  mkdir -p "$committed"
  rm -f "$committed"/*.cs
  cp obj/Generated/*.cs "$committed/"
fi
