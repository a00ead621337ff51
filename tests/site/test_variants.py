"""The variants explorer against the reference: every cell's step, and what the page says of two cells."""

import numpy as np
import pytest
from playwright.sync_api import expect

from lstm_ref import gru
from lstm_ref.sequences.sequence import parts
from lstm_ref.variants import greff, minimal, slstm

from .conftest import call, expect_keys_to_move

CHAPTER = "chapters/05-variants.html"
PLACE = '[data-explorer="variants"]'
CELLS = {
    "peephole": greff.V,
    "coupled": greff.CIFG,
    "noForget": greff.NFG,
    "gru": gru,
    "minLstm": minimal.min_lstm,
    "sLstm": slstm.slstm,
}


def problem(cell, rng, scale):
    """A step's arguments for N = 1, with random weights and a random state; the sLSTM's n and m as a run has them."""
    D, H = 3, 4
    params = cell.init(D, H, rng)
    params = type(params)(*(scale * rng.normal(size=weight.shape) for weight in params))
    state = cell.zero_state(1, H)
    for _ in range(2):  # into a state that the cell itself can come to
        state, _ = cell.step(rng.normal(size=(1, D)), state, params)
    return rng.normal(size=(1, D)), state, params


@pytest.mark.parametrize("name", CELLS)
@pytest.mark.parametrize("scale", [1.0, 30.0])  # 30: gates so far open or shut that a careless step would overflow
def test_javascript_step_is_the_numpy_step(bare, name, scale):
    cell = CELLS[name]
    x_t, state, params = problem(cell, np.random.default_rng(0), scale)
    given = {
        "x_t": x_t[0].tolist(),
        "state": [part[0].tolist() for part in parts(state)],
        "params": {field: weight.tolist() for field, weight in params._asdict().items()},
    }
    got = call(bare, "variants-cells.js", f"it.{name}(argument.x_t, argument.state, argument.params)", given)
    want = [part[0] for part in parts(cell.step(x_t, state, params)[0])]
    np.testing.assert_allclose(got, want, rtol=1e-12, atol=1e-12)


def words(page):
    return page.locator(".course-explorer .words").inner_text().replace("−", "-")


def largest(page, cell):
    """What the read-off says of a cell's largest |c|, or |h| where it has no c."""
    own = words(page).split(f"{cell}: ")[1]
    return float(own.split("| is ")[1].split(". ")[0].rstrip("."))


def test_the_coupled_cell_is_bounded_and_the_one_that_never_forgets_counts(explorer_alone):
    page = explorer_alone("variants")
    page.get_by_role("button", name="Counting", exact=True).click()
    assert largest(page, "No forget gate") == pytest.approx(5, abs=0.2)
    page.get_by_role("button", name="Fading", exact=True).click()
    assert largest(page, "Coupled") <= 1 < largest(page, "LSTM")


def test_the_slstm_changes_its_mind_and_the_lstm_does_not(explorer_alone):
    page = explorer_alone("variants")
    page.get_by_role("button", name="Contradiction", exact=True).click()
    ends = [float(part.split(" ")[0].rstrip(",")) for part in words(page).split("h = ")[1:]]
    assert ends[0] > 0.5 > -0.5 > ends[1]


def test_two_cells_and_an_input_can_be_chosen(open_page):
    page = open_page(CHAPTER, visit=PLACE)
    picture = page.locator(".course-explorer .picture")
    expect(picture.locator("svg")).to_have_count(2)
    page.get_by_label("First cell").select_option(label="sLSTM")
    page.get_by_label("Second cell").select_option(label="minLSTM")
    expect(picture.locator(".cell-name")).to_have_text(["sLSTM", "minLSTM"])
    before = words(page)
    page.get_by_role("combobox", name="Input").select_option(label="Alternating")
    assert words(page) != before
    page.get_by_role("button", name="Reset", exact=True).click()
    expect(picture.locator(".cell-name")).to_have_text(["LSTM", "GRU"])
    expect(page.get_by_label("First cell")).to_have_value("lstm")


@pytest.mark.parametrize("width", [1280, 390])
def test_every_slider_works_from_the_keyboard(explorer_alone, width):
    page = explorer_alone("variants", width)
    expect_keys_to_move(page, "Memory bias", "Strength", "Output bias", "Recurrent weight", "Peephole")


def test_a_screen_reader_hears_the_read_off(explorer_alone):
    page = explorer_alone("variants")
    page.get_by_role("slider", name="Memory bias").fill("5")
    expect(page.locator(".course-explorer [role=status]")).to_contain_text("LSTM: after 60 steps")
    label = page.locator(".course-explorer svg").first.get_attribute("aria-label")
    assert "LSTM: after 60 steps" in label


def test_without_javascript_its_words_remain(open_page):
    page = open_page(CHAPTER, java_script_enabled=False)
    assert page.locator(".course-explorer-words").inner_text().strip()
