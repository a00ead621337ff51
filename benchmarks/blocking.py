"""How long does a page keep its reader waiting, on a processor four times slower? Run `python benchmarks/blocking.py`.

Blocking time is what long tasks take beyond 50 ms each, from the start until the page is at rest, as the browser
reports them. Pages and an empty one are loaded in turns from the built site.
"""

import contextlib
import statistics
import subprocess
from pathlib import Path

import timing
from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parents[1]
HTML = ROOT / "_build" / "html"
CHAPTERS = sorted(path.stem for path in (ROOT / "chapters").glob("[0-9]*.md"))
PAGES = [*(f"chapters/{name}.html" for name in ("intro", *CHAPTERS)), "search.html?q=forget+gate"]
EMPTY = "an empty page"
ROUNDS, SLOWER, REST = 7, 4, 1500  # REST: milliseconds without a request before the page counts as at rest
WATCH = """window.blocked = 0;
new PerformanceObserver((list) => {
  for (const task of list.getEntries()) window.blocked += Math.max(0, task.duration - 50);
}).observe({ type: "longtask", buffered: true });"""


def blocked(browser, address):
    """Milliseconds for which a page that is loaded for the first time could not have answered."""
    with contextlib.closing(browser.new_context(viewport={"width": 390, "height": 844})) as context:
        page = context.new_page()
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.add_init_script(WATCH)
        page.goto(address, wait_until="networkidle")
        page.wait_for_timeout(REST)
        return page.evaluate("window.blocked")


def main():
    program = subprocess.check_output([ROOT / ".ci/chromium"], text=True).strip()
    conditions = timing.conditions()
    times = {path: [] for path in [EMPTY, *PAGES]}
    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path=program, args=options)
        for _ in range(ROUNDS):
            for path, seen in times.items():
                seen.append(blocked(browser, "about:blank" if path == EMPTY else f"{HTML.as_uri()}/{path}"))
    table = Table("page", "blocked, ms", "from", "to")
    table.title = f"Blocking time of a first visit on a processor {SLOWER} times slower, medians of {ROUNDS} loads"
    table.caption = f"{conditions}."
    for path, seen in times.items():
        table.add_row(path, *(f"{value:.0f}" for value in (statistics.median(seen), min(seen), max(seen))))
    Console(width=110).print(table)


if __name__ == "__main__":
    main()
