"""The explorer of translation: its numbers in words and its translations against NumPy, and its use."""

import gzip
import json

import numpy as np
import pytest
from course_site.bundle import bundles
from playwright.sync_api import expect

from lstm_ref.sequences.masking import pad
from lstm_ref.translation import decoder, numbers

from .conftest import ROOT, call, call_with_model

NUMBERS = (1, 21, 80, 97, 200, 3_000, 80_021, 101_101, 345_678, 999_999)
SCRIPT = ROOT / "site" / "widgets" / "translation-weights.js"
PAGE = "chapters/09-translation.html"


@pytest.fixture(scope="module")
def stored():
    return json.loads(decoder.PLACE.read_text(encoding="utf-8"))


@pytest.fixture
def page(explorer_alone):
    page = explorer_alone("translation")
    page.locator("svg").wait_for()
    return page


def in_javascript(page, stored, expression, **values):
    return call_with_model(page, "translation-model.js", stored, expression, **values)


def line(page):
    return page.locator(".translation-line").inner_text()


def says(page):
    return page.locator(".words").inner_text()


def test_the_page_and_python_read_the_same_weights(stored):
    import exported

    assert exported.read(SCRIPT) == stored
    assert ["", *stored["french"].split()] == [*numbers.FRENCH]
    assert ["", *stored["german"].split()] == [*numbers.GERMAN]


def test_the_numbers_of_the_file_are_those_of_its_weights(stored):
    import translation_weights

    again = translation_weights.measure(decoder.from_packed(stored))
    assert again["test"] == pytest.approx(stored["test"], abs=2e-3)
    assert again["below"] == pytest.approx(stored["below"], abs=2e-3)
    assert again["test"] > 0.99


def test_numbers_are_written_as_in_python(page):
    some = [*range(1, 1200), 71_071, 80_080, 180_200, 101_001, 999_999, *range(1_000, 999_999, 9_973)]
    got = call(page, "translation-model.js", "argument.map((n) => [it.french(n), it.german(n)])", some)
    assert got == [[numbers.french(n), numbers.german(n)] for n in some]


@pytest.mark.parametrize("n", NUMBERS)
def test_words_shares_and_probabilities_are_those_of_the_reference(page, stored, n):
    got = in_javascript(page, stored, "it.translate(it.french(argument.n), m)", n=n)
    source, words, shares = decoder.say(n, decoder.small())
    assert [each["word"] for each in got] == [*words, "<end>"]
    np.testing.assert_allclose([each["shares"] for each in got], shares, atol=1e-9)
    assert len(source) == len(got[0]["shares"])


@pytest.mark.parametrize("moved", [{0: 1}, {1: 0, 2: 3}])
def test_a_look_that_is_moved_changes_what_is_said_as_in_the_reference(page, stored, moved):
    weights, words = decoder.small(), numbers.french(97)
    keys, state = decoder.encode(*pad([numbers.encode(words, numbers.FRENCH)]), weights)
    symbols, said = np.array([numbers.START]), []
    while len(said) < 16 and symbols[0] != numbers.END:
        word = moved.get(len(said))

        def look(query, keys, lengths, word=word):
            if word is not None:
                return keys[word], np.eye(len(keys))[:, [word]]
            return decoder.attention_step(query, keys, lengths)

        scores, state, _ = decoder.decoder_step(symbols, state, keys, [4], weights, decoder.lstm_step, look)
        symbols = scores.argmax(axis=1)
        p = np.exp(scores[0] - scores[0].max())
        said.append((numbers.GERMAN[symbols[0]], p.max() / p.sum()))
    expression = "it.translate(it.french(97), m, argument.moved)"
    got = in_javascript(page, stored, expression, moved={str(step): word for step, word in moved.items()})
    assert [each["word"] for each in got] == [word for word, _ in said]
    np.testing.assert_allclose([each["p"] for each in got], [p for _, p in said], atol=1e-9)


def test_what_is_typed_is_translated_and_judged(page):
    field = page.get_by_label("A number", exact=True)
    field.fill("345678")
    assert line(page).startswith("trois cent quarante cinq mille")
    assert "dreihundertfünfundvierzigtausendsechshundertachtundsiebzig" in line(page)
    assert says(page).startswith("Right.")
    assert page.locator(".translation-picture rect").count() == 10 * 12
    field.fill("3000")
    assert says(page).startswith("Wrong: dreitausend.")
    for nothing in ("", "0", "1000000", "abc"):
        field.fill(nothing)
        assert says(page) == "Type a number from 1 to 999,999."
    field.fill("21")
    assert "einundzwanzig" in line(page)


def test_it_says_a_number_word_by_word(page):
    page.get_by_role("button", name="80,021").click()
    expect(page.locator(".translation-line strong")).to_have_text("achtzigtausendeinundzwanzig", timeout=120_000)
    expect(page.locator(".words")).to_contain_text("Right.", timeout=120_000)
    page.get_by_role("button", name="Next word").click()
    assert page.locator(".translation-line strong").inner_text() == "achtzig"
    assert "“achtzig” looks mostly at" in says(page)


def test_the_look_is_moved_by_click_and_by_keyboard_and_let_go(page):
    before = line(page)
    page.locator(".translation-picture rect").first.click()
    assert line(page) != before
    assert "You moved its attention." in says(page)
    page.get_by_role("button", name="Let it look where it likes").click()
    assert line(page) == before
    page.get_by_label("Word", exact=True).select_option("1: sieben")
    page.get_by_label("looks at", exact=True).select_option("2: vingt")
    assert line(page) != before
    page.get_by_label("looks at", exact=True).select_option("where it likes")
    assert line(page) == before


def test_each_challenge_can_be_met_and_says_so(page):
    tasks = page.locator(".tasks li")
    assert page.locator(".tasks .met").count() == 0
    page.locator(".translation-picture rect").first.click()
    field = page.get_by_label("A number", exact=True)
    field.fill("3000")
    field.fill("345678")
    which = page.get_by_label("Word", exact=True)
    for option in which.locator("option").all_inner_texts():
        which.select_option(option)
    assert [tasks.nth(k).inner_text().endswith("Done.") for k in range(3)] == [True] * 3


def test_the_translator_weighs_little():
    assert len(gzip.compress(bundles(ROOT / "site" / "widgets", ["translation"])["translation"].encode())) < 40_000


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_in_the_chapter_it_is_in_the_first_window_and_no_wider_than_its_column(open_page, width, scheme):
    page = open_page(PAGE, width=width, scheme=scheme)
    place = page.locator(".course-explorer[data-explorer=translation]")
    place.locator("svg").wait_for()
    assert place.bounding_box()["y"] < 900
    page.get_by_label("A number", exact=True).fill("999999")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
