# shellcheck shell=bash disable=SC2034,SC2154 # engine.sh reads these and sets those
# Starts dockerd without an init system, one at a time, and waits until it answers.

readonly seconds_to_start=60
readonly bridge=size-budget0

# Where two engines share one containerd, the namespaces keep their images apart.
readonly beside_another=(
  --bridge "$bridge" --iptables=false --ip6tables=false
  --containerd-namespace size-budget --containerd-plugins-namespace size-budget-plugins
)

# With --bridge=none a second dockerd would delete docker0, and RUN would fail on the first engine. The addresses are
# reserved for documentation (RFC 5737), so that they hide no network that somebody uses.
make_bridge() {
  ip link show "$bridge" >/dev/null 2>&1 || ip link add "$bridge" type bridge
  ip address replace 198.51.100.1/24 dev "$bridge" && ip link set "$bridge" up
}

start_engine() {
  local store=$1 endpoint=$2
  shift 2
  local home=$state/$store pidfile=$own_sockets/$store.pid data pid
  data=$(data_directory) || exit 1
  say "starting dockerd with the $store store on $endpoint; its log is $home/dockerd.log"
  mkdir -p "$home" "$own_sockets"
  rm -f "$pidfile"
  forget_containerd "$own_sockets/$store/containerd/containerd.pid"
  daemon_config "$store" >"$home/daemon.json"
  setsid nohup dockerd --config-file "$home/daemon.json" --data-root "$data/$store" --exec-root "$own_sockets/$store" \
    --pidfile "$pidfile" --host "$endpoint" "$@" >"$home/dockerd.log" 2>&1 </dev/null 9>&- &
  pid=$!
  await_engine "$endpoint" "$pid" || die "dockerd did not answer on $endpoint; its last words:" \
    "$(tail -n 15 "$home/dockerd.log")"
  [[ $(store_of "$endpoint") == "$store" ]] || { kill "$pid" && die "this dockerd has no $store store"; }
}

# Where a machine was stopped, another process may have that number by now: dockerd would wait for it to answer, and give up.
forget_containerd() {
  local pidfile=$1 pid
  [[ -f $pidfile ]] || return 0
  pid=$(<"$pidfile")
  [[ $(cat "/proc/$pid/comm" 2>/dev/null) == containerd ]] || rm -f "$pidfile"
}

# Naming the store keeps dockerd from falling back to vfs, which copies every file into every layer.
daemon_config() {
  case $1 in
    overlay2) echo '{"storage-driver": "overlay2", "features": {"containerd-snapshotter": false}}' ;;
    containerd) echo '{"features": {"containerd-snapshotter": true}}' ;;
  esac
}

await_engine() {
  local endpoint=$1 pid=$2 deadline=$((SECONDS + seconds_to_start))
  until answers "$endpoint"; do
    if ((SECONDS >= deadline)) || ! kill -0 "$pid" 2>/dev/null; then return 1; fi
    sleep 0.2
  done
}

# overlay2 cannot lie on another overlay, which is what / is in most containers.
data_directory() {
  local directory
  for directory in "$state/data" /mnt/image-size-budget /tmp/image-size-budget; do
    mkdir -p "$directory"
    case $(stat --file-system --format %T "$directory") in
      overlayfs | aufs | fuse* | nfs) rmdir "$directory" 2>/dev/null || true ;;
      *) echo "$directory" && return ;;
    esac
  done
  die "the filesystems of $state, /mnt and /tmp cannot carry overlay2." \
    "Mount a volume, and set IMAGE_SIZE_BUDGET_STATE to a directory on it."
}

# Two runs at once must not install or start the same thing. Let go at exit.
lock() {
  state=${IMAGE_SIZE_BUDGET_STATE:-/var/lib/image-size-budget}
  mkdir -p "$state"
  exec 9>"$state/lock"
  flock --nonblock 9 || { say "waiting for another run of this script" && flock 9; }
}
