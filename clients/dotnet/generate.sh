#!/usr/bin/env bash
# Generates the client from the committed document.
#   generate.sh           writes ValueLedger.Client/Generated; then public-api.sh writes what is public
#   generate.sh --check   writes nothing there; shows the difference and exits with 1 if the committed files differ from what would be written
set -euo pipefail
cd "$(dirname "$0")"

committed=ValueLedger.Client/Generated
rm -rf obj
dotnet run --project ValueLedger.Client.Generator -v q -- ../../openapi/valueledger-v1.json obj/Generated

if [ "${1:-}" = "--check" ]; then
  diff -ru "$committed" obj/Generated && echo "The generated client is up to date."
else
  mkdir -p "$committed"
  rm -f "$committed"/*.cs
  cp obj/Generated/*.cs "$committed/"
fi
