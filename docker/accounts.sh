#!/bin/bash
# Runs once, when the database is new: one account that works with rows, one that changes the schema
# and then grants the first what each table allows.
# docker_process_sql and docker_sql_escape_string_literal come from the image's entrypoint, which sources this file.
migration=$(docker_sql_escape_string_literal "$INTRANET_DB_MIGRATION_PASSWORD")
application=$(docker_sql_escape_string_literal "$INTRANET_DB_PASSWORD")
docker_process_sql <<SQL
CREATE DATABASE intranet CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER 'intranet_migration'@'%' IDENTIFIED BY '$migration';
GRANT ALL PRIVILEGES ON intranet.* TO 'intranet_migration'@'%' WITH GRANT OPTION;
CREATE USER 'intranet'@'%' IDENTIFIED BY '$application';
GRANT SELECT ON intranet.* TO 'intranet'@'%';
SQL
