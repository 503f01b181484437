// Holds decimal text to exact fractions: every law is checked against integers, never against floating point.
import { describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import {
  addDecimals,
  canonicalDecimal,
  compareDecimals,
  divideRoundDown,
  divideRoundHalfUp,
  inLowestTerms,
  isDecimal,
  multiply,
  roundDown,
  roundHalfUp,
  subtractDecimals,
  withPlaces,
} from './decimal.js';

interface Sample {
  readonly units: bigint;
  readonly scale: number;
  readonly text: string;
}

/** A number as an integer and a scale, with a text that need not be canonical (`-0`, `1.500`). */
const numbers: fc.Arbitrary<Sample> = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.nat({ max: 9 }), fc.boolean())
  .map(([units, scale, signedZero]) => {
    const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
    const point = digits.length - scale;
    const sign = units < 0n || (units === 0n && signedZero) ? '-' : '';
    return {
      units,
      scale,
      text: `${sign}${digits.slice(0, point)}${scale === 0 ? '' : `.${digits.slice(point)}`}`,
    };
  });
const texts = numbers.map(({ text }) => text);
const nonZero = texts.filter((text) => /[1-9]/.test(text));
const canonical = /^(?:0|-?(?:[1-9]\d*|(?:0|[1-9]\d*)\.\d*[1-9]))$/;
const absolute = (text: string): string => text.replace('-', '');
/** Half of the last digit kept: 0.05 for one place, 5 for tens. */
const halfStep = (places: number): string =>
  places < 0 ? `5${'0'.repeat(-places - 1)}` : `0.${'0'.repeat(places)}5`;
const places = fc.integer({ min: -4, max: 6 });

describe('isDecimal', () => {
  it.each(['0', '5', '-3', '61.0', '0.25', '-0', '-0.50', '12345678901234567890.123456789'])(
    'takes %s',
    (text) => {
      expect(isDecimal(text)).toBe(true);
    },
  );

  it.each([
    '',
    '-',
    '+5',
    '.5',
    '5.',
    '05',
    '00',
    '1e3',
    '1,000',
    ' 5',
    '5 ',
    '5\n',
    '0x10',
    'NaN',
    'Infinity',
    '1.2.3',
    '--1',
    '٥',
    '５',
  ])('turns away %j', (text) => {
    expect(isDecimal(text)).toBe(false);
  });

  it('is asked before every sum', () => {
    expect(() => addDecimals('1', '1,000')).toThrow(new RangeError("'1,000' is not a decimal"));
    expect(() => canonicalDecimal('')).toThrow(RangeError);
  });
});

describe('canonical form', () => {
  it.each([
    ['5', '5'],
    ['61.0', '61'],
    ['0.50', '0.5'],
    ['-0', '0'],
    ['-0.000', '0'],
    ['100', '100'],
    ['-12.340', '-12.34'],
  ])('writes %s as %s', (text, written) => {
    expect(canonicalDecimal(text)).toBe(written);
  });

  it('is what every operation answers in', () => {
    fc.assert(
      fc.property(texts, nonZero, places, (a, b, kept) => {
        const answers = [
          canonicalDecimal(a),
          addDecimals(a, b),
          subtractDecimals(a, b),
          multiply(a, b),
          divideRoundHalfUp(a, b, kept),
          roundHalfUp(a, kept),
          roundDown(a, kept),
        ];
        for (const answer of answers) expect(answer).toMatch(canonical);
      }),
    );
  });

  it('keeps the value, and is one text per value', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(compareDecimals(canonicalDecimal(a), a)).toBe(0);
        expect(canonicalDecimal(a) === canonicalDecimal(b)).toBe(compareDecimals(a, b) === 0);
      }),
    );
    expect(canonicalDecimal('2.50')).toBe(canonicalDecimal('2.5'));
  });
});

describe('compareDecimals', () => {
  it('orders as cross products of integers do', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [left, right] = [a.units * 10n ** BigInt(b.scale), b.units * 10n ** BigInt(a.scale)];
        expect(compareDecimals(a.text, b.text)).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });

  it.each([
    ['10', '9', 1],
    ['0.1', '0.10', 0],
    ['-2', '-1', -1],
    ['-0', '0', 0],
    ['9007199254740993', '9007199254740992', 1],
  ] as const)('compares %s with %s', (a, b, order) => {
    expect(compareDecimals(a, b)).toBe(order);
  });
});

describe('adding, subtracting, multiplying', () => {
  it('adds what floating point cannot', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals('9007199254740993', '0.1')).toBe('9007199254740993.1');
    expect(subtractDecimals('1', '0.9')).toBe('0.1');
    expect(multiply('1.1', '1.1')).toBe('1.21');
    expect(multiply('-0.5', '0.2')).toBe('-0.1');
  });

  it('adds as integers of one unit do', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const sum = a.units * 10n ** BigInt(b.scale) + b.units * 10n ** BigInt(a.scale);
        expect(multiply(addDecimals(a.text, b.text), `1${'0'.repeat(a.scale + b.scale)}`)).toBe(
          sum.toString(),
        );
      }),
    );
  });

  it('multiplies as integers do', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(multiply(multiply(a.text, b.text), `1${'0'.repeat(a.scale + b.scale)}`)).toBe(
          (a.units * b.units).toString(),
        );
      }),
    );
  });

  it('commutes, associates and distributes', () => {
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        expect(addDecimals(a, b)).toBe(addDecimals(b, a));
        expect(multiply(a, b)).toBe(multiply(b, a));
        expect(addDecimals(addDecimals(a, b), c)).toBe(addDecimals(a, addDecimals(b, c)));
        expect(multiply(a, addDecimals(b, c))).toBe(addDecimals(multiply(a, b), multiply(a, c)));
      }),
    );
  });

  it('takes back what it added', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(subtractDecimals(addDecimals(a, b), b)).toBe(canonicalDecimal(a));
        expect(subtractDecimals(a, a)).toBe('0');
      }),
    );
  });
});

describe('rounding', () => {
  it.each([
    ['60.95', 1, '61'],
    ['60.949999999999999999999', 1, '60.9'],
    ['0.05', 1, '0.1'],
    ['-0.05', 1, '-0.1'],
    ['-0.04', 1, '0'],
    ['2797.2', -1, '2800'],
    ['2061.15', -1, '2060'],
    ['45', -2, '0'],
    ['50', -2, '100'],
    ['7', 3, '7'],
  ])('rounds %s to %d places half up: %s', (a, kept, rounded) => {
    expect(roundHalfUp(a, kept)).toBe(rounded);
  });

  it.each([
    ['233.33', 0, '233'],
    ['577.5', 0, '577'],
    ['171.99', 0, '171'],
    ['-1.9', 0, '-1'],
    ['1.29', 1, '1.2'],
    ['199', -2, '100'],
  ])('cuts %s to %d places: %s', (a, kept, cut) => {
    expect(roundDown(a, kept)).toBe(cut);
  });

  it('lands within half a step, and away from zero on a half', () => {
    fc.assert(
      fc.property(texts, places, (a, kept) => {
        const moved = subtractDecimals(absolute(roundHalfUp(a, kept)), absolute(a));
        expect(compareDecimals(absolute(moved), halfStep(kept))).not.toBe(1);
        expect(compareDecimals(moved, `-${halfStep(kept)}`)).toBe(1);
      }),
    );
  });

  it('cuts less than a step, and never past zero', () => {
    fc.assert(
      fc.property(texts, places, (a, kept) => {
        const lost = subtractDecimals(absolute(a), absolute(roundDown(a, kept)));
        expect(compareDecimals(lost, '0')).not.toBe(-1);
        expect(compareDecimals(lost, multiply(halfStep(kept), '2'))).toBe(-1);
      }),
    );
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(texts, places, (a, kept) => {
        expect(roundHalfUp(roundHalfUp(a, kept), kept)).toBe(roundHalfUp(a, kept));
        expect(roundDown(roundDown(a, kept), kept)).toBe(roundDown(a, kept));
      }),
    );
  });

  it('is refused to a fraction of a place', () => {
    expect(() => roundHalfUp('1', 0.5)).toThrow(RangeError);
    expect(() => roundDown('1', Number.NaN)).toThrow(RangeError);
  });
});

describe('divideRoundHalfUp', () => {
  it.each([
    ['1', '3', 4, '0.3333'],
    ['2', '3', 4, '0.6667'],
    ['1', '8', 2, '0.13'],
    ['-1', '8', 2, '-0.13'],
    ['1', '-8', 2, '-0.13'],
    ['-1', '-8', 2, '0.13'],
    ['1000', '7', -1, '140'],
    ['61', '100', 1, '0.6'],
    ['12345', '1', -2, '12300'],
    ['0', '-7', 3, '0'],
  ])('%s ÷ %s to %d places is %s', (a, b, kept, rounded) => {
    expect(divideRoundHalfUp(a, b, kept)).toBe(rounded);
  });

  it('rounds once: a half that only rounding made does not grow again', () => {
    expect(divideRoundHalfUp('449', '1000', 1)).toBe('0.4');
    expect(roundHalfUp(divideRoundHalfUp('449', '1000', 2), 1)).toBe('0.5');
  });

  it('lies within half a step of the exact quotient', () => {
    fc.assert(
      fc.property(texts, nonZero, places, (a, b, kept) => {
        const rest = subtractDecimals(a, multiply(divideRoundHalfUp(a, b, kept), b));
        expect(compareDecimals(absolute(rest), multiply(absolute(b), halfStep(kept)))).not.toBe(1);
      }),
    );
  });

  it('undoes a multiplication', () => {
    fc.assert(
      fc.property(numbers, nonZero, (a, b) => {
        expect(divideRoundHalfUp(multiply(a.text, b), b, a.scale)).toBe(canonicalDecimal(a.text));
      }),
    );
  });

  it.each(['0', '0.00', '-0'])('does not divide by %s', (zero) => {
    expect(() => divideRoundHalfUp('1', zero, 1)).toThrow(new RangeError('1 cannot be divided by zero'));
  });
});

describe('withPlaces', () => {
  it.each([
    ['61', 1, '61.0'],
    ['60.95', 1, '61.0'],
    ['0.5', 3, '0.500'],
    ['-0.04', 1, '0.0'],
    ['-0.25', 1, '-0.3'],
    ['61.4', 0, '61'],
  ])('shows %s with %d places as %s', (a, shown, text) => {
    expect(withPlaces(a, shown)).toBe(text);
  });

  it('reaches 61.0 for weighted rates only when each stays a fraction until the end', () => {
    const rows = [
      { weight: '30', result: '4278', target: '5200', printed: '82.3' },
      { weight: '20', result: '2108', target: '5480', printed: '38.5' },
      { weight: '20', result: '360', target: '915', printed: '39.3' },
      { weight: '20', result: '222', target: '300', printed: '74.0' },
      { weight: '10', result: '3', target: '5', printed: '60.0' },
    ];
    for (const { result, target, printed } of rows) {
      expect(withPlaces(divideRoundHalfUp(multiply(result, '100'), target, 1), 1)).toBe(printed);
    }
    const [numerator, denominator] = rows.reduce(
      ([above, below], { weight, result, target }) => [
        addDecimals(multiply(above, target), multiply(multiply(weight, result), below)),
        multiply(below, target),
      ],
      ['0', '1'],
    );
    const ofRounded = rows
      .map(({ weight, printed }) => multiply(multiply(weight, '0.01'), printed))
      .reduce(addDecimals, '0');
    expect(withPlaces(divideRoundHalfUp(numerator, denominator, 1), 1)).toBe('61.0');
    expect(withPlaces(ofRounded, 1)).toBe('61.1');
  });

  it('does not show a negative number of digits', () => {
    expect(() => withPlaces('1', -1)).toThrow(RangeError);
  });
});

describe('divideRoundDown', () => {
  it.each([
    ['6930', '12', 0, '577'],
    ['2', '3', 4, '0.6666'],
    ['-2', '3', 1, '-0.6'],
    ['1999', '1', -2, '1900'],
    ['0', '-7', 3, '0'],
  ])('%s ÷ %s to %d places is %s', (a, b, kept, cut) => {
    expect(divideRoundDown(a, b, kept)).toBe(cut);
  });

  it('never goes beyond the exact quotient, and is less than a step from it', () => {
    fc.assert(
      fc.property(texts, nonZero, places, (a, b, kept) => {
        const cut = multiply(absolute(divideRoundDown(a, b, kept)), absolute(b));
        const rest = subtractDecimals(absolute(a), cut);
        expect(compareDecimals(rest, '0')).not.toBe(-1);
        expect(compareDecimals(rest, multiply(absolute(b), multiply(halfStep(kept), '2')))).toBe(-1);
      }),
    );
  });

  it('does not divide by zero', () => {
    expect(() => divideRoundDown('1', '0.0', 1)).toThrow(new RangeError('1 cannot be divided by zero'));
  });

  it.each([
    ['6', '4', '3', '2'],
    ['0.5', '0.25', '2', '1'],
    ['-10', '4', '-5', '2'],
    ['0', '7', '0', '1'],
    ['13', '5200', '1', '400'],
  ])('brings %s over %s to lowest terms', (a, b, over, under) => {
    expect(inLowestTerms(a, b)).toEqual([over, under]);
    expect(() => inLowestTerms(a, '0')).toThrow(RangeError);
  });
});
