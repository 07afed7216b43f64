#!/usr/bin/env bash
# Makes sure that this machine has what all tests need: programs, both engines, a browser. The browser's package is fetched while
# engines are started and BuildKit is compiled.
set -euo pipefail

here=${BASH_SOURCE[0]%/*}
bash "$here/browser.sh" >/dev/null &
bash "$here/test-tools.sh"
bash "$here/engine.sh" --both
wait
