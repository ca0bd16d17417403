#!/usr/bin/env bash
# Writes ValueLedger.Client/PublicAPI.Unshipped.txt: whatever is public and not in PublicAPI.Shipped.txt.
# The build fails if the two files and the code differ, so that no change of the surface goes unseen.
set -euo pipefail
cd "$(dirname "$0")/ValueLedger.Client"

mkdir -p obj
echo '#nullable enable' >PublicAPI.Unshipped.txt
dotnet build -f net10.0 -v q --no-incremental -p:RunAnalyzers=true -p:TreatWarningsAsErrors=false \
  '-p:ErrorLog=obj/public-api.sarif%2Cversion=2.1' >obj/public-api.log || { cat obj/public-api.log; exit 1; }
python3 - <<'PYTHON'
import json, re

with open("obj/public-api.sarif", encoding="utf-8-sig") as log:
    found = [result["message"]["text"] for run in json.load(log)["runs"] for result in run["results"] if result["ruleId"] == "RS0016"]
symbols = sorted({re.match(r"Symbol '(.*)' is not part", text).group(1) for text in found})
with open("PublicAPI.Unshipped.txt", "a", encoding="utf-8") as file:
    file.writelines(symbol + "\n" for symbol in symbols)
print(f"{len(symbols)} symbols are public and not shipped.")
PYTHON
