// The pages of plans, as the frame leads to them: a plan, what differs, what became of a remark, and how indicators went.
import '../styles/plan.css';

export { ComparePage } from '../compare/compare-page.js';
export { FatePage } from '../fate/fate-page.js';
export { IndicatorPage } from './indicator-page.js';
export { PlanPage } from './plan-page.js';
