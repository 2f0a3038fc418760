import type { Recognizer } from '../types';
import { age } from './generic/age';
import { creditCard } from './generic/credit-card';
import { cryptoAddress } from './generic/crypto-address';
import { dateOfBirth } from './generic/date-of-birth';
import { dateTime } from './generic/date-time';
import { deviceId } from './generic/device-id';
import { email } from './generic/email';
import { gps } from './generic/gps';
import { iban } from './generic/iban';
import { ipAddress } from './generic/ip-address';
import { macAddress } from './generic/mac-address';
import { money } from './generic/money';
import { quantity } from './generic/quantity';

/** Every recognizer, in the order in which they run. Adding one is one file and one line here. */
export const RECOGNIZERS: readonly Recognizer[] = [
  age, creditCard, cryptoAddress, dateOfBirth, dateTime, deviceId, email, gps, iban, ipAddress, macAddress, money,
  quantity,
];
