# shellcheck shell=bash disable=SC2154 # daemon.sh sets the state directory
# Installs Docker with buildx on Debian and Ubuntu, from the package sources that the machine already has.

readonly lock_options=(-o DPkg::Lock::Timeout=120)
apt_options=("${lock_options[@]}")

install_packages() {
  has apt-get || die "Docker or its buildx plugin is missing, and can be installed by this script on Debian and Ubuntu only." \
    "Install Docker Engine with buildx the way your system does it, then run this again."
  local buildx=docker-buildx rest=(docker.io iptables iproute2)
  apt update
  if ! apt-cache show docker-buildx >/dev/null 2>&1; then
    borrow_from_trixie
    buildx=docker-buildx/trixie
    rest=(docker.io/trixie docker-cli/trixie containerd/trixie runc iptables iproute2)
  fi
  if answers; then rest=(); fi
  apt install --yes --no-install-recommends --no-remove "$buildx" "${rest[@]}"
}

# Debian 12 has no buildx. Debian 13's Docker runs on it, except for runc, which needs a newer libc.
borrow_from_trixie() {
  [[ $(codename) == bookworm ]] || die "no package source of this machine has docker-buildx, and this is not Debian 12." \
    "Install Docker Engine with buildx from another source, then run this again."
  say "taking Docker from Debian 13 (trixie) on the mirror of this machine; its own sources stay as they are"
  add_suite trixie
}

codename() { sed -n 's/^VERSION_CODENAME=//p' /etc/os-release; }

# The suite is added to a copy of the machine's sources, with so low a priority that nothing comes from it but what is asked
# for.
add_suite() {
  local suite=$1 mirror own=$state/apt keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  # shellcheck disable=SC2016 # apt-get, not the shell, fills these in
  mirror=$(apt-get indextargets --format '$(CODENAME) $(REPO_URI)' 'Created-By: Packages' 'Component: main' |
    awk -v own="$(codename)" '$1 == own && !uri { uri = $2 } END { print uri }')
  [[ -n $mirror ]] || die "this machine has no package source of $(codename)"
  rm -rf "$own" && mkdir -p "$own"
  cp -r /etc/apt/sources.list.d /etc/apt/preferences.d "$own"
  echo "deb [signed-by=$keyring] $mirror $suite main" >"$own/sources.list.d/$suite.list"
  printf 'Package: *\nPin: release n=%s\nPin-Priority: 50\n' "$suite" >"$own/preferences.d/$suite"
  apt_options=("${lock_options[@]}" -o "Dir::Etc::SourceParts=$own/sources.list.d" -o "Dir::Etc::PreferencesParts=$own/preferences.d")
  apt update
}

# A service that a package starts must not inherit the lock (9), or it would hold it for as long as it runs.
apt() {
  local log=$state/apt.log
  say "apt-get $*"
  DEBIAN_FRONTEND=noninteractive apt-get "${apt_options[@]}" "$@" >"$log" 2>&1 </dev/null 9>&- ||
    die "apt-get $1 failed:" "$(tail -n 15 "$log")"
}
