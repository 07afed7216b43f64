#!/usr/bin/env bash
# Makes sure that there is a browser for the tests of the HTML report. The one that is there is used as it is; where there
# is none, root on Debian gets Chromium from the machine's own package sources. Without one those tests say that they did
# not run, so that this script never fails: nobody has to have a browser to work on the rest.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR
source "${BASH_SOURCE[0]%/*}/packages.sh"

usage() {
  cat <<'END'
Usage: scripts/browser.sh

Prints the path of the browser that the tests use, or nothing. CHROMIUM names another one.
What is done, or why nothing can be, is said on stderr. Exit status: 0.
END
}

main() {
  case ${1:-} in
    "") ;;
    --help | -h) usage && exit 0 ;;
    *) usage >&2 && exit 2 ;;
  esac
  browser || install || say "the tests of the HTML report will not run"
}

# The headless shell draws the same pages with half the work: it has no windows of its own.
browser() {
  local candidate
  for candidate in ${CHROMIUM:+"$CHROMIUM"} chromium-headless-shell chromium chromium-browser google-chrome; do
    if command -v "$candidate"; then return; fi
  done
  return 1
}

# Ubuntu's package of that name only points to a snap.
is_debian() { grep -qx 'ID=debian' /etc/os-release 2>/dev/null; }

install() {
  if [[ -n ${CHROMIUM:-} ]]; then say "CHROMIUM is $CHROMIUM, which is no program" && return 1; fi
  if ! is_debian; then say "there is no Chromium, and this script installs it on Debian only" && return 1; fi
  if ! can_be_root; then say "there is no Chromium; to have it installed: sudo bash scripts/browser.sh" && return 1; fi
  install_packages chromium-headless-shell && browser
}

main "$@"
