// Before the first paint, so that a dark page never flashes white. A file of its own because the content security policy allows nothing inline.
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('greengate.theme');
  } catch {
    // A browser that keeps nothing: the device's own choice stands.
  }
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
})();
