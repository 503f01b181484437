// What lies around the parts of a file: bombs, parts that overlap, paths that lead elsewhere, and every lock that is known.
import { oleFile } from '../files/ole-file.js';
import { forgedZip, type Forged } from './zip.js';
import type { HostileFile } from './hostile-file.js';
import { hangulFile, hangulText, sheetXml, wordFile, wordText, workbook } from './packages.js';

const mega = 1024 * 1024;

/** A good file of each format that is a zip, with more parts beside its own. */
const good = {
  docx: (others: readonly Forged[]) => wordFile(wordText('본문'), others),
  hwpx: (others: readonly Forged[]) => hangulFile(hangulText('본문'), others),
  xlsx: (others: readonly Forged[]) =>
    workbook([{ xml: sheetXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>') }], others),
};
type Zipped = keyof typeof good;
const zipped = Object.keys(good) as readonly Zipped[];
/** The part that a reader cannot do without. */
const needed: Readonly<Record<Zipped, string>> = {
  docx: 'word/document.xml',
  hwpx: 'Contents/section0.xml',
  xlsx: 'xl/workbook.xml',
};

/** Files in whose containers something lies in wait. */
export function* containers(): Generator<HostileFile> {
  for (const type of zipped) {
    yield* bombs(type);
    yield* directories(type);
  }
  yield* locks();
}

function* bombs(type: Zipped): Generator<HostileFile> {
  const path = needed[type];
  const blanks = Buffer.concat([Buffer.from('<?xml version="1.0"?><x>'), Buffer.alloc(80 * mega, ' ')]);
  const bomb = forgedZip([{ path, data: blanks }]);
  yield { name: `${type} that swells`, type, bytes: bomb, fates: ['too-large'] };
  yield {
    name: `${type} that swells and says it does not`,
    type,
    bytes: forgedZip([{ path, data: blanks, size: 100 }]),
    fates: ['too-large'],
  };
  yield {
    name: `${type} with a bomb in a bomb in a part that nobody opens`,
    type,
    bytes: good[type]([{ path: 'a/b.zip', data: forgedZip([{ path: 'c.zip', data: bomb }]) }]),
    fates: ['read'],
  };
  yield {
    name: `${type} whose parts share their bytes`,
    type,
    bytes: forgedZip([
      { path, data: '<x/>' },
      ...Array.from({ length: 300 }, (_, nth) => ({ path: `${nth}.xml`, data: '<x/>', overlaps: true })),
    ]),
    fates: ['damaged'],
  };
  yield {
    name: `${type} of ten thousand parts`,
    type,
    bytes: good[type](Array.from({ length: 10_000 }, (_, nth) => ({ path: `a/${nth}`, data: '' }))),
    fates: ['too-large'],
  };
}

function* directories(type: Zipped): Generator<HostileFile> {
  for (const path of [
    '../../etc/cron.d/x',
    '/etc/passwd',
    'C:\\x.xml',
    'a/../../b',
    'word\\..\\x',
    'x\0.xml',
    '',
  ]) {
    yield {
      name: `${type} with a part at ${JSON.stringify(path)}`,
      type,
      bytes: good[type]([{ path, data: '<x/>' }]),
      fates: ['damaged'],
    };
  }
  const path = needed[type];
  yield {
    name: `${type} with its part twice`,
    type,
    bytes: good[type]([{ path, data: '<x/>' }]),
    fates: ['damaged'],
  };
  yield { name: `${type} without its part`, type, bytes: forgedZip([]), fates: ['damaged'] };
  yield {
    name: `${type} whose directory counts more parts than there are`,
    type,
    bytes: forgedZip([{ path, data: '<x/>' }], 9),
    fates: ['damaged'],
  };
  yield {
    name: `${type} with a part whose sum is wrong`,
    type,
    bytes: forgedZip([{ path, data: '<x/>', crc: 1 }]),
    fates: ['damaged'],
  };
  yield {
    name: `${type} packed by who knows what`,
    type,
    bytes: forgedZip([{ path, data: '<x/>', method: 99 }]),
    fates: ['unsupported'],
  };
  yield {
    name: `${type} with a part under a password`,
    type,
    bytes: forgedZip([{ path, data: '<x/>', flags: 1 }]),
    fates: ['encrypted'],
  };
}

function* locks(): Generator<HostileFile> {
  for (const type of ['docx', 'xlsx'] as const) {
    yield {
      name: `${type} under a password`,
      type,
      bytes: compound('EncryptedPackage'),
      fates: ['encrypted'],
    };
    yield { name: `${type} of an older kind`, type, bytes: compound('WordDocument'), fates: ['unsupported'] };
  }
  yield {
    name: 'hwpx under a password',
    type: 'hwpx',
    bytes: good.hwpx([
      {
        path: 'META-INF/manifest.xml',
        data: '<odf:manifest xmlns:odf="x"><odf:file-entry><odf:encryption-data/></odf:file-entry></odf:manifest>',
      },
    ]),
    fates: ['encrypted'],
  };
  for (const [lock, bit] of Object.entries({
    password: 1,
    rights: 4,
    certificate: 8,
    'rights by certificate': 10,
  })) {
    yield { name: `hwp locked by ${lock}`, type: 'hwp', bytes: hangulHead(1 << bit), fates: ['encrypted'] };
  }
  yield { name: 'hwp of nothing but its head', type: 'hwp', bytes: hangulHead(1), fates: ['damaged'] };
  yield { name: 'hwp without a head', type: 'hwp', bytes: compound('HwpSummary'), fates: ['damaged'] };
}

/** The beginning of a compound file, with the name of a stream in its directory. */
function compound(stream: string): Buffer {
  const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([magic, Buffer.alloc(504), Buffer.from(stream, 'utf16le'), Buffer.alloc(2_000)]);
}

function hangulHead(flags: number): Buffer {
  const head = Buffer.alloc(256);
  head.write('HWP Document File');
  head.writeUInt32LE(0x05010000, 32);
  head.writeUInt32LE(flags, 36);
  return oleFile('FileHeader', head);
}
