import type { Format } from '../types';
import { csv } from './csv';
import { docx } from './docx';
import { json } from './json';
import { markup } from './markup';
import { pdf } from './pdf';
import { odf } from './odf';
import { pptx } from './pptx';
import { text } from './text';
import { xlsx } from './xlsx';

/** Every format, in the order in which they are asked; `text` takes all text, so it stands last. Adding one is one folder, one line here and one corpus folder (tests/corpus/). */
export const FORMATS: readonly Format[] = [docx, pdf, xlsx, pptx, odf, csv, json, markup, text];
