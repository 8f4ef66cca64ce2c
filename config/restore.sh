#!/bin/sh
# Puts a backup back into an empty database. A backup that is damaged, cut short or not ours, and a database that holds
# anything, are refused before anything is touched.
#
#   config/restore.sh <backup> [key]
#
# <backup>  a folder that config/backup.sh made
# [key]     the one it was made with; what was not signed with it is refused
#
# Reads from the environment, as the application does: INTRANET_DB_URL, and INTRANET_DB_MIGRATION_USER and
# INTRANET_DB_MIGRATION_PASSWORD, or without them INTRANET_DB_USER and INTRANET_DB_PASSWORD. Needs mariadb, as backup.sh.
# Afterwards start the application, of this version or a later one: it brings the schema up to date and gives
# INTRANET_DB_USER its rights on each table; config/verify-audit.sh tells whether the audit trail is whole.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

if [ $# -lt 1 ]; then
    echo "Usage: $0 <backup> [key]" >&2
    exit 1
fi
backup=$1
key=${2-}

# shellcheck source=config/database-client.sh
. "$here/database-client.sh"

[ "$(head -n 1 "$backup/manifest" 2>/dev/null)" = "intranet backup 1" ] || fail "$backup is no backup of this intranet; nothing was touched."
if [ -n "$key" ]; then
    take_key "$key"
    openssl dgst -sha256 -prverify "$key" -signature "$backup/manifest.signature" "$backup/manifest" >/dev/null 2>&1 \
        || fail "$backup was not made with this key, or was changed since; nothing was touched."
fi
case $(sed -n 's/^[0-9a-f]\{64\}  //p' "$backup/manifest") in
    database.sql.gz) ;;
    database.sql.gz.encrypted) [ -n "$key" ] || fail "$backup is encrypted; say which key it was made with. Nothing was touched." ;;
    *) fail "The manifest of $backup is damaged; nothing was touched." ;;
esac
(cd "$backup" && sed -n '/^[0-9a-f]\{64\}  /p' manifest | sha256sum --check --status 2>/dev/null) || fail "$backup is damaged or cut short; nothing was touched."
is_complete "$backup" || fail "The dump in $backup cannot be read to its end; nothing was touched."

connect "${INTRANET_DB_MIGRATION_USER:-${INTRANET_DB_USER:-intranet}}" "${INTRANET_DB_MIGRATION_PASSWORD:-${INTRANET_DB_PASSWORD-}}"
tables=$(ask "select count(*) from information_schema.tables where table_schema = database()") || fail "The database could not be reached; nothing was touched."
[ "$tables" = 0 ] || fail "The database $database is not empty ($tables tables); nothing was touched. Restore into an empty one."

dump_of "$backup" | client mariadb "$database" || fail "The database took only part of $backup; drop it, create it anew and begin again."
restored=$(ask "select count(*) from information_schema.tables where table_schema = database()")
[ "tables $restored" = "$(grep '^tables ' "$backup/manifest")" ] || fail "The database holds $restored tables after $backup; drop it, create it anew and begin again."
echo "Restored into $database as it stood on $(sed -n 's/^made //p' "$backup/manifest"), schema $(sed -n 's/^schema //p' "$backup/manifest")."
