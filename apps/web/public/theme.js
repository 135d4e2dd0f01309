// Before the first paint: the theme the person chose, when it is not that of their device.
try {
  const theme = localStorage.getItem('participe-theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is refused: the theme of the device holds.
}
