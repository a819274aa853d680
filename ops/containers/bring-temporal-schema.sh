#!/bin/sh
# Brings Temporal's two databases to the shape that this version of its server needs. Safe to run
# at every start: each step does only what is missing.
set -eu

bring_schema() {
  tool="temporal-sql-tool --plugin $DB --ep $POSTGRES_SEEDS -p $DB_PORT -u $POSTGRES_USER --db $1"
  $tool setup-schema -v 0.0
  $tool update-schema -d "/etc/temporal/schema/postgresql/v12/$2/versioned"
}

bring_schema temporal temporal
bring_schema temporal_visibility visibility
