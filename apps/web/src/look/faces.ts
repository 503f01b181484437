// The typeface, a file of its own: it comes after the page has been shown, so that nobody waits for it.
import '../../fonts/pretendard-gov/faces.css';
