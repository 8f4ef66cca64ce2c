#!/bin/sh
# Verifies the audit trail without the application, for auditors.
#
#   config/verify-audit.sh <server> [head]
#
# <server>  the folder of the server, e.g. ear/target/server or /opt/intranet
# [head]    a head of the chain that was kept earlier (number:seal); with it, a chain that
#           was cut off or made anew is found too
#
# Reads from the environment, as the application does: INTRANET_DB_URL, INTRANET_DB_USER,
# INTRANET_DB_PASSWORD (a user that may only read is enough) and INTRANET_SECRET.
# Ends with 0 when the chain is intact, 1 when it is broken, 2 when it could not be told.
set -eu

if [ $# -lt 1 ] || [ ! -f "$1/application/intranet.ear" ]; then
    echo "Usage: $0 <folder of the server> [head kept earlier]" >&2
    exit 2
fi
ear=$(cd "$1" && pwd)/application/intranet.ear
driver=$(find "$1/modules/org/mariadb" -name 'mariadb-java-client*.jar' | head -n 1)
shift

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && "${JAVA_HOME:+$JAVA_HOME/bin/}jar" xf "$ear" ejb.jar) 2>/dev/null || unzip -q "$ear" ejb.jar -d "$work"

status=0
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Duser.timezone=UTC -cp "$work/ejb.jar:$driver" org.lastrada.intranet.audit.VerifyChain "$@" || status=$?
exit $status
