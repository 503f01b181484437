// The pages of progress, as the frame leads to them: a plan's dashboard, and an indicator over the plans.
import '../styles/plan.css';
import '../styles/carded.css';
import '../styles/progress.css';

export { ProgressPage } from './progress-page.js';
export { TrendPage } from '../trend/trend-page.js';
