#!/bin/sh
# Starts the server in the foreground. Its programs may be read-only; it writes below INTRANET_STATE only.
set -eu

home=${INTRANET_HOME:-/opt/intranet}
state=${INTRANET_STATE:-/var/lib/intranet}

# Absent means "the default"; the server takes an empty value for a mistake
for name in INTRANET_DB_USER INTRANET_DB_PASSWORD INTRANET_DB_MIGRATION_USER INTRANET_DB_MIGRATION_PASSWORD \
    INTRANET_MAIL_USER INTRANET_MAIL_PASSWORD INTRANET_MAIL_TLS INTRANET_PROXY INTRANET_NODE \
    INTRANET_CLUSTER INTRANET_CLUSTER_BIND INTRANET_CLUSTER_PORT; do
    eval "value=\${$name-}"
    [ -n "$value" ] || unset "$name"
done

# Without transactions or a listener the server does not come as far as the application, which checks everything else
refuse() {
    echo "START REFUSED: $1, and not \"$2\"." >&2
    exit 1
}
case ${INTRANET_NODE-intranet} in
    *[!A-Za-z0-9._-]* | [!A-Za-z0-9]* | ????????????????????????*)
        refuse 'INTRANET_NODE must be at most 23 letters, digits, dots, hyphens and underscores' "$INTRANET_NODE" ;;
esac
for name in INTRANET_HTTP_PORT INTRANET_CLUSTER_PORT; do
    eval "value=\${$name-8080}"
    case $value in
        '' | *[!0-9]* | 0* | ??????*) refuse "$name must be a port, a number from 1 to 65535" "$value" ;;
    esac
done

# The shipped configuration afresh at every start; the transaction log in data/ stays
rm -rf "$state/configuration" "$state/tmp" "$state/leaving"
mkdir -p "$state/configuration"
cp "$home"/standalone/configuration/*.xml "$home"/standalone/configuration/*.properties "$state/configuration/"
chmod -R u+rwX,go-rwx "$state/configuration"

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
server=intranet.xml
if [ -n "${INTRANET_CLUSTER-}" ]; then
    [ -n "${INTRANET_NODE-}" ] || refuse 'INTRANET_NODE must be what this one of several nodes is called' ''
    echo "$INTRANET_CLUSTER" | grep -Eq '^([A-Za-z0-9][A-Za-z0-9.-]*\[[0-9]{1,5}\](,|$))+$' || refuse 'INTRANET_CLUSTER must be where the nodes listen for each other, as node1[7600],node2[7600]' "$INTRANET_CLUSTER"
    umask 077
    INTRANET_CLUSTER_TOKEN=$("$java" -XX:TieredStopAtLevel=1 -cp "$home/bin/cluster-key.jar" org.lastrada.intranet.run.ClusterKey "$state/configuration/cluster.p12")
    export INTRANET_CLUSTER_TOKEN
    server=cluster.xml
fi

# JAVA_OPTS is a list of options, hence unquoted
# shellcheck disable=SC2086
set -- "$java" "@$home/bin/jvm.options" \
    ${JAVA_OPTS:--XX:InitialRAMPercentage=25 -XX:MaxRAMPercentage=65 -XX:MaxMetaspaceSize=512m} \
    "-Djboss.home.dir=$home" "-Djboss.server.base.dir=$state" \
    "-Djboss.node.name=${INTRANET_NODE:-intranet}" \
    "-Dlogging.configuration=file:$state/configuration/logging.properties" \
    -Dorg.wildfly.sigterm.suspend.timeout=30 \
    -jar "$home/jboss-modules.jar" -mp "$home/modules" org.jboss.as.standalone \
    "--read-only-server-config=$server" "-b=${INTRANET_BIND:-0.0.0.0}" -bmanagement=127.0.0.1

[ -n "${INTRANET_CLUSTER-}" ] || exec "$@"

# One of several does not vanish: it says first that it is not ready, which a proxy asks every second and believes after three, goes on
# answering meanwhile, and then finishes what it has begun. It is the trap that calls it
# shellcheck disable=SC2317
leave() {
    : >"$state/leaving"
    sleep 5
    kill -TERM "$running" 2>/dev/null || :
}
"$@" &
running=$!
trap leave TERM INT
while kill -0 "$running" 2>/dev/null; do
    ended=0
    wait "$running" || ended=$?
done
exit "$ended"
