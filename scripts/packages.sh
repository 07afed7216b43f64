# shellcheck shell=bash
# What scripts/test-tools.sh and scripts/browser.sh have in common: Debian's and Ubuntu's packages for the tests.

say() { printf '%s: %s\n' "$(basename "$0" .sh)" "$@" >&2; }

# Elsewhere than in CI, sudo is left to the person: nobody expects a test to install programs.
can_be_root() { ((EUID == 0)) || { [[ -n ${CI:-} ]] && sudo -n true 2>/dev/null; }; }

# The lists of packages are fetched only where they do not have them: on a new machine, once.
install_packages() {
  local options=(--yes --no-install-recommends --no-remove)
  apt install "${options[@]}" "$@" || { apt update && apt install "${options[@]}" "$@"; }
}

# The runlevel keeps packages from starting the services that they bring.
apt() {
  local output as_root=()
  ((EUID == 0)) || as_root=(sudo -n)
  say "apt-get $*"
  output=$("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get -o DPkg::Lock::Timeout=120 "$@" 2>&1 </dev/null) && return
  say "apt-get $1 failed:" "$(tail -n 5 <<<"$output")"
  return 1
}
