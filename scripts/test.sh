#!/usr/bin/env bash
# All tests. Those that need nothing but Node run while the machine gets what the others need: programs, a browser, engines.
# Arguments are vitest's, for one run after all is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if (($# > 0)); then
  bash scripts/prepare-tests.sh
  exec vitest run "$@"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CLOSING_LINES=$work/lines

bash scripts/prepare-tests.sh >"$work/preparation" 2>&1 &
preparation=$!
vitest run --project fast && fast=0 || fast=$?
wait "$preparation" && prepared=0 || prepared=$?
cat "$work/preparation" >&2
if ((prepared > 0)); then exit "$prepared"; fi
vitest run --project process --project apart --project engine && others=0 || others=$?

# One line for both runs, and none where one of them did not come to its end.
awk '{ passed += $1; failed += $3; skipped += $5 }
  END { if (NR == 2) print "\n" passed " passed, " failed " failed" (skipped ? ", " skipped " skipped" : "") }' "$CLOSING_LINES"
exit "$((fast == 0 ? others : fast))"
