"""The search finds the section that is about a word, under its other names, and when it is not spelt quite right."""

import pytest
from course_site.search import aliases

GATE = "chapters/03-gates.html#the-forget-gate"
CAROUSEL = "chapters/03-gates.html#lesson-4-why-a-sum-keeps-the-gradient"


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("forget gate", GATE),
        ("Forget Gates", GATE),
        ("keep gate", GATE),
        ("foget gate", GATE),
        ("CEC", CAROUSEL),
        ("constant error carousel", CAROUSEL),
        ("constant eror carousell", CAROUSEL),
        ("vanishing gradients", "chapters/02-vanishing-gradients.html"),
        ("vanising gradiant", "chapters/02-vanishing-gradients.html"),
        ("BPTT", "chapters/04-bptt.html"),
        ("backpropogation through time", "chapters/04-bptt.html"),
        ("GRU", "chapters/05-variants.html#the-gru"),
        ("peepholes", "chapters/05-variants.html#peepholes"),
        ("drop-out", "chapters/06-training.html#dropout"),
        ("gradient clipping", "chapters/06-training.html#clipping"),
        ("beam serch", "chapters/07-language-modelling.html#searching-beam-search"),
    ],
)
def test_a_section_is_found(open_page, asked, first):
    page = open_page(f"search.html?q={asked.replace(' ', '+')}")
    links = page.locator(".course-found a")
    links.first.wait_for()
    assert links.first.get_attribute("href") == first
    assert page.locator("input[name=q]").first.input_value() == asked


def test_what_was_found_leads_there_and_is_marked_in_its_text(open_page):
    page = open_page("search.html?q=peepholes")
    first = page.locator(".course-found li").first
    assert "peephole" in first.locator("mark").first.inner_text().lower()
    first.locator("a").click()
    page.wait_for_url("**/05-variants.html#peepholes")


@pytest.mark.parametrize("asked", ["xyzzyplugh", "(", "[%-", "\\", "<b>"])
def test_what_is_not_there_is_said(open_page, asked):
    page = open_page("search.html")
    field = page.locator("input[name=q]").locator("visible=true").first
    field.fill(asked)
    field.press("Enter")
    page.get_by_role("status").filter(has_text="Nothing was found").wait_for()
    assert asked in page.locator("#search-results").inner_text()


def test_other_names_are_those_that_a_text_does_not_use():
    assert aliases("The constant error carousel") == ["CEC"]
    assert "gated recurrent unit" in aliases("GRUs")
    assert aliases("A carousel of errors, a congruent text") == []
