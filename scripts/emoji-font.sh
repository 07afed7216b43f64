#!/usr/bin/env bash
# Makes sure that what is drawn with emoji has them: without a font for them, Chromium draws empty boxes. Only pictures for
# the documentation need it; where it cannot be installed they are drawn without. Exit status: 0.
set -euo pipefail

# shellcheck source-path=SCRIPTDIR
source "${BASH_SOURCE[0]%/*}/packages.sh"

if fc-list ':lang=und-zsye' 2>/dev/null | grep -q .; then exit 0; fi
if can_be_root; then install_packages fontconfig fonts-noto-color-emoji; else say "emoji will be empty boxes: there is no font for them"; fi
