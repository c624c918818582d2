// Prints the page; the browser can make a PDF of it.
document.getElementById('print').addEventListener('click', () => window.print());
