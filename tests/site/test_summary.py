"""The explorer of summaries: its sentences, grades and ROUGE against NumPy, and its use."""

import gzip
import json

import numpy as np
import pytest
from course_site.bundle import bundles
from playwright.sync_api import expect

from lstm_ref.summarisation import docstrings, extractive, rouge

from .conftest import ROOT, call, call_with_model

SCRIPT = ROOT / "site" / "widgets" / "summary-weights.js"
PAGE = "chapters/10-summarisation.html"
TEXT = """Two tables are joined. Rows without a partner aren't kept, e.g. those of "a" alone! Is there a zzyzx?
3 columns at most. Done."""


@pytest.fixture(scope="module")
def stored():
    return json.loads(extractive.PLACE.read_text(encoding="utf-8"))


@pytest.fixture
def page(explorer_alone):
    return explorer_alone("summary")


def in_javascript(page, stored, expression, **values):
    return call_with_model(page, "summary-model.js", stored, expression, **values)


def says(page):
    return page.locator(".words").inner_text()


def test_the_page_and_python_read_the_same_weights(stored):
    import exported

    assert exported.read(SCRIPT) == stored


def test_the_numbers_of_the_file_are_those_of_its_weights(stored):
    import summary_weights

    again = summary_weights.measure(extractive.from_packed(stored))
    assert {name: stored[name] for name in again} == pytest.approx(again, abs=2e-3)
    assert again["any"] + 0.02 < again["picked"] < again["best"]


def test_sentences_and_words_are_those_of_python(page, stored):
    got = in_javascript(page, stored, "it.sentences(argument.text)", text=TEXT)
    assert got == [each for line in TEXT.splitlines() for each in docstrings.sentences_of(line)]
    got = in_javascript(page, stored, "it.sentences(argument.text).map(it.plain)", text=TEXT)
    assert got == [rouge.plain(each) for line in TEXT.splitlines() for each in docstrings.sentences_of(line)]
    assert in_javascript(page, stored, "it.sentences(argument.text)", text=" \n ") == []


def test_grades_are_those_of_the_reference(page, stored):
    sentences = [*docstrings.sentences_of(TEXT.splitlines()[0]), "!"]
    model = extractive.small()
    got = in_javascript(page, stored, "it.grades(argument.sentences.map(it.plain), m)", sentences=sentences)
    want = extractive.scores(model, model.encode(sentences)[:, None], np.array([len(sentences)]))
    np.testing.assert_allclose(got, want[:, 0], atol=1e-9)


def test_rouge_is_that_of_the_reference(page):
    rng = np.random.default_rng(0)
    pairs = [[rng.choice([*"abcd"], size=rng.integers(0, 9)).tolist() for _ in range(2)] for _ in range(40)]
    asked = "argument.map(([a, b]) => [it.lcs(a, b), it.rougeL(a, b), it.rougeN(a, b, 1), it.rougeN(a, b, 2)])"
    for (a, b), (places, *found) in zip(pairs, call(page, "rouge.js", asked, pairs), strict=True):
        assert places == [list(pair) for pair in rouge.lcs(a, b)]
        want = rouge.rouge_l(a, b), rouge.rouge_n(a, b, 1), rouge.rouge_n(a, b, 2)
        for mine, theirs in zip(found, want, strict=True):
            assert mine == pytest.approx(theirs._asdict())


def test_a_text_is_graded_and_another_sentence_can_be_picked(page):
    page.get_by_label("What a function does").fill("Lists are sorted. The sort is stable and done in place.")
    page.get_by_label("The line that the author").fill("Sort in place.")
    rows = page.locator(".summary-sentences button")
    assert rows.all_inner_texts() == ["Lists are sorted.", "The sort is stable and done in place."]
    rows.nth(0).click()
    assert "the first sentence: 0 words in common" in says(page)
    rows.nth(1).click()
    assert "3 words in common, in order. ROUGE-L 0.55 (precision 0.38, recall 1.00), ROUGE-1 0.55." in says(page)
    assert page.locator(".summary-compared mark").all_inner_texts() == ["sort", "in", "place"] * 2
    assert rows.nth(1).get_attribute("aria-pressed") == "true"
    expect(rows.nth(1)).to_be_focused()
    page.get_by_label("What a function does").fill("")
    assert says(page).startswith("Nothing to read.")
    page.get_by_role("button", name="Retry").click()
    assert rows.count() == 4


def test_its_pick_stays_its_pick_at_the_end(page):
    for name in ("Merge", "Retry", "Cache"):
        page.get_by_role("button", name=name).click()
        before = page.locator("[aria-pressed=true]").inner_text()
        page.get_by_role("button", name="Move its pick to the end").click()
        assert page.locator(".summary-sentences button").last.get_attribute("aria-pressed") == "true"
        assert page.locator("[aria-pressed=true]").inner_text() == before


def test_each_challenge_can_be_met_and_says_so(page):
    tasks = page.locator(".tasks li")
    assert page.locator(".tasks .met").count() == 0
    page.get_by_role("button", name="Retry").click()
    page.locator(".summary-sentences button").first.click()
    pick = page.locator("[aria-pressed=true]").inner_text()
    page.get_by_label("The line that the author").fill(" ".join(reversed(rouge.plain(pick))))
    page.get_by_role("button", name="Merge").click()
    field = page.get_by_label("What a function does")
    field.fill(f"{field.input_value()} This function computes something.")
    assert [tasks.nth(k).inner_text().endswith("Done.") for k in range(3)] == [True] * 3


def test_the_explorer_weighs_little():
    assert len(gzip.compress(bundles(ROOT / "site" / "widgets", ["summary"])["summary"].encode())) < 40_000
