// Runs in the pane's frame before the Office client: hands the frame the emulated Excel of the page around it.
window.parent.enterEmulatedExcel(window);
