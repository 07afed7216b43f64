#!/usr/bin/env bash
# Makes sure that this machine has what all tests need: programs, a browser, both engines. One after the other: apt-get fetches
# its lists for one caller at a time. What is compiled is compiled meanwhile.
set -euo pipefail

here=${BASH_SOURCE[0]%/*}
bash "$here/engine.sh" --compile &
bash "$here/test-tools.sh"
bash "$here/browser.sh" >/dev/null
bash "$here/engine.sh" --both
