import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the right, so their digits line up. */
  readonly isFigure?: boolean;
}

interface TableProps<Row> {
  /** Read by readers before the table; shown only when `isCaptionShown`. */
  readonly caption: string;
  readonly isCaptionShown?: boolean;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Sums at the foot: by column key. */
  readonly foot?: Readonly<Record<string, ReactNode>>;
}

/** A table on a desk; on a phone each row is a card of labels and values. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns } = props;
  return (
    <table
      role="table"
      className="card block w-full sm:table sm:border-separate sm:border-spacing-0"
    >
      <caption
        className={
          props.isCaptionShown ? 'block px-4 pt-4 text-left font-bold sm:table-caption' : 'sr-only'
        }
      >
        {props.caption}
      </caption>
      <thead role="rowgroup" className="sr-only sm:not-sr-only sm:table-header-group">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={`${HEAD} ${side(column)}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block sm:table-row-group">
        {props.rows.map((row) => (
          <tr key={props.rowKey(row)} role="row" className={ROW}>
            {columns.map((column, at) => (
              <Cell key={column.key} column={column} isFirst={at === 0}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
      {props.foot && <Foot columns={columns} foot={props.foot} />}
    </table>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

function Cell<Row>({ column, isFirst, children }: CellProps<Row>) {
  if (isFirst) {
    return (
      <th
        role="rowheader"
        scope="row"
        className="block text-left font-bold sm:table-cell sm:px-4 sm:py-3 sm:font-semibold"
      >
        {children}
      </th>
    );
  }
  return (
    <td
      role="cell"
      className={`flex justify-between gap-4 py-0.5 sm:table-cell sm:px-4 sm:py-3 ${side(column)}`}
    >
      <span aria-hidden="true" className="max-w-3/5 shrink-0 text-soft sm:hidden">
        {column.label}
      </span>
      <span
        className={`text-right sm:[text-align:inherit] ${column.isFigure ? 'whitespace-nowrap' : ''}`}
      >
        {children}
      </span>
    </td>
  );
}

function Foot<Row>(props: {
  columns: readonly Column<Row>[];
  foot: Readonly<Record<string, ReactNode>>;
}) {
  return (
    <tfoot role="rowgroup" className="block sm:table-footer-group">
      <tr role="row" className="block px-4 py-3 font-bold sm:table-row">
        {props.columns.map((column, at) =>
          props.foot[column.key] === undefined ? (
            <td key={column.key} role="cell" className="hidden sm:table-cell" />
          ) : (
            <Cell key={column.key} column={column} isFirst={at === 0}>
              {props.foot[column.key]}
            </Cell>
          ),
        )}
      </tr>
    </tfoot>
  );
}

function side<Row>(column: Column<Row>): string {
  return column.isFigure ? 'sm:text-right' : 'sm:text-left';
}

const HEAD = 'border-b-[1.5px] border-line px-4 py-3 text-sm font-semibold text-soft';

const ROW =
  'block border-b border-line px-4 py-3.5 sm:table-row sm:border-0 sm:[&>*]:border-b sm:[&>*]:border-line ' +
  'sm:last:[&>*]:border-b-0 last:border-b-0';
