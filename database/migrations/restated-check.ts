/**
 * SQL that says a check of a table anew, as it stands by then but for one piece of it, so that what others
 * added to it is kept.
 */
export function restatedCheck(check: {
  readonly table: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}): string {
  const { table, name, from, to } = check;
  return `
    do $restate$
    declare said text;
    begin
      select pg_get_constraintdef(oid) into strict said from pg_constraint
       where conrelid = '${table}'::regclass and conname = '${name}';
      if position($piece$${from}$piece$ in said) = 0 then
        raise exception 'check ${name} is not as it was known: %', said;
      end if;
      alter table ${table} drop constraint ${name};
      execute 'alter table ${table} add constraint ${name} '
        || replace(said, $piece$${from}$piece$, $piece$${to}$piece$);
    end $restate$;`;
}
