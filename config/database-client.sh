# Shared by backup.sh and restore.sh, not to be run: MariaDB's own client programs, told where the database is
# without a password on any command line.
# shellcheck shell=sh

umask 077

fail() {
    echo "$1" >&2
    exit 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# connect <user> <password>: sets $database to the name in INTRANET_DB_URL, jdbc:mariadb://<host>[:<port>]/<name>[?…]
connect() {
    url=${INTRANET_DB_URL:-jdbc:mariadb://127.0.0.1:3306/intranet}
    address=$(expr "$url" : 'jdbc:mariadb://\([][A-Za-z0-9.:_-]*\)/') || fail "INTRANET_DB_URL must name one database, as jdbc:mariadb://127.0.0.1:3306/intranet, and not \"$url\"."
    database=$(expr "$url" : 'jdbc:mariadb://[^/]*/\([A-Za-z0-9_]*\)') || fail "INTRANET_DB_URL names no database: \"$url\"."
    port=$(expr "$address" : '.*:\([0-9]*\)$') || port=3306
    host=$(echo "${address%:"$port"}" | tr -d '[]')
    case $url in
        *sslMode=verify*) tls="ssl-verify-server-cert" ;;
        *sslMode=trust*) tls="ssl
disable-ssl-verify-server-cert" ;;
        *) tls="skip-ssl" ;;
    esac
    authority=$(expr "$url" : '.*[?&]serverSslCert=\([^&]*\)') || authority=
    cat >"$work/client.cnf" <<EOF
[client]
protocol=tcp
host="$host"
port=$port
user="$1"
password="$(printf '%s' "$2" | sed 's/[\\"]/\\&/g')"
default-character-set=utf8mb4
$tls
${authority:+ssl-ca="$authority"}
EOF
}

# client <program> <arguments>: a program of MariaDB's, from MARIADB_BIN or the PATH
client() {
    program=${MARIADB_BIN:+$MARIADB_BIN/}$1
    shift
    command -v "$program" >/dev/null || fail "MariaDB's client programs are not there: install mariadb-client, or say in MARIADB_BIN which folder holds them."
    "$program" "--defaults-file=$work/client.cnf" "$@"
}

ask() {
    client mariadb --batch --skip-column-names "$database" --execute "$1"
}

# What is in a backup's dump, as SQL; with a key it was encrypted
dump_of() {
    if [ -f "$1/database.sql.gz.encrypted" ]; then
        openssl enc -d -aes-256-ctr -pbkdf2 -pass "file:$work/secret" -in "$1/database.sql.gz.encrypted" | gzip -dc
    else
        gzip -dc "$1/database.sql.gz"
    fi
}

# A dump that broke off lacks its last line, wherever on the way it broke off
is_complete() {
    [ "$(dump_of "$1" 2>/dev/null | tail -n 1)" = "-- Dump completed" ]
}

# take_key <file>: encryption uses its digest, so that no key is ever on a command line
take_key() {
    openssl pkey -in "$1" -noout 2>/dev/null || fail "$1 is no key; make one with: openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out backup.key"
    openssl dgst -sha256 -r <"$1" | cut -c 1-64 >"$work/secret"
}
