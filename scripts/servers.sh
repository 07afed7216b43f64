#!/usr/bin/env bash
# scripts/servers.sh: compiles a Gitea and nektos/act from their Go modules, once, and has test/servers/ run its stories on them.
# Needs Go, a C compiler, git, and an engine with buildx. Takes some minutes; arguments are vitest's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

readonly gitea=${GITEA_VERSION:-v1.26.0} act=${ACT_VERSION:-v0.2.89}
home=${SERVERS_HOME:-$PWD/node_modules/.cache/servers}
readonly home
mkdir -p "$home"

# Its go.mod replaces modules, so it is built as the main module; pages are drawn by files that only its own build makes, and nobody looks at them.
export GITEA=$home/gitea-$gitea/gitea GITEA_SOURCES=$home/gitea-$gitea
if [[ ! -x $GITEA ]]; then
  rm -rf "$GITEA_SOURCES"
  cp -r "$(go mod download -json "code.gitea.io/gitea@$gitea" | sed -n 's/^\t"Dir": "\(.*\)",$/\1/p')" "$GITEA_SOURCES"
  chmod -R u+w "$GITEA_SOURCES"
  (cd "$GITEA_SOURCES" && CGO_ENABLED=1 go build -buildvcs=false -tags "sqlite sqlite_unlock_notify" \
    -ldflags "-s -w -X main.Version=${gitea#v}" -o gitea .)
fi

export ACT=$home/act-$act/act
if [[ ! -x $ACT ]]; then GOBIN=$(dirname "$ACT") go install "github.com/nektos/act@$act"; fi

npx vitest run --config test/servers/vitest.config.ts --root . "$@"
