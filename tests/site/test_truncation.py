"""The truncation explorer against truncated backpropagation through time in NumPy."""

import numpy as np
import pytest
from playwright.sync_api import expect

from lstm_ref import lstm
from lstm_ref.sequences.truncated import split, truncated_bptt

from .conftest import call, expect_keys_to_move

CHAPTER = "chapters/04-bptt.html"
PLACE = '[data-explorer="truncation"]'
MODEL = """((params) => [
    params, it.inputs, it.targets, argument.sizes.map((size) => it.gradient(params, size)),
    it.compare(argument.settings),
])(it.weights(argument.settings))"""


def gradient(weights, inputs, targets, size):
    """The truncated gradient by W_x, W_h and b, laid out as the model does: the rows of [W_x, W_h, b]."""
    params = lstm.Params(*(np.array(weights[name], dtype=float) for name in ("W_x", "W_h", "b")))
    x, wanted = np.array(inputs)[:, None], np.array(targets)[:, None]
    chunks = truncated_bptt(
        lstm, split(size, x, wanted), lstm.zero_state(1, params.W_h.shape[1]), lambda: params, squared_error
    )
    total = sum(np.column_stack(chunk.dparams) for chunk in chunks)
    return total.ravel()


def squared_error(h, wanted):
    return 0.5 * ((h - wanted) ** 2).sum(), h - wanted


def slider(page, name):
    return page.locator(PLACE).get_by_role("slider", name=name)


def read_off(page):
    words = page.locator(f"{PLACE} .words").inner_text().replace("−", "-")
    error = float(words.split("off by ")[1].split(" %")[0]) / 100
    return error, float(words.split("full one is ")[1].split(". ")[0])


@pytest.mark.parametrize("settings", [{"b_f": 1, "scale": 1}, {"b_f": 6, "scale": 0}, {"b_f": -2, "scale": 6}])
def test_the_models_gradients_are_those_of_the_reference(bare, settings):
    sizes = [1, 2, 7, 30, 47, 48]
    weights, inputs, targets, gradients, compared = call(
        bare, "truncation-model.js", MODEL, {"settings": settings, "sizes": sizes}
    )
    want = [gradient(weights, inputs, targets, size) for size in sizes]
    np.testing.assert_allclose(gradients, want, rtol=1e-9, atol=1e-12)
    full = want[-1]
    for size, cut in zip(sizes, want, strict=True):
        error = np.linalg.norm(cut - full) / np.linalg.norm(full)
        cosine = cut @ full / np.linalg.norm(cut) / np.linalg.norm(full)
        assert compared["error"][size - 1] == pytest.approx(error, abs=1e-9)
        assert compared["cosine"][size - 1] == pytest.approx(cosine, abs=1e-9)


def test_the_words_are_the_models_numbers(explorer_alone, bare):
    page = explorer_alone("truncation")
    for size, forget, scale in [(1, 1, 1), (15, 4, 2), (48, 0, 1)]:
        slider(page, "Steps in a chunk").fill(str(size))
        slider(page, "Forget bias").fill(str(forget))
        slider(page, "Scale of recurrent weights").fill(str(scale))
        *_, compared = call(
            bare, "truncation-model.js", MODEL, {"settings": {"b_f": forget, "scale": scale}, "sizes": []}
        )
        error, cosine = read_off(page)
        assert error == pytest.approx(compared["error"][size - 1], abs=1e-3)
        assert cosine == pytest.approx(compared["cosine"][size - 1], abs=1e-3)


def test_presets_show_what_they_say(open_page):
    page = open_page(CHAPTER, visit=PLACE)

    def after(preset):
        page.locator(PLACE).get_by_role("button", name=preset, exact=True).click()
        return read_off(page)

    assert after("Forgetful")[0] < after("Reset")[0] < after("Remembering")[0]
    assert after("No cut") == (0, 1)
    assert after("One step")[0] > after("Reset")[0]


@pytest.mark.parametrize("width", [1280, 390])
def test_every_slider_works_from_the_keyboard(explorer_alone, width):
    page = explorer_alone("truncation", width)
    expect_keys_to_move(page, "Steps in a chunk", "Forget bias", "Scale of recurrent weights")


def test_a_screen_reader_hears_the_read_off(explorer_alone):
    page = explorer_alone("truncation")
    slider(page, "Steps in a chunk").fill("20")
    expect(page.locator(f"{PLACE} [role=status]")).to_contain_text("In chunks of 20")
    assert "cosine" in page.locator(f"{PLACE} svg").get_attribute("aria-label")
