#!/usr/bin/env bash
# Makes OCI layouts of what package managers install, for syft.ts and owners.ts: package-layouts.sh DIRECTORY
# Takes root, debootstrap, rpm, Node.js 24, Python with venv, and the registries of Debian, npm and PyPI.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
directory=$(mkdir -p "$1" && cd "$1" && pwd)
roots=$directory/roots layouts=$directory/layouts
mkdir -p "$roots" "$layouts"

debootstrap --variant=minbase --include=ruby,ruby-sinatra,ruby-nokogiri,bundler,python3-requests bookworm "$roots/debian"

mkdir -p "$roots/yarn/srv/app"
cd "$roots/yarn/srv/app"
echo '{"name":"shop","version":"1.0.0","dependencies":{"express":"5.1.0","@babel/core":"7.28.0","lodash":"4.17.21"}}' > package.json
printf 'nodeLinker: pnp\nenableGlobalCache: false\nenableTelemetry: false\n' > .yarnrc.yml
npx --yes --package @yarnpkg/cli-dist@4.9.2 yarn install

python3 -m venv "$roots/venv/srv/.venv"
"$roots/venv/srv/.venv/bin/pip" install --quiet 'fastapi[standard]' pandas psycopg2-binary ruff mypy

# Name, version, release, architecture and epoch as they are hardest to tell.
while read -r name version release arch epoch; do
  mkdir -p "$directory/rpm/SPECS"
  cat > "$directory/rpm/SPECS/$name.spec" << SPEC
Name: $name
Version: $version
Release: $release
Epoch: $epoch
Summary: $name
License: MIT
BuildArch: $arch
%description
$name
%install
mkdir -p %{buildroot}/usr/share/$name %{buildroot}/usr/bin
head -c 20000 /dev/urandom > %{buildroot}/usr/share/$name/data
ln -s ../share/$name/data %{buildroot}/usr/bin/$name
%files
/usr/share/$name
/usr/bin/$name
SPEC
  rpmbuild -bb --quiet --define "_topdir $directory/rpm" --define "_build_id_links none" --define "debug_package %{nil}" --target "$arch" \
    "$directory/rpm/SPECS/$name.spec"
done << PACKAGES
alpha 1.2.3 4.el9 noarch 0
beta 2.0~rc1 1.fc40 x86_64 2
gamma-libs 10.1 3.el9_4 x86_64 0
delta 5.0^git1 1 noarch 1
PACKAGES
mkdir -p "$roots/rpm/etc"
echo 'ID="rocky"' > "$roots/rpm/etc/os-release"
rpm --root "$roots/rpm" --dbpath /var/lib/rpm --nodeps --install "$directory"/rpm/RPMS/*/*.rpm

for root in "$roots"/*; do node "$here/layout-of.ts" "$root" "$layouts"; done
