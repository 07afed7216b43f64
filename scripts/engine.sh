#!/usr/bin/env bash
# Makes sure that a Docker engine with buildx answers. The one that is there is used as it is; where there is
# none, root on Debian or Ubuntu gets one installed and started, and everybody else is told what is missing.
set -euo pipefail

usage() {
  cat <<'END'
Usage: scripts/engine.sh [--both] [--no-buildkit] [--json] | --compile

  --both         also make sure that both image stores can be had, overlay2 and containerd. The one that the first
                 engine does not use comes from a second dockerd with its own socket and its own data. And that there is
                 a buildx of today, and a BuildKit of today where one is; IMAGE_SIZE_BUDGET_BUILDKIT=yes compiles what is
                 missing with the machine's Go, which takes minutes, once.
  --no-buildkit  leave that out; IMAGE_SIZE_BUDGET_BUILDKIT=no does the same.
  --json         print where they answer, compiling nothing: {"overlay2": "unix://…" | null, "containerd": …,
                 "because": why one is null, "buildkit": {"config": …, "builder": …} | null, "buildkitBecause": …,
                 "buildx": a docker configuration with a buildx of today | null}
  --compile      only compile BuildKit ahead, where it will be: a run with --both that comes meanwhile waits for it.

Exit status: 0 when an engine with buildx answers, 1 when none does. What is done is said on stderr.
Engines that this script starts go on running; IMAGE_SIZE_BUDGET_STATE says where they keep their data.
END
}

readonly default_endpoint=unix:///var/run/docker.sock
readonly own_sockets=/run/image-size-budget
both=false
json=false
compile_only=false
with_buildkit=true
if [[ ${IMAGE_SIZE_BUDGET_BUILDKIT:-} == no ]]; then with_buildkit=false; fi
overlay2=""
containerd=""
because=""

# shellcheck source-path=SCRIPTDIR
source "${BASH_SOURCE[0]%/*}/engine/install.sh"
# shellcheck source-path=SCRIPTDIR
source "${BASH_SOURCE[0]%/*}/engine/daemon.sh"
# shellcheck source-path=SCRIPTDIR
source "${BASH_SOURCE[0]%/*}/engine/buildkit.sh"

main() {
  read_options "$@"
  if $compile_only; then compile_ahead "$@" && return; fi
  if ! ready; then
    become_root "$@"
    lock
    ready || provide_engine
  fi
  say "Docker $(docker version --format '{{.Server.Version}}') answers on $(endpoint) with $(docker buildx version)"
  if $both || $json; then
    find_stores "$@"
    find_buildkit "$@"
  fi
  if $json; then print_json; fi
}

read_options() {
  local option
  for option in "$@"; do
    case $option in
      --both) both=true ;;
      --json) json=true ;;
      --compile) compile_only=true ;;
      --no-buildkit) with_buildkit=false ;;
      --help | -h) usage && exit 0 ;;
      *) usage >&2 && exit 2 ;;
    esac
  done
}

say() { printf 'engine: %s\n' "$@" >&2; }
die() { say "$@" && exit 1; }
has() { command -v "$1" >/dev/null; }

ready() { answers && has_buildx; }
answers() { docker ${1:+--host "$1"} version --format '{{.Server.Version}}' >/dev/null 2>&1; }
has_buildx() { docker buildx version >/dev/null 2>&1; }
complaint() { { docker version && docker buildx version; } 2>&1 >/dev/null | sed -n 's/^.*line [0-9]*: //; 1p'; }

# The endpoint that DOCKER_HOST or the current context names.
endpoint() {
  docker context inspect --format '{{.Endpoints.docker.Host}}' 2>/dev/null || echo "${DOCKER_HOST:-$default_endpoint}"
}

provide_engine() {
  if ! answers && [[ $(endpoint) != "$default_endpoint" ]]; then
    die "docker is set to use $(endpoint), which does not answer." \
      "Start that engine, or unset DOCKER_HOST and DOCKER_CONTEXT to have one started here."
  fi
  if ! has_buildx || ! { answers || has dockerd; }; then install_packages; fi
  has_buildx || link_plugin
  answers || start_first
  ready || die "the engine was started, but: $(complaint)"
}

# A client that does not come from the packages may look for plugins elsewhere; each looks in the user's directory.
link_plugin() {
  local plugin target=${DOCKER_CONFIG:-$HOME/.docker}/cli-plugins/docker-buildx
  for plugin in /usr/{,local/}lib{exec,}/docker/cli-plugins/docker-buildx; do
    [[ -x $plugin ]] || continue
    say "linking $plugin to $target"
    mkdir -p "${target%/*}"
    ln -sf "$plugin" "$target"
    return
  done
}

start_first() {
  if [[ -d /run/systemd/system ]]; then
    say "starting the docker service"
    systemctl start docker || die "systemctl start docker failed; see: journalctl -u docker"
  elif [[ -s /var/run/docker.pid ]] && await_engine "$default_endpoint" "$(</var/run/docker.pid)"; then
    say "the package's init script has started the engine"
  else
    start_engine overlay2 "$default_endpoint"
  fi
}

find_stores() {
  local store own first
  first=$(store_of "$(endpoint)")
  if [[ $first == overlay2 || $first == containerd ]]; then printf -v "$first" %s "$(endpoint)"; fi
  for store in overlay2 containerd; do
    own=unix://$own_sockets/$store.sock
    if [[ -z ${!store} ]] && { answers "$own" || start_second "$store" "$own" "$@"; }; then
      printf -v "$store" %s "$own"
    fi
    say "$store store: ${!store:-none, because $because}"
  done
}

store_of() {
  local driver
  driver=$(docker --host "$1" info --format '{{.Driver}} {{.DriverStatus}}')
  case $driver in
    *io.containerd.snapshotter*) echo containerd ;;
    *) echo "${driver%% *}" ;;
  esac
}

start_second() {
  local store=$1 own=$2
  shift 2
  if ! $both; then
    because="a second engine was not asked for (--both)" && return 1
  fi
  if ! has dockerd || ! has ip; then
    because="a second engine needs dockerd and ip on this machine" && return 1
  fi
  if ! can_be_root; then
    because="a second engine has to be started by root: sudo bash scripts/engine.sh --both" && return 1
  fi
  become_root "$@"
  lock
  if answers "$own"; then return; fi
  if ! make_bridge; then
    because="a second engine needs a network bridge, which cannot be made here" && return 1
  fi
  start_engine "$store" "$own" "${beside_another[@]}"
}

# Elsewhere than in CI, sudo is left to the person: nobody expects a test to start daemons.
can_be_root() { ((EUID == 0)) || { [[ -n ${CI:-} ]] && sudo -n true 2>/dev/null; }; }

become_root() {
  if ((EUID == 0)); then return; fi
  can_be_root || die "no Docker engine with buildx answers: $(complaint)" \
    "Start Docker, or have it installed and started (Debian, Ubuntu): sudo bash scripts/engine.sh"
  exec sudo -n --preserve-env=CI,DOCKER_HOST,DOCKER_CONTEXT,IMAGE_SIZE_BUDGET_STATE,IMAGE_SIZE_BUDGET_BUILDKIT,GOPROXY bash "$0" "$@"
}

print_json() {
  local builder=null
  if [[ -n $buildkit ]]; then builder="{\"config\": $(quoted "$buildkit"), \"builder\": \"$builder_name\"}"; fi
  printf '{"overlay2": %s, "containerd": %s, "because": %s, "buildkit": %s, "buildkitBecause": %s, "buildx": %s}\n' \
    "$(quoted "$overlay2")" "$(quoted "$containerd")" "$(quoted "$because")" "$builder" "$(quoted "$buildkit_because")" \
    "$(quoted "$buildx")"
}

# What tools say may hold anything.
quoted() { if [[ -n $1 ]]; then printf '"%s"' "$(tr -d '\\"[:cntrl:]' <<<"$1")"; else printf null; fi; }

main "$@"
