#!/bin/sh
# Backs up the database, which holds everything that lasts, uploaded files included. People go on working meanwhile.
#
#   config/backup.sh <folder> [key]
#
# <folder>  where the backup goes, as <folder>/intranet-<time>; it appears there when it is whole and was read back
# [key]     a file made with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out backup.key
#           With it the dump is encrypted (AES-256) and its manifest signed. Keep the key, and INTRANET_SECRET,
#           apart from the backups: without them nobody can read what is in there.
#
# A backup is a folder: the dump at one moment, and a manifest with that moment, the schema's version, the checksum and,
# where the database writes a binary log, the position in it from which the log goes on (mariadb-binlog
# --start-position=… <log> | mariadb).
#
# Reads from the environment, as the application does: INTRANET_DB_URL, INTRANET_DB_USER, INTRANET_DB_PASSWORD (a user that
# may only read is enough). Needs mariadb-dump and mariadb, from the PATH or from MARIADB_BIN: Debian's package mariadb-client,
# or what `mvn -Prun` unpacks into config/target/mariadb-<version>/programs/bin.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

if [ $# -lt 1 ] || [ ! -d "$1" ]; then
    echo "Usage: $0 <folder that is there> [key]" >&2
    exit 1
fi
folder=$1
key=${2-}

# shellcheck source=config/database-client.sh
. "$here/database-client.sh"
connect "${INTRANET_DB_USER:-intranet}" "${INTRANET_DB_PASSWORD-}"
[ -z "$key" ] || take_key "$key"

schema=$(ask "select version from flyway_schema_history where success and version is not null order by installed_rank desc limit 1") \
    || fail "The database could not be read; nothing was backed up."
tables=$(ask "select count(*) from information_schema.tables where table_schema = database()")
logged=$(ask "select @@log_bin")
position=
[ "$logged" = 0 ] || position=--master-data=2
moment=$(date -u +%Y-%m-%dT%H:%M:%SZ)
unfinished=$(mktemp -d "$folder/.unfinished-XXXXXX")
trap 'rm -rf "$work" "$unfinished"' EXIT

dump() {
    client mariadb-dump --single-transaction --quick --hex-blob --skip-dump-date --no-tablespaces ${position:+"$position"} "$database" 2>"$work/problem"
}

if [ -n "$key" ]; then
    dump | gzip | openssl enc -aes-256-ctr -pbkdf2 -salt -pass "file:$work/secret" -out "$unfinished/database.sql.gz.encrypted"
else
    dump | gzip >"$unfinished/database.sql.gz"
fi
is_complete "$unfinished" || fail "The dump broke off; nothing was backed up. $(cat "$work/problem")"

log=none
[ "$logged" = 0 ] || log=$(dump_of "$unfinished" | sed -n "s/^-- CHANGE MASTER TO MASTER_LOG_FILE='\(.*\)', MASTER_LOG_POS=\([0-9]*\);.*/\1:\2/p;/^CREATE TABLE/q")
{
    echo "intranet backup 1"
    echo "made $moment"
    echo "schema $schema"
    echo "tables $tables"
    echo "log $log"
    (cd "$unfinished" && sha256sum database.sql.gz*)
} >"$unfinished/manifest"
[ -z "$key" ] || openssl dgst -sha256 -sign "$key" -out "$unfinished/manifest.signature" "$unfinished/manifest"

backup="$folder/intranet-$(echo "$moment" | tr -d :)"
[ ! -e "$backup" ] || fail "$backup is there already; nothing was backed up."
sync "$unfinished"/*
mv "$unfinished" "$backup"
echo "$backup"
