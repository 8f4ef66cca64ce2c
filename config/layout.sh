#!/bin/sh
# Does in a folder what docker/Dockerfile does in an image, and starts it there as a user without rights, the
# programs read-only. Proves the Dockerfile's layout where there is no Docker. Needs root; run after `mvn package`:
#   config/layout.sh /srv/trial    with the INTRANET_… variables set; extra: INTRANET_BIND (127.0.0.1 by default)
# A second node on the same machine needs another folder and other ports, its management's too: JAVA_OPTS=-Djboss.management.http.port=9991
set -eu
project=$(cd "$(dirname "$0")/.." && pwd)
root=${1:?the folder to lay out}
user=${2:-nobody}

rm -rf "${root:?}/opt" "${root:?}/bin"
mkdir -p "$root/opt" "$root/bin" "$root/state"
cp -R "$project/ear/target/server" "$root/opt/intranet"
cp "$project/docker/start.sh" "$root/bin/start-intranet"
chown -R root:root "$root/opt" "$root/bin"
chmod -R a-w,a+rX "$root/opt/intranet"
chmod 0555 "$root/bin/start-intranet"
chown -R "$user" "$root/state"

export INTRANET_HOME="$root/opt/intranet" INTRANET_STATE="$root/state" INTRANET_BIND="${INTRANET_BIND:-127.0.0.1}"
cd "$root/state"
exec setpriv --reuid "$user" --regid nogroup --clear-groups --no-new-privs "$root/bin/start-intranet"
