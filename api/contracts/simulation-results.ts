/** What `POST /api/v1/loan-simulations` answers. */

import { z } from 'zod';
import { LIVING_WARNINGS } from '#domain/loans/living/living-warnings';
import { EVENT_KINDS } from '#domain/loans/living/terms/events';
import { LoanPolicies } from './loan-simulations.ts';
import { LoanConventions } from './loan-terms.ts';
import { BothTongues, Satang } from './primitives.ts';

const Money = (description: string) => Satang.meta({ description });
const Day = z.string().meta({ format: 'date' });
const DayText = BothTongues.meta({ description: 'The same for people: Thai in the Buddhist Era' });

export const SimulationLine = z.object({
  eventId: z
    .string()
    .meta({ description: 'The event; agreed-drawdown-1, … for the contract’s own' }),
  kind: z.enum([...EVENT_KINDS, 'agreed-drawdown']),
  on: Day,
  onText: DayText,
  amountSatang: Money(
    'Money that changed hands or was waived; its parts and what was returned sum to it',
  ),
  principalSatang: Money('Principal met'),
  interestSatang: Money('Interest of the contract met'),
  afterTermInterestSatang: Money('Interest after the last due date met'),
  defaultInterestSatang: Money('Default interest met'),
  feesSatang: Money('Fees of instalments met'),
  returnedSatang: Money('Overpayment handed back'),
  addedSatang: Money('Principal added: handed over, or interest made principal'),
  isReversed: z.boolean().meta({ description: 'A later reversal undid it: it did nothing' }),
  balanceSatang: Money('Principal owed after it'),
  unpaidInterestSatang: Money('Interest counted to that day and not met'),
  unpaidDefaultInterestSatang: Money('Default interest counted to that day and not met'),
  unpaidFeesSatang: Money('Fees that pay-off would ask for after it'),
  daysPastDue: z.number().int().meta({ description: 'Of the oldest instalment in arrears' }),
});
export type SimulationLine = z.infer<typeof SimulationLine>;

export const SimulationRow = z.object({
  number: z.number().int(),
  startsOn: Day.meta({ description: 'Interest of the row counts from here' }),
  dueOn: Day,
  dueOnText: DayText,
  accruesTo: Day.meta({ description: 'Interest of the row counts to here' }),
  principalSatang: Money('Principal of the row'),
  interestSatang: Money('The household’s interest of the row, with interest laid on it'),
  payerInterestSatang: Money('The third party’s interest of the period'),
  feesSatang: Money('Fees that fall due with the row'),
  metPrincipalSatang: Money('Principal met so far, by payment or waiver'),
  metInterestSatang: Money('Interest met so far, by payment or waiver'),
  metFeesSatang: Money('Fees met so far, by payment or waiver'),
  balanceSatang: Money('Principal owed once this row and all before are met'),
  settledOn: Day.nullable().meta({ description: 'The day on which nothing of it was left' }),
});
export type SimulationRow = z.infer<typeof SimulationRow>;

const PayOff = z.object({
  on: Day,
  onText: DayText,
  principalSatang: Money('All principal owed'),
  interestSatang: Money(
    'Of periods that are over, and of the one in course as the policy counts it',
  ),
  afterTermInterestSatang: Money('Interest after the last due date, at the rate of the policy'),
  defaultInterestSatang: Money('Default interest to the day'),
  feesSatang: Money('Fees of rows that are over, of the one in course, and those spread ahead'),
  totalSatang: Money('What pays the loan off on that day'),
  afterTermAt: z.object({
    contractSatang: Money('Interest after the last due date at the contract rate, met or not'),
    statutorySatang: Money('The same at the statutory rate of default (s.224)'),
  }),
});

const Told = z.object({
  policy: z.string().meta({ description: 'Name of the policy' }),
  value: z.string().meta({ description: 'What was named' }),
  sentence: BothTongues.meta({ description: 'What it means, to check by hand' }),
});

export const LoanSimulation = z.object({
  on: Day,
  lines: z.array(SimulationLine).meta({ description: 'The ledger, a line for each event' }),
  rows: z.array(SimulationRow).meta({
    description: 'The schedule as it stands: open rows as if arrears were paid on the day',
  }),
  arrears: z.object({
    principalSatang: Money('Principal that fell due before the day and was not met'),
    interestSatang: Money('Interest that fell due before the day and was not met'),
    feesSatang: Money('Fees that fell due before the day and were not met'),
    oldestDueOn: Day.nullable().meta({ description: 'Null when nothing is overdue' }),
    daysPastDue: z.number().int(),
  }),
  payOff: PayOff.meta({ description: 'On the day itself, after its events' }),
  payOffs: z.array(PayOff).meta({ description: 'On the days asked for, earliest first' }),
  prescription: z
    .object({
      runsFrom: Day,
      lastDayOn: Day.meta({
        description: 'The last day to bring the claim (s.193/33: five years)',
      }),
      hasPassed: z.boolean(),
    })
    .nullable()
    .meta({ description: 'Of the oldest instalment in arrears; null when nothing is overdue' }),
  warnings: z.array(
    z.object({ code: z.enum(LIVING_WARNINGS), section: BothTongues, sentence: BothTongues }),
  ),
  policies: LoanPolicies.meta({ description: 'Every policy that was used' }),
  conventions: LoanConventions.meta({ description: 'Every convention that was used' }),
  told: z.array(Told).meta({ description: 'The policies in sentences' }),
});
export type LoanSimulation = z.infer<typeof LoanSimulation>;
