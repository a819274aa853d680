import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FundCash } from '#contracts/fund-cash';
import { Button } from '../../components/action/button.tsx';
import { Table } from '../../components/list/table.tsx';
import { Section } from '../../components/page/section.tsx';
import { usePlaceName } from '../../lib/code-words/cash-places.ts';
import { bahtFigure, bahtText } from '../../lib/format.ts';
import { useWords } from '../../lib/i18n.ts';
import { useMay } from '../../lib/session.ts';
import { MoveDialog } from './move-dialog.tsx';
import { PlaceDialog } from './place-dialog.tsx';
import { fundCashWords } from './words.ts';

/** Every place with what lies there, and the ways to move it. */
export function Places({ cash }: { cash: FundCash }) {
  const t = useWords(fundCashWords);
  const nameOf = usePlaceName();
  return (
    <Section title={t('places')} isBare>
      <Table
        caption={t('places')}
        rows={cash.places}
        rowKey={(place) => place.placeId}
        columns={[
          {
            key: 'place',
            label: t('place'),
            cell: (place) =>
              place.kind === 'bank' ? (
                <Link
                  to="/bank-accounts/$placeId"
                  params={{ placeId: place.placeId }}
                  className="inline-flex min-h-11 items-center underline decoration-line underline-offset-4 hover:decoration-current"
                >
                  {nameOf(place)}
                </Link>
              ) : (
                nameOf(place)
              ),
          },
          {
            key: 'signatories',
            label: t('signatories'),
            cell: ({ signatories }) => <Signatories names={signatories} />,
          },
          {
            key: 'balance',
            label: t('balance'),
            isFigure: true,
            cell: (place) => bahtFigure(place.balanceSatang),
          },
        ]}
        foot={{ place: t('sum'), balance: bahtFigure(cash.totalSatang) }}
      />
      {cash.reservedSatang !== '0' && (
        <p className="mt-2 text-sm text-soft">
          {t('ofIt', { amount: bahtText(cash.reservedSatang) })}
        </p>
      )}
      <Actions cash={cash} />
    </Section>
  );
}

function Signatories({ names }: { names: readonly string[] }) {
  if (names.length === 0) return '–';
  return (
    <span className="flex flex-col">
      {names.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </span>
  );
}

function Actions({ cash }: { cash: FundCash }) {
  const t = useWords(fundCashWords);
  const mayKeep = useMay('keep-cash');
  const [open, setOpen] = useState<'move' | 'withdraw' | 'place'>();
  const close = () => setOpen(undefined);
  const canMove = mayKeep && cash.places.length > 1;
  const canWithdraw = cash.places.some(({ maySign }) => maySign);
  return (
    <div className="mt-4 flex flex-col gap-3 sm:flex-row print:hidden">
      {canMove && <Button onPress={() => setOpen('move')}>{t('move')}</Button>}
      {canWithdraw && (
        <Button look="secondary" onPress={() => setOpen('withdraw')}>
          {t('withdraw')}
        </Button>
      )}
      {mayKeep && (
        <Button look="secondary" onPress={() => setOpen('place')}>
          {t('addPlace')}
        </Button>
      )}
      {(open === 'move' || open === 'withdraw') && (
        <MoveDialog cash={cash} isWithdrawal={open === 'withdraw'} onClose={close} />
      )}
      {open === 'place' && <PlaceDialog cash={cash} onClose={close} />}
    </div>
  );
}
