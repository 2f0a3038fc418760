import { startHolds } from './start';

startHolds();
