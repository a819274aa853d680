#!/bin/sh
# Runs once, when the Postgres container makes its first data: Plodnee and Temporal each get a role
# and databases of their own. Neither is a superuser, and Temporal cannot read the cases.
set -eu

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set plodnee_password="$PLODNEE_DB_PASSWORD" --set temporal_password="$TEMPORAL_DB_PASSWORD" <<'SQL'
create role plodnee login createrole password :'plodnee_password';
create role temporal login password :'temporal_password';
create database plodnee owner plodnee;
create database temporal owner temporal;
create database temporal_visibility owner temporal;
revoke connect on database plodnee from public;
SQL
