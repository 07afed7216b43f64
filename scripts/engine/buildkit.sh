# shellcheck shell=bash disable=SC2034,SC2154 # engine.sh reads these; engine.sh and daemon.sh set those
# A builder of today beside the engine's own: BuildKit as a daemon, and a buildx that can read in it. What the machine does
# not have comes from Debian, or is compiled with the machine's Go. That buildx can read in an engine with the containerd store,
# too, which stands in where BuildKit is not compiled. The user's own docker configuration and builders stay as they are.

readonly buildkit_version=v0.32.2
readonly buildx_version=v0.36.1
readonly builder_name=size-budget
readonly seconds_to_compile=300
readonly buildkit_pidfile=$own_sockets/buildkit.pid
readonly buildkit_endpoint=unix://$own_sockets/buildkit.sock

buildkit=""
buildkit_because=""
buildx=""

# Sets `buildkit` to the docker configuration that has the builder, or `buildkit_because` to the reason why none has; and `buildx`
# to the docker configuration that has a buildx of today.
find_buildkit() {
  state=${IMAGE_SIZE_BUDGET_STATE:-/var/lib/image-size-budget}
  local home=$state/buildkit
  if ! $with_buildkit; then
    buildkit_because="it was not wanted (--no-buildkit or IMAGE_SIZE_BUDGET_BUILDKIT=no)"
  elif buildkit_answers "$home" || provide_buildkit "$home" "$@"; then buildkit=$home/docker; fi
  if $with_buildkit && reads_in_builders "$home/docker/cli-plugins/docker-buildx"; then buildx=$home/docker; fi
  say "BuildKit $buildkit_version: ${buildkit:-none, because $buildkit_because}" "buildx of today: ${buildx:-none}"
}

buildkit_runs() { kill -0 "$(cat "$buildkit_pidfile" 2>/dev/null)" 2>/dev/null; }

buildkit_answers() {
  buildkit_runs &&
    timeout 20 docker --config "$1/docker" buildx inspect "$builder_name" 2>/dev/null | grep -q '^Status: *running'
}

provide_buildkit() {
  local home=$1
  shift
  if ! $both; then
    buildkit_because="it was not asked for (--both)" && return 1
  elif ! can_be_root; then
    buildkit_because="it has to be started by root: sudo bash scripts/engine.sh --both" && return 1
  fi
  become_root "$@"
  lock
  buildkit_answers "$home" && return
  mkdir -p "$home/bin" "$home/docker/cli-plugins"
  plugin "$home" || return 1
  if ! buildkit_runs; then
    program "$home" || return 1
    start_buildkit "$home"
  fi
  await_buildkit "$home" || return 1
  hand_over "$home/docker" "${buildkit_endpoint#unix://}"
}

# Whoever called sudo runs the tests.
hand_over() { chown -R "${SUDO_UID:-0}:${SUDO_GID:-0}" "$@"; }

# The one on PATH is as good as one that is compiled here.
program() {
  local found
  if ! has runc && ! has buildkit-runc; then buildkit_because="it needs runc on this machine" && return 1; fi
  found=$(command -v buildkitd) && ln -sf "$found" "$1/bin/buildkitd" && return
  compile_program "$1"
}

compile_program() { compile "$1/bin/buildkitd" github.com/moby/buildkit "$buildkit_version" ./cmd/buildkitd; }

# A run with --both that needs it meanwhile waits for it, and says what went wrong.
compile_ahead() {
  if [[ ${IMAGE_SIZE_BUDGET_BUILDKIT:-} != yes ]] || has buildkitd || buildkit_runs || ! can_be_root; then return; fi
  become_root "$@"
  state=${IMAGE_SIZE_BUDGET_STATE:-/var/lib/image-size-budget}
  mkdir -p "$state/buildkit/bin"
  compile_program "$state/buildkit" || true
}

plugin() {
  local home=$1 path
  path=$(docker info --format '{{range .ClientInfo.Plugins}}{{if eq .Name "buildx"}}{{.Path}}{{end}}{{end}}' 2>/dev/null) || true
  reads_in_builders "$path" || path=$home/bin/docker-buildx
  reads_in_builders "$path" || debian_plugin "$path" ||
    compile "$path" github.com/docker/buildx "$buildx_version" ./cmd/buildx || return 1
  ln -sf "$path" "$home/docker/cli-plugins/docker-buildx"
  hand_over "$home/docker"
}

# That came with buildx 0.20.
reads_in_builders() { [[ -x $1 ]] && "$1" version | grep -Eq '^[^ ]+ v?(0\.[2-9][0-9]|[1-9])'; }

# Debian 14's buildx runs on Debian 12 and 13 too, and is there sooner than one that is compiled.
debian_plugin() {
  local target=$1 directory=$1.deb
  if $json || [[ ! $(codename) =~ ^(bookworm|trixie)$ ]]; then return 1; fi
  say "taking buildx from Debian 14 (forky) on the mirror of this machine, for the tests alone"
  mkdir -p "$directory"
  (add_suite forky && cd "$directory" && apt download docker-buildx/forky && dpkg-deb --extract ./*.deb .) &&
    mv "$directory/usr/libexec/docker/cli-plugins/docker-buildx" "$target"
  rm -rf "$directory"
  reads_in_builders "$target"
}

# `go install` refuses modules with replace directives, so they are built in the directory that they were downloaded to.
compile() {
  local target=$1 version=$3
  if [[ -x $target && $(cat "$target.version" 2>/dev/null) == "$version" ]]; then return; fi
  PATH=$PATH:/usr/local/go/bin
  if ! has go; then
    buildkit_because="there is neither ${target##*/} nor Go to compile it with" && return 1
  elif $json || [[ ${IMAGE_SIZE_BUDGET_BUILDKIT:-} != yes ]]; then
    buildkit_because="${target##*/} is not compiled yet; this does it: IMAGE_SIZE_BUDGET_BUILDKIT=yes bash scripts/engine.sh --both" && return 1
  fi
  # Another run of this script may be at it. Let go before a daemon starts, which would keep it.
  exec 8>"$target.lock"
  flock 8
  download_and_build "$@" && exec 8>&- && return
  exec 8>&- && return 1
}

download_and_build() {
  local target=$1 module=$2 version=$3 package=$4 directory log=$1.log
  if [[ $(cat "$target.version" 2>/dev/null) == "$version" ]]; then return; fi
  if [[ -z ${HOME:-} ]]; then export GOPATH=$state/go GOCACHE=$state/go/build; fi
  say "compiling ${module##*/} $version, which takes minutes, once; its log is $log"
  directory=$(cd / && go mod download -json "$module@$version" 2>"$log" | sed -n 's/^.*"Dir": "\(.*\)".*$/\1/p')
  if [[ -z $directory ]] || ! go_build 2>&1 | tee -a "$log" | progress; then
    buildkit_because="${module##*/} could not be compiled: $(tail -n 1 "$log")" && return 1
  fi
  echo "$version" >"$target.version"
}

# Without inlining, and without what debuggers need, this is done in two thirds of the time; its tests wait for other things.
go_build() {
  CGO_ENABLED=0 timeout "$seconds_to_compile" go build -C "$directory" -mod=readonly -v -gcflags="all=-l -dwarf=false" \
    -ldflags "-s -w -X $module/version.Version=$version" -o "$target" "$package" && return
  echo "go build ended with status $? (124: not done after $seconds_to_compile s; the next run goes on from there)"
  return 1
}

# Tells now and then that it goes on.
progress() {
  local line count=0
  while read -r line; do
    count=$((count + 1))
    if ((count % 200 == 0)); then say "… $count packages, $SECONDS s"; fi
  done
}

start_buildkit() {
  local home=$1 data
  data=$(data_directory) || exit 1
  say "starting buildkitd on $buildkit_endpoint; its log is $home/buildkitd.log"
  mkdir -p "$own_sockets"
  setsid nohup "$home/bin/buildkitd" --root "$data/buildkit" --addr "$buildkit_endpoint" --oci-worker=true \
    >"$home/buildkitd.log" 2>&1 </dev/null 9>&- &
  echo "$!" >"$buildkit_pidfile"
}

await_buildkit() {
  local deadline=$((SECONDS + seconds_to_start))
  until register "$1" && buildkit_answers "$1"; do
    if ! buildkit_runs || ((SECONDS >= deadline)); then
      buildkit_because="buildkitd does not answer: $(tail -n 1 "$1/buildkitd.log" 2>/dev/null)" && return 1
    fi
    sleep 0.2
  done
}

register() {
  docker --config "$1/docker" buildx inspect "$builder_name" >/dev/null 2>&1 ||
    docker --config "$1/docker" buildx create --name "$builder_name" --driver remote "$buildkit_endpoint" >/dev/null
}
