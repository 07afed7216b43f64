#!/usr/bin/env bash
# Makes sure that the programs are there that tests use beside Node, git, an engine and a browser. Root on Debian or Ubuntu gets
# what is missing; everybody else is told. Where one is missing all the same, its tests say that they did not run, in CI as failures.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR
source "${BASH_SOURCE[0]%/*}/packages.sh"

# program=package: a shell for images without a base image, what the readers of this project are held against, shells
# that complete its command, and the installer whose leavings a finding is about.
readonly tools=(/bin/busybox=busybox-static readelf=binutils zstd=zstd docker-registry=docker-registry zsh=zsh fish=fish pip3=python3-pip)

main() {
  local missing=() tool
  for tool in "${tools[@]}"; do
    command -v "${tool%%=*}" >/dev/null || missing+=("${tool#*=}")
  done
  if ((${#missing[@]} == 0)); then return; fi
  if ! command -v apt-get >/dev/null || ! can_be_root; then
    say "some tests need ${missing[*]}; to have them installed (Debian, Ubuntu): sudo bash scripts/test-tools.sh"
    return
  fi
  install_packages "${missing[@]}" || say "some tests will not run"
}

main "$@"
