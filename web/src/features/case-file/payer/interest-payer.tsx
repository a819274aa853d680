import { useState } from 'react';
import { PayerMoved, type PayerAccount, type PayerClaim } from '#contracts/interest-payers';
import type { LoanView } from '#contracts/loans';
import { pathOf } from '#contracts/paths';
import { Button } from '../../../components/action/button.tsx';
import { ProblemForm } from '../../../components/form/problem-form.tsx';
import { DataList } from '../../../components/list/data-list.tsx';
import { Table } from '../../../components/list/table.tsx';
import { announce } from '../../../lib/announce.ts';
import { sendCommand } from '../../../lib/api-client.ts';
import {
  bahtFigure,
  bahtText,
  dateText,
  percentFigure,
  shortDateText,
  todayInBangkok,
} from '../../../lib/format.ts';
import { useWords } from '../../../lib/i18n.ts';
import { useMay } from '../../../lib/session.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { Folded } from '../loan/folded.tsx';
import { useLoadNewest } from '../use-case-file.ts';
import { AgreePayerDialog } from './agree-payer-dialog.tsx';
import { ReceivePayerDialog } from './receive-payer-dialog.tsx';
import { payerWords } from './words.ts';

/** Who bears a part of the interest: agreed before the signature, then claimed and paid. */
export function InterestPayer({ loan }: { loan: LoanView }) {
  const t = useWords(payerWords);
  const mayRecord = useMay('record-repayment');
  const [isAgreeing, setAgreeing] = useState(false);
  const { payer } = loan;
  if (payer !== null) return <Account loan={loan} payer={payer} mayRecord={mayRecord} />;
  if (!mayRecord || loan.status !== 'reserved' || loan.rateBasisPoints === 0) return null;
  return (
    <div className="my-4 print:hidden">
      <Button look="secondary" onPress={() => setAgreeing(true)}>
        {t('add')}
      </Button>
      {isAgreeing && <AgreePayerDialog loan={loan} onClose={() => setAgreeing(false)} />}
    </div>
  );
}

interface AccountProps {
  readonly loan: LoanView;
  readonly payer: PayerAccount;
  readonly mayRecord: boolean;
}

function Account({ loan, payer, mayRecord }: AccountProps) {
  const t = useWords(payerWords);
  const owed = BigInt(payer.claimedSatang) - BigInt(payer.receivedSatang);
  return (
    <Folded summary={t('title')} aside={bahtText(String(owed))}>
      <p>
        {t('bears', {
          name: payer.payerName,
          value: percentFigure(payer.basisPoints),
          date: dateText(payer.agreedOn),
        })}
      </p>
      <p className="pb-2 text-sm text-soft">{t('about')}</p>
      <DataList
        items={[
          { label: t('unclaimed'), value: bahtText(payer.unclaimedSatang) },
          { label: t('owed'), value: bahtText(String(owed)) },
          { label: t('received'), value: bahtText(payer.receivedSatang) },
        ]}
      />
      {mayRecord && <Acts loan={loan} payer={payer} hasOwed={owed > 0n} />}
      {payer.moves.length > 0 && <Moves moves={payer.moves} />}
    </Folded>
  );
}

function Moves({ moves }: { moves: PayerAccount['moves'] }) {
  const t = useWords(payerWords);
  return (
    <Table
      caption={t('moves')}
      rows={moves}
      rowKey={(move) => move.moveId}
      columns={[
        { key: 'day', label: t('day'), cell: (move) => shortDateText(move.on) },
        { key: 'what', label: t('what'), cell: (move) => t(`kind-${move.kind}`) },
        {
          key: 'figure',
          label: t('figure'),
          isFigure: true,
          cell: (move) => bahtFigure(move.amountSatang),
        },
      ]}
    />
  );
}

interface ActsProps {
  readonly loan: LoanView;
  readonly payer: PayerAccount;
  readonly hasOwed: boolean;
}

function Acts({ loan, payer, hasOwed }: ActsProps) {
  const t = useWords(payerWords);
  const [isReceiving, setReceiving] = useState(false);
  const claiming = useClaim(loan.loanId);
  return (
    <div className="my-4 print:hidden">
      <ProblemForm
        problem={claiming.problem}
        onSubmit={() => claiming.run({ on: todayInBangkok() })}
      >
        <div className="flex flex-col gap-3 sm:flex-row">
          {payer.unclaimedSatang !== '0' && (
            <Button type="submit" isRunning={claiming.isRunning}>
              {t('claim')}
            </Button>
          )}
          {hasOwed && (
            <Button look="secondary" onPress={() => setReceiving(true)}>
              {t('receive')}
            </Button>
          )}
        </div>
      </ProblemForm>
      {isReceiving && <ReceivePayerDialog loan={loan} onClose={() => setReceiving(false)} />}
    </div>
  );
}

function useClaim(loanId: string) {
  const t = useWords(payerWords);
  const loadNewest = useLoadNewest();
  return useCommand({
    form: `payer-claims:${loanId}`,
    send: (body: PayerClaim, idempotencyKey) =>
      sendCommand({
        path: pathOf('payerClaims', { loanId }),
        answer: PayerMoved,
        body,
        idempotencyKey,
      }),
    onDone: async ({ amountSatang }) => {
      announce(t('claimed', { amount: bahtText(amountSatang) }));
      await loadNewest();
    },
  });
}
