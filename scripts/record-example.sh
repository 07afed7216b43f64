#!/usr/bin/env bash
# Records both images of the example as OCI layouts, for `image-size-budget demo` where no engine can be had.
# Needs an engine with a content store: DOCKER_HOST of one with the containerd image store.
set -euo pipefail
cd "$(dirname "$0")/../example"

context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT
export SOURCE_DATE_EPOCH=1767225600
rm -rf recorded

record() {
  docker buildx build --quiet --platform=linux/amd64 --provenance=false --sbom=false \
    --output "type=oci,tar=false,rewrite-timestamp=true,dest=recorded/$1" "$context"
  rm -rf "recorded/$1/ingest"
}

cp -r Dockerfile .dockerignore site "$context"
record main
cp -r pull-request/. "$context"
record pull-request
