import type { ReactNode } from 'react';

/** Decoration: the words below each picture say the same. */
const Picture = ({ children }: { readonly children: ReactNode }) => (
  <svg className="step-picture" viewBox="0 0 200 120" aria-hidden="true" focusable="false">{children}</svg>
);

const Sheet = ({ x, y, marks }: { readonly x: number; readonly y: number; readonly marks: 'none' | 'found' | 'clean' }) => (
  <g transform={`translate(${x} ${y})`}>
    <rect className="p-sheet" width="52" height="68" rx="4" />
    {[12, 22, 32, 42, 52].map((line, index) => <rect key={line} className="p-line" x="8" y={line} width={index % 2 ? 26 : 36} height="4" rx="2" />)}
    {marks !== 'none' && <><rect className={`p-${marks}`} x="8" y="11" width="22" height="6" rx="2" /><rect className={`p-${marks}`} x="20" y="31" width="24" height="6" rx="2" /><rect className={`p-${marks}`} x="8" y="51" width="16" height="6" rx="2" /></>}
  </g>
);

export const HoldPicture = () => (
  <Picture>
    <Sheet x={26} y={26} marks="none" />
    <path className="p-arrow" d="M88 60h22m-7-7 7 7-7 7" />
    <path className="p-shield" d="M150 28l24 9v17c0 15-10 25-24 30-14-5-24-15-24-30V37Z" />
    <path className="p-pause" d="M144 46v18M156 46v18" />
  </Picture>
);
export const LookPicture = () => (
  <Picture>
    <Sheet x={42} y={26} marks="found" />
    <circle className="p-glass" cx="118" cy="54" r="24" />
    <path className="p-arrow" d="m136 72 22 22" />
    <rect className="p-found" x="104" y="50" width="28" height="8" rx="3" />
  </Picture>
);
export const CleanPicture = () => (
  <Picture>
    <Sheet x={26} y={26} marks="clean" />
    <path className="p-arrow" d="M88 60h22m-7-7 7 7-7 7" />
    <rect className="p-page" x="122" y="24" width="60" height="72" rx="5" />
    <path className="p-page-bar" d="M122 38h60" />
    <path className="p-tick" d="m138 66 10 10 18-20" />
  </Picture>
);
