#!/usr/bin/env bash
# Has a Chromium on this machine for the tests of pages. Run by `make test`.
set -euo pipefail

if command -v chromium >/dev/null; then
  exit 0
fi
if [[ "$(id -u)" == 0 ]] && command -v apt-get >/dev/null; then
  echo 'Memasang Chromium untuk uji halaman …'
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null
else
  echo 'Uji halaman membutuhkan Chromium. Di Debian: sudo apt-get install chromium' >&2
  exit 1
fi
