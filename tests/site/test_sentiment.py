"""The explorer that reads a sentence on a film, against NumPy: its words, its score, what each word does."""

import gzip
import json

import numpy as np
import pytest
from course_site.bundle import bundles
from playwright.sync_api import expect

from lstm_ref.sentiment import classifier
from lstm_ref.sentiment.words import words

from .conftest import ROOT, call_with_model

TEXTS = (
    "It is not good, but funny.",
    "Isn't this Allen's best film? It can't be! They won’t say: 3 of 10; and cliché zzyzx.",
    "dull",
    "",
)
SCRIPT = ROOT / "site" / "widgets" / "sentiment-weights.js"


@pytest.fixture(scope="module")
def stored():
    return json.loads(classifier.PLACE.read_text(encoding="utf-8"))


@pytest.fixture
def page(explorer_alone):
    page = explorer_alone("sentiment")
    page.add_style_tag(path=ROOT / "site" / "static" / "explorer.css")
    return page


def in_javascript(page, stored, expression, **values):
    return call_with_model(page, "sentiment-model.js", stored, expression, **values)


def test_the_page_and_python_read_the_same_weights(stored):
    import exported

    assert exported.read(SCRIPT) == stored


@pytest.mark.parametrize("text", TEXTS)
def test_words_score_and_effects_are_those_of_the_reference(page, stored, text):
    assert in_javascript(page, stored, "it.words(argument.text)", text=text) == words(text)
    model = classifier.small()
    codes = model.encode(text)
    assert in_javascript(page, stored, "it.encode(it.words(argument.text), m)", text=text) == codes.tolist()
    if len(codes):
        got = in_javascript(page, stored, "it.score(it.encode(it.words(argument.text), m), m)", text=text)
        score, shares = classifier.score(model, codes[:, None], np.array([len(codes)]))
        assert got["score"] == pytest.approx(score[0], abs=1e-9)
        np.testing.assert_allclose(got["shares"], shares[:, 0], atol=1e-9)
        got = in_javascript(page, stored, "it.effects(it.encode(it.words(argument.text), m), m)", text=text)
        np.testing.assert_allclose(got, classifier.effects(model, codes), atol=1e-9)


def test_the_score_so_far_is_that_of_the_first_words(page, stored):
    model, codes = classifier.small(), classifier.small().encode(TEXTS[0])
    got = in_javascript(page, stored, "it.soFar(it.encode(it.words(argument.text), m), m)", text=TEXTS[0])
    want = [classifier.score(model, codes[:t, None], np.array([t]))[0][0] for t in range(1, len(codes) + 1)]
    np.testing.assert_allclose(got, [model.bias, *want], atol=1e-9)


def test_a_sentence_is_read_as_it_is_typed(page):
    field = page.get_by_label("A sentence on a film")
    field.fill("a wonderful film")
    expect(page.locator(".sentiment-word")).to_have_count(3)
    assert "up" in page.locator(".sentiment-word").nth(1).get_attribute("class")
    assert "probability" in page.locator(".words").inner_text()
    field.fill("a zzyzx film")
    expect(page.locator(".words")).to_contain_text("It has not met “zzyzx”.")
    field.fill("")
    expect(page.locator(".words")).to_have_text("Nothing to read.")


def test_the_challenge_notices_that_order_turned_the_verdict(page):
    page.get_by_role("button", name="It is not good, but funny.").click()
    page.get_by_role("button", name="It is funny, but not good.").click()
    expect(page.locator(".lesson")).to_contain_text("Done")


def test_what_the_page_says_of_the_network_was_measured(stored):
    assert stored["pairs"] > 0.95
    assert stored["test"] > 0.7


def test_the_explorer_weighs_little():
    assert len(gzip.compress(bundles(ROOT / "site" / "widgets", ["sentiment"])["sentiment"].encode())) < 45_000
