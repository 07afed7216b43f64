#!/usr/bin/env bash
# Everything from nothing: dependencies (for the Node that the action runs on), an engine, and the story on the example.
set -euo pipefail
cd "$(dirname "$0")/.."

if [[ ! -x node_modules/.bin/node ]]; then
  echo "Installing the dependencies (npm ci) …"
  npm ci --no-audit --no-fund --loglevel=error
fi
bash scripts/engine.sh || echo "Going on without an engine."
exec node_modules/.bin/node dist/cli/index.js demo "$@"
