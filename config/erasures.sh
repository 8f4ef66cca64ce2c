#!/bin/sh
# Keeps the list of who was erased outside of the database and its backups, so that whoever a backup from before brings back
# is erased again: numbers and moments, no names. Have it written every few minutes, to a place apart from the backups.
#
#   config/erasures.sh keep <file>   adds to the list whoever was erased since; nobody ever leaves it
#   config/erasures.sh give <file>   gives the list to a database that was restored, before people work on it; the application
#                                    erases within minutes whoever in it has come back
#
# Reads from the environment, as the application does: INTRANET_DB_URL; for "keep", which only reads, INTRANET_DB_USER and
# INTRANET_DB_PASSWORD; for "give", which is run when restore.sh was, what restore.sh reads. Needs mariadb, as backup.sh.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

if [ $# -ne 2 ] || { [ "$1" != keep ] && [ "$1" != give ]; }; then
    echo "Usage: $0 keep|give <file>" >&2
    exit 1
fi
file=$2

# shellcheck source=config/database-client.sh
. "$here/database-client.sh"

# number of the entry, when it was made, when it was erased
moment='[0-9]\{4\}-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9]\.[0-9]\{6\}'
line="^[0-9]\{1,18\},$moment,$moment\$"
touch "$work/known"
if [ -e "$file" ]; then cp "$file" "$work/known"; elif [ "$1" = give ]; then fail "$file is not there; nothing was touched."; fi
! grep -qv "$line" "$work/known" || fail "$file is no list of erasures; nothing was touched."

if [ "$1" = keep ]; then
    connect "${INTRANET_DB_USER:-intranet}" "${INTRANET_DB_PASSWORD-}"
    ask "select concat_ws(',', person_id, created_at, erased_at) from erasure" >"$work/erased" || fail "The database could not be read; $file stays as it is."
    sort -t , -k 1,1n -k 2 -u "$work/known" "$work/erased" >"$work/all"
    cp "$work/all" "$file.new"
    mv "$file.new" "$file"
    echo "$(wc -l <"$file") in $file."
else
    connect "${INTRANET_DB_MIGRATION_USER:-${INTRANET_DB_USER:-intranet}}" "${INTRANET_DB_MIGRATION_PASSWORD:-${INTRANET_DB_PASSWORD-}}"
    sed "s/^\([0-9]*\),\(.*\),\(.*\)\$/insert ignore into erasure (person_id, created_at, erased_at) values (\1, '\2', '\3');/" "$work/known" >"$work/statements"
    client mariadb "$database" <"$work/statements" || fail "The database did not take the list; give it once more."
    echo "$(ask "select count(*) from erasure join person on id = person_id and person.created_at = erasure.created_at where person.erased_at is null") of $(wc -l <"$file") have come back; the application erases them."
fi
