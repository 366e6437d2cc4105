/* Runs before anything else, also in the web views of Excel 2016: no newer language than theirs (ES5). */
(function () {
  var TEN_SECONDS = 10000;
  var NAMES = ["starting", "no-office", "outside", "old-view", "old-excel", "failed"];
  var shown = "starting";

  /** Shows one of the page's plain messages; without a name, none. */
  function show(name) {
    shown = name;
    for (var i = 0; i < NAMES.length; i += 1) {
      var section = document.getElementById("plain-" + NAMES[i]);
      if (!section) continue;
      if (NAMES[i] === name) section.removeAttribute("hidden");
      else section.setAttribute("hidden", "");
    }
  }

  function whenParsed(work) {
    if (document.readyState !== "loading") work();
    else if (document.getElementById("root")) work();
    else document.addEventListener("readystatechange", work);
  }

  function isOldView() {
    return /Trident|Edge\/\d/.test(navigator.userAgent) || typeof Promise === "undefined";
  }

  if (isOldView()) {
    // The last word: a bundle that happens to start all the same is not to be trusted here.
    window.branchLedgerPlain = function () {};
    whenParsed(function () {
      show("old-view");
    });
    return;
  }
  window.branchLedgerPlain = show;
  setTimeout(function () {
    if (shown === "starting") show("no-office");
  }, TEN_SECONDS);
  // The client's own file could not be fetched: no need to wait.
  window.addEventListener(
    "error",
    function (event) {
      var source = event.target && event.target.tagName === "SCRIPT" ? event.target.src : "";
      if (/office\.js$/.test(source) && shown === "starting")
        whenParsed(function () {
          show("no-office");
        });
    },
    true,
  );
})();
