import generatePayload from 'promptpay-qr';
import type { QrPicture } from '#contracts/household-access';
import { qrPicture } from './qr-picture.ts';

const SATANG_A_BAHT = 100;

/**
 * The PromptPay code of an amount. The package takes baht as a number and writes two decimals; up to
 * ninety thousand billion baht that is exact to the satang.
 */
export function promptpayPicture(id: string, amountSatang: bigint): QrPicture {
  return qrPicture(promptpayText(id, amountSatang));
}

/** The text in the code (EMV Merchant-Presented Mode, application of PromptPay). */
export function promptpayText(id: string, amountSatang: bigint): string {
  return generatePayload(id, { amount: Number(amountSatang) / SATANG_A_BAHT });
}
