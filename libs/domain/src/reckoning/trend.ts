// An indicator over the plans: its years with what it was called and where, and every seam that the comparison crosses.
import { groupedBy } from '../grouped-by.js';
import type { IndicatorId, ProgramId } from '../ids.js';
import type { IndicatorAncestor, Measure } from '../measures.js';
import { plainMeasure } from '../measures.js';
import { nameOn } from '../naming.js';
import { indexOf, type YearOfIndicator } from './book.js';
import { explain } from './explain.js';
import type { LinealProgram, Lineage } from './lineal.js';
import { over, sumOf, type Ratio } from './ratio.js';
import type { ReckoningRules } from './rules.js';
import { predecessorsOf, successorsOf } from './predecessors.js';
import type {
  ComparisonBreak,
  Seam,
  SeamSide,
  Trend,
  TrendEntry,
  TrendValues,
  TrendYear,
} from './trend-words.js';
