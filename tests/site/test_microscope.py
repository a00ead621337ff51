"""The Jacobian microscope against the same norms worked out with NumPy."""

import numpy as np
import pytest
from playwright.sync_api import expect

from lstm_ref import lstm

from .conftest import call, expect_keys_to_move

CHAPTER = "chapters/04-bptt.html"
PLACE = '[data-explorer="microscope"]'
START = {"b_f": 1, "b_i": 0, "b_o": 0, "scale": 1}
SETTINGS = [
    START,
    START | {"scale": 0},
    START | {"b_f": 5, "scale": 8},
    START | {"b_o": -6, "scale": 8},
    START | {"b_i": -6, "b_f": 3, "scale": 4},
]
MODEL = "[it.weights(argument), it.inputs, it.paths(argument)]"


def norms(weights, inputs):
    """Of every lag the norms of the direct path, of the paths through h, and of dc_t/dc_0, by lstm_ref."""
    params = lstm.Params(*(np.array(weights[name], dtype=float) for name in ("W_x", "W_h", "b")))
    H = params.W_h.shape[1]
    copies = np.repeat(np.array(inputs)[:, None], H, axis=1)  # a copy for each row of the Jacobian
    found = [(1.0, 0.0, 1.0)]
    for t in range(1, len(inputs) + 1):
        _, _, cache = lstm.forward(copies[:t], (np.zeros((H, H)), np.ones((H, H))), params)
        _, (_, whole), _ = lstm.backward(np.zeros((t, H, H)), (np.zeros((H, H)), np.eye(H)), cache)
        direct = np.diag(np.prod([gates[1][0] for gates in cache[3]], axis=0))
        found.append(tuple(np.linalg.norm(part) / np.sqrt(H) for part in (direct, whole - direct, whole)))
    return np.transpose(found)


def slider(page, name):
    return page.locator(PLACE).get_by_role("slider", name=name)


def read_off(page):
    words = page.locator(f"{PLACE} .words").inner_text().rstrip(".").replace("−", "-").replace(" · 10^", "e")
    parts = words.split(": ")[1].split(", ")
    return [float(part.split()[-1]) for part in parts]


@pytest.mark.parametrize("settings", SETTINGS)
def test_the_models_norms_are_those_of_the_reference(bare, settings):
    weights, inputs, found = call(bare, "microscope-model.js", MODEL, settings)
    want = norms(weights, inputs)
    np.testing.assert_allclose([found[name] for name in ("direct", "through", "whole")], want, rtol=1e-9, atol=1e-13)


def test_the_words_are_the_models_numbers_at_the_lag(explorer_alone, bare):
    page = explorer_alone("microscope")
    for lag, forget, scale in [(1, 1, 1), (20, 3.5, 2), (60, -2, 8)]:
        slider(page, "Lag").fill(str(lag))
        slider(page, "Forget bias").fill(str(forget))
        slider(page, "Scale of recurrent weights").fill(str(scale))
        weights, inputs, _ = call(bare, "microscope-model.js", MODEL, START | {"b_f": forget, "scale": scale})
        want = norms(weights, inputs)[:, lag]
        assert read_off(page) == pytest.approx(list(want), rel=0.06, abs=1e-300)


def test_presets_show_what_they_say(open_page):
    page = open_page(CHAPTER, visit=PLACE)

    def after(preset):
        page.locator(PLACE).get_by_role("button", name=preset, exact=True).click()
        return read_off(page)

    direct, through, whole = after("No way through h")
    assert through == 0
    assert direct == whole
    direct, _, _ = after("Remember")
    assert direct > 0.5
    direct, through, whole = after("Explode")
    assert direct < 1 < whole
    assert after("Hide")[1] < 0.1 * through
    assert after("Refuse")[1] < through
    after("Reset")
    assert slider(page, "Scale of recurrent weights").input_value() == "1"


@pytest.mark.parametrize("width", [1280, 390])
def test_every_slider_works_from_the_keyboard(explorer_alone, width):
    page = explorer_alone("microscope", width)
    expect_keys_to_move(page, "Lag", "Forget bias", "Scale of recurrent weights", "Input bias", "Output bias")


def test_a_screen_reader_hears_the_read_off(explorer_alone):
    page = explorer_alone("microscope")
    slider(page, "Lag").fill("30")
    expect(page.locator(f"{PLACE} [role=status]")).to_contain_text("After 30 steps: direct path")
    assert "logarithmic" in page.locator(f"{PLACE} svg").get_attribute("aria-label")
