"""The ways through the book: sidebar, phone menu, search, dark mode, and a notebook's links."""

import re

import pytest

from grader.address import REPOSITORY

from .conftest import ROOT


def test_sidebar_on_a_desktop(open_page):
    page = open_page("chapters/intro.html")
    sidebar = page.get_by_role("navigation", name="Main")
    assert sidebar.is_visible()
    assert page.locator(".search-button-field:visible").count() == 1  # the theme's fault made two
    sidebar.locator('a[href*="03-gates"]').first.click()
    page.wait_for_url("**/chapters/03-gates.html")


def test_next_leads_from_a_chapter_to_its_assignment_and_on(html):
    """The way through the course: by Next alone one meets each assignment right after its chapter."""
    page, way = html / "chapters/intro.html", []
    while page:
        way.append(page.relative_to(html).with_suffix("").as_posix())
        link = re.search(r'<a class="right-next"\s+href="([^"]+)"', page.read_text(encoding="utf-8"))
        page = (page.parent / link[1]).resolve() if link else None
    chapters = sorted(path.stem for path in (ROOT / "chapters").glob("[0-9]*.md"))
    exercises = {path.parent.name: path.stem for path in (ROOT / "exercises").glob("*/*.ipynb")}
    expected = ["chapters/intro", "chapters/start-here"]
    expected += [f"exercises/00-warm-up/{exercises['00-warm-up']}", "chapters/notation"]
    for chapter in chapters:
        expected += [f"chapters/{chapter}", f"exercises/{chapter}/{exercises[chapter]}"]
    expected.append(f"exercises/15-puzzles/{exercises['15-puzzles']}")  # which no chapter asks for
    assert way == [*expected, "chapters/your-mistake", "chapters/terms", "chapters/references"]


def test_the_sidebar_numbers_the_chapters_as_the_text_does(open_page):
    page = open_page("chapters/intro.html")
    links = page.get_by_role("navigation", name="Main").get_by_role("link").all()
    shown = {link.get_attribute("href"): link.inner_text() for link in links if link.is_visible()}
    numbers = {number: words for href, words in shown.items() if (number := re.match(r"(\d\d)-", href))}
    assert len(numbers) >= 7
    assert all(words.startswith(f"{int(number[1])}. ") for number, words in numbers.items())
    # each assignment in sight; and the warm-up and the puzzles, which belong to no chapter
    assert sum("exercises/" in href for href in shown) == len(numbers) + 2


def test_menu_on_a_phone(open_page):
    page = open_page("chapters/intro.html", width=390)
    sidebar = page.get_by_role("navigation", name="Main")
    assert not sidebar.is_visible()
    page.locator("button.primary-toggle:visible").click()
    sidebar.wait_for(state="visible")
    page.keyboard.press("Escape")
    sidebar.wait_for(state="hidden")
    page.locator("button.primary-toggle:visible").click()
    sidebar.locator('a[href*="notation"]').first.click()
    page.wait_for_url("**/chapters/notation.html")
    assert not page.get_by_role("navigation", name="Main").is_visible()


def test_contents_of_the_page_on_a_phone(open_page):
    page = open_page("chapters/03-gates.html", width=390)
    page.locator("button.secondary-toggle:visible").click()
    page.locator("#pst-page-toc-nav a:visible").last.click()
    assert "#" in page.url


@pytest.mark.parametrize("width", [1280, 390])
def test_search(open_page, width):
    page = open_page("chapters/intro.html", width=width)
    page.locator(".search-button__button:visible, .search-button:visible").first.click()
    field = page.get_by_role("searchbox").locator("visible=true").first
    field.fill("forget gate")
    field.press("Enter")
    page.wait_for_url("**/search.html?q=forget*")
    results = page.locator("#search-results li a")
    results.first.wait_for()
    assert results.locator("visible=true").count() > 0
    assert any("03-gates" in link.get_attribute("href") for link in results.all())


def test_dark_mode_is_switched_and_kept(open_page):
    page = open_page("chapters/intro.html")
    background = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(background)
    for _ in range(3):  # the switch goes round light, dark and the system's choice
        page.locator("button.theme-switch-button:visible").click()
        if page.evaluate("document.documentElement.dataset.mode") == "dark":
            break
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    assert page.evaluate(background) != light
    page.reload()
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"


@pytest.mark.parametrize("width", [1280, 390])
def test_a_notebook_says_where_it_can_be_opened(open_page, width):
    page = open_page("exercises/03-gates/gates.html", width=width)
    row = page.get_by_role("navigation", name="Ways to open this notebook")
    urls = {link.inner_text(): link.get_attribute("href") for link in row.get_by_role("link").all()}
    assert all(link.is_visible() for link in row.get_by_role("link").all())
    notebook = "exercises/03-gates/gates.ipynb"
    assert urls["Open in Colab"] == f"https://colab.research.google.com/github/{REPOSITORY}/blob/main/{notebook}"
    binder = f"https://mybinder.org/v2/gh/{REPOSITORY}/main?urlpath=lab/tree/{notebook}"
    assert urls["Open in Binder (JupyterLab)"] == binder
    with page.expect_download() as download:
        row.get_by_role("link", name="Download").click()
    assert download.value.suggested_filename == "gates.ipynb"


def test_a_notebook_is_shown_blank_and_a_chapter_executed(html):
    exercise = (html / "exercises/03-gates/gates.html").read_text(encoding="utf-8")
    chapter = (html / "chapters/03-gates.html").read_text(encoding="utf-8")
    assert "cell_output" not in exercise
    assert "cell_output" in chapter


def test_a_chapter_offers_no_button_that_cannot_work(open_page):
    page = open_page("chapters/03-gates.html")
    links = [link.get_attribute("href") or "" for link in page.get_by_role("link").all()]
    assert not [link for link in links if re.search(r"(colab|binder).*\.md", link)]
