#!/usr/bin/env bash
# scripts/builder-matrix.sh ENGINE: starts a Docker engine of that version beside the machine's own, with data and sockets of its
# own, and says what works with it and each buildx (builder-matrix.mjs). Downloads both from where Docker publishes them.
set -euo pipefail

readonly engine=${1:?say which engine, such as 20.10.24}
readonly buildx_versions=(v0.10.5 v0.11.2 v0.12.1 v0.13.1 v0.14.1 v0.17.1 v0.20.1 v0.24.0 v0.29.1 v0.38.2)
home=$(mktemp --directory /var/tmp/builder-matrix.XXXXXX)
readonly home
readonly socket=$home/docker.sock
pids=()

finish() {
  if ((${#pids[@]} > 0)); then kill "${pids[@]}" 2>/dev/null && wait "${pids[@]}" || true; fi
  rm -rf "$home" || true
}
trap finish EXIT

fetch() { curl --fail --silent --show-error --location --retry 3 --output "$1" "$2"; }

fetch "$home/engine.tgz" "https://download.docker.com/linux/static/stable/x86_64/docker-$engine.tgz"
tar -C "$home" -xzf "$home/engine.tgz"
export PATH=$home/docker:$PATH

containerd --root "$home/containerd" --state "$home/state" --address "$home/containerd.sock" >"$home/containerd.log" 2>&1 &
pids+=($!)
# No network of its own: rules of a second engine would take the first one's away.
dockerd --data-root "$home/data" --exec-root "$home/exec" --pidfile "$home/docker.pid" --host "unix://$socket" \
  --containerd "$home/containerd.sock" --bridge=none --iptables=false --storage-driver overlay2 >"$home/dockerd.log" 2>&1 &
pids+=($!)
for _ in $(seq 120); do
  if DOCKER_HOST=unix://$socket docker version >/dev/null 2>&1; then break; fi
  sleep 0.5
done
DOCKER_HOST=unix://$socket docker version >/dev/null || { tail -n 20 "$home/dockerd.log" >&2 && exit 1; }

plugins=()
for version in "${buildx_versions[@]}"; do
  fetch "$home/buildx-$version" "https://github.com/docker/buildx/releases/download/$version/buildx-$version.linux-amd64"
  chmod +x "$home/buildx-$version"
  plugins+=(--buildx "$home/buildx-$version")
done
node scripts/builder-matrix.mjs "${plugins[@]}" --engine "unix://$socket" | tee -a "${GITHUB_STEP_SUMMARY:-/dev/null}"
