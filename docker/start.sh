#!/bin/sh
# Starts the server in the foreground. Its programs may be read-only; it writes below INTRANET_STATE only.
set -eu

home=${INTRANET_HOME:-/opt/intranet}
state=${INTRANET_STATE:-/var/lib/intranet}

# Absent means "the default"; the server takes an empty value for a mistake
for name in INTRANET_DB_USER INTRANET_DB_PASSWORD INTRANET_DB_MIGRATION_USER INTRANET_DB_MIGRATION_PASSWORD \
    INTRANET_MAIL_USER INTRANET_MAIL_PASSWORD INTRANET_MAIL_TLS INTRANET_PROXY INTRANET_NODE; do
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
case ${INTRANET_HTTP_PORT-8080} in
    '' | *[!0-9]* | 0* | ??????*) refuse 'INTRANET_HTTP_PORT must be a port, a number from 1 to 65535' "$INTRANET_HTTP_PORT" ;;
esac

# The shipped configuration afresh at every start; the transaction log in data/ stays
rm -rf "$state/configuration" "$state/tmp"
mkdir -p "$state/configuration"
cp "$home"/standalone/configuration/*.xml "$home"/standalone/configuration/*.properties "$state/configuration/"
chmod -R u+rwX,go-rwx "$state/configuration"

# JAVA_OPTS is a list of options, hence unquoted
# shellcheck disable=SC2086
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" "@$home/bin/jvm.options" \
    ${JAVA_OPTS:--XX:InitialRAMPercentage=25 -XX:MaxRAMPercentage=65 -XX:MaxMetaspaceSize=512m} \
    "-Djboss.home.dir=$home" "-Djboss.server.base.dir=$state" \
    "-Djboss.node.name=${INTRANET_NODE:-intranet}" \
    "-Dlogging.configuration=file:$state/configuration/logging.properties" \
    -jar "$home/jboss-modules.jar" -mp "$home/modules" org.jboss.as.standalone \
    --read-only-server-config=intranet.xml "-b=${INTRANET_BIND:-0.0.0.0}" -bmanagement=127.0.0.1
