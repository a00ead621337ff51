"""Sections that are folded: their code has run, they are in the page's contents, and a link to one opens it."""

from playwright.sync_api import expect

CHAPTER = "chapters/03-gates.html"
FOLDS = "details.course-fold"


def test_a_deeper_section_is_folded_and_opens(open_page):
    page = open_page(CHAPTER)
    folds = page.locator(FOLDS)
    assert folds.count() > 10
    assert page.locator(f"{FOLDS}[open]").count() == 0
    first = folds.filter(has_text="Deeper: How the cell came").first
    assert not first.get_by_text("two gates").is_visible()
    first.locator("summary").first.click()
    assert first.get_by_text("two gates").is_visible()


def test_a_link_to_a_folded_section_opens_it(open_page):
    page = open_page(f"{CHAPTER}#layouts")  # the notation and the grader's messages lead there
    table = page.get_by_role("cell", name="Keras", exact=True)
    expect(table).to_be_visible()
    expect(table).to_be_in_viewport()
    page.evaluate("location.hash = 'saturation'")
    expect(page.locator("details:has(#saturation)")).to_have_attribute("open", "")


def test_code_in_a_folded_section_has_run(html):
    page = (html / CHAPTER).read_text(encoding="utf-8")
    fold = page[page.index('id="saturation"') :]
    assert "cell_output" in fold[: fold.index("</details>")]


def test_there_is_something_to_see_every_two_windows(open_page):
    page = open_page(CHAPTER)
    places = page.evaluate("""() => [...document.querySelectorAll("figure, table, .course-explorer, .course-quiz")]
        .filter((each) => each.checkVisibility())
        .map((each) => each.getBoundingClientRect())
        .map(({ top, bottom }) => [top + scrollY, bottom + scrollY])""")
    seen = 0
    for top, bottom in sorted(places):
        assert top - seen <= 2 * page.viewport_size["height"], f"only text from {seen:.0f} to {top:.0f}"
        seen = max(seen, bottom)
    assert len(places) > 15


def test_every_figure_has_a_number_and_a_caption(open_page):
    page = open_page(CHAPTER)
    pictures = page.locator("article .cell_output img")
    captions = page.locator("article figure figcaption .caption-number")
    assert pictures.count() == captions.count() >= 8
    assert captions.first.text_content().strip() == "Fig. 3.1"


def test_on_paper_lessons_and_answers_are_open_and_no_code_is_cut(open_page):
    page = open_page(CHAPTER, width=720)
    page.emulate_media(media="print")
    shut = page.locator("article details:not(.hide, [open])")  # code that was folded is not printed at all
    before = shut.count()
    assert before > 25
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert shut.count() == 0
    assert page.get_by_text("two gates").first.is_visible()
    cut = """[...document.querySelectorAll("article pre")]
        .filter((each) => each.checkVisibility() && each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.textContent.slice(0, 60))"""
    assert page.evaluate(cut) == []
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert shut.count() == before
