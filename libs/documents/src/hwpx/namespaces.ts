// How each XML part of a HWPX file begins.
import { element, type Attributes } from '../markup.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>';

const namespaces = {
  'xmlns:ha': 'http://www.hancom.co.kr/hwpml/2011/app',
  'xmlns:hp': 'http://www.hancom.co.kr/hwpml/2011/paragraph',
  'xmlns:hp10': 'http://www.hancom.co.kr/hwpml/2016/paragraph',
  'xmlns:hs': 'http://www.hancom.co.kr/hwpml/2011/section',
  'xmlns:hc': 'http://www.hancom.co.kr/hwpml/2011/core',
  'xmlns:hh': 'http://www.hancom.co.kr/hwpml/2011/head',
  'xmlns:hpf': 'http://www.hancom.co.kr/schema/2011/hpf',
  'xmlns:opf': 'http://www.idpf.org/2007/opf/',
} as const;

/** A part of the content, with the namespaces that all of them declare. */
export function document(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return part(name, { ...namespaces, ...attributes }, ...content);
}

/** A part that declares its own. */
export function part(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return declaration + element(name, attributes, ...content);
}
