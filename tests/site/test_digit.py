"""The explorer that reads a painted digit, against NumPy, and its use."""

import gzip
import json

import numpy as np
import pytest
from course_site.bundle import bundles

from lstm_ref import lstm
from lstm_ref.images import digits, reading

from .conftest import ROOT, call

SCRIPT = ROOT / "site" / "widgets" / "digit-weights.js"


@pytest.fixture(scope="module")
def stored():
    return json.loads(reading.PLACE.read_text(encoding="utf-8"))


@pytest.fixture
def page(explorer_alone):
    return explorer_alone("digit")


def says(page):
    return page.locator(".words").inner_text()


def test_the_page_and_python_read_the_same_weights(stored):
    import exported

    assert exported.read(SCRIPT) == stored


def test_the_numbers_of_the_file_are_those_of_its_weights(stored):
    import digit_weights

    again = digit_weights.measure(digit_weights.said(*reading.from_packed(stored)))
    assert {name: stored[name] for name in again} == pytest.approx(again, abs=4e-3)
    assert again["test"] > 0.9


def test_the_ten_examples_are_test_digits_of_each_kind(stored):
    pictures, labels = digits.parts()["test"]
    for kind, letters in enumerate(stored["digits"]):
        picture = np.array([int(letter, 17) / 16 for letter in letters]).reshape(8, 8)
        assert (pictures[labels == kind] == picture).all(axis=(1, 2)).any()


def test_beliefs_are_those_of_the_reference(page, stored):
    pictures = np.random.default_rng(0).random((3, 8, 8))
    params, readout = reading.small()
    h, _, _ = lstm.forward(digits.as_rows(pictures), lstm.zero_state(3, stored["hidden"]), params)
    want = reading.beliefs(h, readout)
    for n, picture in enumerate(pictures):
        asked = {"stored": stored, "picture": picture.ravel().tolist()}
        got = call(page, "digit-model.js", "it.beliefs(argument.picture, it.model(argument.stored))", asked)
        np.testing.assert_allclose(got, want[:, n], atol=1e-9)


def test_each_example_is_read_as_what_it_is(page):
    for kind in range(10):
        page.get_by_role("button", name=str(kind), exact=True).click()
        assert says(page).startswith(f"After all rows it says {kind}")


def test_a_digit_is_read_as_far_as_the_slider_says(page, stored):
    page.get_by_role("button", name="7", exact=True).click()
    assert says(page).startswith("After all rows it says 7")
    page.get_by_label("Rows read").fill("2")
    assert says(page).startswith("After 2 of 8 rows it says")
    assert page.locator(".digit-pixel.unread").count() == 48
    shares = [int(text.removesuffix(" %")) for text in page.locator(".digit-beliefs small").all_inner_texts()]
    assert abs(sum(shares) - 100) <= 5


def test_pixels_are_painted_by_pointer_and_by_keyboard(page):
    page.get_by_role("button", name="Clear").click()
    painted = page.get_by_role("gridcell", name="painted")
    assert painted.count() == 0
    page.locator(".digit-pixel").nth(9).click()
    assert painted.count() == 5  # and half the ink beside it
    page.locator(".digit-pixel").nth(9).click()
    assert painted.count() == 4
    page.get_by_role("button", name="Clear").click()
    board = page.get_by_role("grid")
    board.focus()
    for key in ("ArrowDown", "ArrowDown", "ArrowRight", "ArrowLeft", "ArrowUp", "Space"):
        board.press(key)
    assert painted.count() == 5


def test_dragging_paints_a_line(page):
    page.get_by_role("button", name="Clear").click()
    cells = page.locator(".digit-pixel")
    start, end = cells.nth(3).bounding_box(), cells.nth(59).bounding_box()
    page.mouse.move(start["x"] + 5, start["y"] + 5)
    page.mouse.down()
    page.mouse.move(end["x"] + 5, end["y"] + 5, steps=30)
    page.mouse.up()
    page.mouse.move(start["x"] + 60, start["y"] + 60)
    assert page.get_by_role("gridcell", name="painted").count() == 24
    assert says(page).startswith("After all rows it says 1")


def drag(page, rows):
    cells = page.locator(".digit-pixel")
    for row in rows:
        start, end = cells.nth(8 * row).bounding_box(), cells.nth(8 * row + 7).bounding_box()
        page.mouse.move(start["x"] + 5, start["y"] + 5)
        page.mouse.down()
        page.mouse.move(end["x"] + 5, end["y"] + 5, steps=20)
        page.mouse.up()


def test_each_challenge_can_be_met_and_says_so(page):
    tasks = page.locator(".tasks li")
    assert page.locator(".tasks .met").count() == 0
    page.get_by_role("button", name="Clear").click()
    drag(page, range(2))
    drag(page, range(2, 8))
    assert [tasks.nth(k).inner_text().endswith("Done.") for k in range(3)] == [True] * 3


def test_the_explorer_weighs_little():
    assert len(gzip.compress(bundles(ROOT / "site" / "widgets", ["digit"])["digit"].encode())) < 20_000
