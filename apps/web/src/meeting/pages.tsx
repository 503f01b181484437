// The pages of meetings, as the frame leads to them: the list, convening, one meeting, and what was said in it.
import '../styles/meeting.css';

export { ConvenePage } from './convene-page.js';
export { MeetingPage } from './meeting-page.js';
export { MeetingsPage } from './meetings-page.js';
export { MinutesPage } from '../minutes/minutes-page.js';
export { NotesPage } from './notes-page.js';
export { SheetPage } from '../minutes/sheet-page.js';
