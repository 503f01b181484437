// Pictures of a HWPX file: each stands in the line like a letter, and says what it shows.
import { fitted, lying } from '../fitted.js';
import { element, escaped } from '../markup.js';
import type { Picture } from '../model.js';
import { dotsOf } from '../picture-dots.js';
import { millimetres, unitsPerDot, type Area } from './measures.js';

/**
 * A picture as a run holds it, no larger than where text may stand; `name` is that of its file in the package, `number` its own.
 * It lies as its dots do: no file that the grammar was gathered from has a turned one.
 */
export function pictureXml(picture: Picture, area: Area, name: string, number: number): string {
  const size = lying(picture);
  const printed = fitted({ width: millimetres(size.width), height: millimetres(size.height) }, area);
  const [width, height] = [Math.round(printed.width), Math.round(printed.height)];
  const dots = dotsOf(picture);
  const dim = { across: dots.across * unitsPerDot, down: dots.down * unitsPerDot };
  const matrix = (kind: string) => element(`hc:${kind}`, { e1: 1, e2: 0, e3: 0, e4: 0, e5: 1, e6: 0 });
  const none = { left: 0, right: 0, top: 0, bottom: 0 };
  return element(
    'hp:pic',
    {
      id: number,
      zOrder: number,
      numberingType: 'PICTURE',
      textWrap: 'TOP_AND_BOTTOM',
      textFlow: 'BOTH_SIDES',
      lock: 0,
      dropcapstyle: 'None',
      href: '',
      groupLevel: 0,
      instid: number,
      reverse: 0,
    },
    element('hp:offset', { x: 0, y: 0 }),
    element('hp:orgSz', { width, height }),
    element('hp:curSz', { width, height }),
    element('hp:flip', { horizontal: 0, vertical: 0 }),
    element('hp:rotationInfo', {
      angle: 0,
      centerX: Math.round(width / 2),
      centerY: Math.round(height / 2),
      rotateimage: 1,
    }),
    element('hp:renderingInfo', {}, matrix('transMatrix'), matrix('scaMatrix'), matrix('rotMatrix')),
    element('hc:img', { binaryItemIDRef: name, bright: 0, contrast: 0, effect: 'REAL_PIC', alpha: 0 }),
    element(
      'hp:imgRect',
      {},
      element('hc:pt0', { x: 0, y: 0 }),
      element('hc:pt1', { x: width, y: 0 }),
      element('hc:pt2', { x: width, y: height }),
      element('hc:pt3', { x: 0, y: height }),
    ),
    element('hp:imgClip', { left: 0, right: dim.across, top: 0, bottom: dim.down }),
    element('hp:inMargin', none),
    element('hp:imgDim', { dimwidth: dim.across, dimheight: dim.down }),
    element('hp:effects'),
    element('hp:sz', { width, widthRelTo: 'ABSOLUTE', height, heightRelTo: 'ABSOLUTE', protect: 0 }),
    element('hp:pos', {
      treatAsChar: 1,
      affectLSpacing: 0,
      flowWithText: 1,
      allowOverlap: 0,
      holdAnchorAndSO: 0,
      vertRelTo: 'PARA',
      horzRelTo: 'PARA',
      vertAlign: 'TOP',
      horzAlign: 'LEFT',
      vertOffset: 0,
      horzOffset: 0,
    }),
    element('hp:outMargin', none),
    element('hp:shapeComment', {}, escaped(picture.alt)),
  );
}
