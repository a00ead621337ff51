"""Every page, wide and on a phone, light and dark: no error, nothing asked of another host, no axe violation."""

import pytest
from axe_playwright_python.sync_playwright import Axe

AXE = Axe()
# Without preload: axe would ask again for the style sheets, at addresses that it gets wrong.
OPTIONS = {"preload": False, "resultTypes": ["violations"]}
# MathJax paints a formula with many elements, hidden from screen readers. Without them axe needs a third of the time.
UNPAINT = "document.querySelectorAll('mjx-math').forEach((paint) => paint.replaceChildren())"
UNREACHABLE = """[...document.querySelectorAll("mjx-container[display]")]
    .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.tabIndex < 0).map((box) => box.textContent)"""
MATHS_DRAWN = "window.MathJax?.startup?.promise.then(() => null)"


def violations(page):
    # A text that is fading in has too little contrast for a moment.
    page.evaluate("Promise.all(document.getAnimations().map((each) => each.finished)).then(() => null)")
    assert page.evaluate(UNREACHABLE) == [], "wider than its box, and no keyboard can scroll it"
    page.evaluate(UNPAINT)
    found = AXE.run(page, options=OPTIONS).response["violations"]
    return [f"{each['id']}: {node['html'][:200]}" for each in found for node in each["nodes"]]


def all_pages(html):
    pages = [path.relative_to(html).as_posix() for path in html.rglob("*.html")]
    return sorted(page for page in pages if not page.startswith(("_", "reports/")) and page != "index.html")


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (390, "light")])
def test_every_page_is_sound_and_accessible(open_page, html, base, width, scheme):
    page = open_page("search.html", width=width, scheme=scheme)
    bad = {}
    for path in all_pages(html):
        page.goto(base + path)
        page.evaluate(MATHS_DRAWN)
        assert page.locator("mjx-merror, [data-mjx-error]").count() == 0, path
        if found := violations(page):
            bad[path] = found
        assert page.locator("main h1:visible").count() == 1, path
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{path} is wider than the screen"
        assert page.evaluate("document.documentElement.dataset.theme") == scheme, path
    assert bad == {}


def test_chapter_is_accessible_after_it_was_used(open_page):
    for width, scheme in [(1280, "light"), (390, "dark")]:
        page = open_page("chapters/03-gates.html", width=width, scheme=scheme)
        page.get_by_role("button", name="Overwrite").click()
        page.get_by_role("radio").first.check()
        page.get_by_text("All answers").first.click()
        for folded in page.locator(".admonition.dropdown button, details.sd-dropdown > summary").all():
            folded.click()
        assert violations(page) == []


def test_maths_is_drawn_from_the_site_itself(open_page, html):
    page = open_page("chapters/03-gates.html")
    assert page.locator("article mjx-container").count() > 0
    assert page.locator("mjx-assistive-mml").count() > 0  # what a screen reader reads
    assert (html / "_static/mathjax/tex-chtml.js").is_file()


def test_front_door_leads_to_the_first_page(browser, base):
    context = browser.new_context()
    page = context.new_page()
    page.goto(base)
    page.wait_for_url("**/chapters/intro.html")
    context.close()


def test_pages_are_light(open_page):
    weights = []
    page = open_page("search.html")
    page.on("response", lambda response: weights.append(int(response.headers.get("content-length", 0))))
    page.goto(page.url.replace("search", "chapters/03-gates"))
    page.wait_for_load_state("networkidle")
    assert 0 < sum(weights) < 3.5e6  # before compression; the theme's own page with maths is 3.8 MB
