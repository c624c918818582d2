// Prints the page; the browser can make a PDF of it.
import { $ } from '/pages/dom.js';

$('print').addEventListener('click', () => window.print());
