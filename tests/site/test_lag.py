"""The explorer of gradients by lag: its JavaScript against NumPy and `learning.jacobians`, and the widget on a page of
its own.

No built site is needed: the modules are served as they stand, and the widget is mounted from the bundle that a site
would hold.
"""

import numpy as np
import pytest

from lstm_ref import rnn
from lstm_ref.learning import jacobians

from .conftest import call

WEIGHTS = ("random", "orthogonal", "non-normal")


@pytest.fixture
def page(explorer_alone):
    return explorer_alone("lag")


def run(page, **values):
    return call(page, "lag-model.js", "it.run(argument)", values)


def given(page):
    """The weights of each kind, the inputs and the gradient that the explorer starts from."""
    weights = {name: np.array(W) for name, W in call(page, "lag-model.js", "it.WEIGHTS").items()}
    return weights, np.array(call(page, "lag-model.js", "it.INPUTS")), np.array(call(page, "lag-model.js", "it.LAST"))


def jacobians_by_numpy(W, inputs, activation):
    h, found = np.zeros(len(W)), []
    for u in inputs:
        a = W @ h + u
        sigmoid = 0.5 * np.tanh(a / 2) + 0.5
        h, slope = {
            "tanh": (np.tanh(a), 1 - np.tanh(a) ** 2),
            "linear": (a, np.ones_like(a)),
            "sigmoid": (sigmoid, sigmoid * (1 - sigmoid)),
            "ReLU": (np.maximum(a, 0), (a > 0) * 1.0),
        }[activation]
        found.append(np.diag(slope) @ W)
    return np.array(found)


@pytest.mark.parametrize("activation", ["tanh", "linear", "sigmoid", "ReLU"])
@pytest.mark.parametrize("kind", WEIGHTS)
def test_the_norms_are_those_of_numpy(page, kind, activation):
    weights, inputs, last = given(page)
    for top, T in ((0.3, 40), (1.0, 200), (3.7, 25)):
        got = run(page, top=top, T=T, activation=activation, weights=kind)
        want = jacobians.norms_by_lag(last, jacobians_by_numpy(top * weights[kind], inputs[:T], activation))
        np.testing.assert_allclose(got["norms"], want, rtol=1e-8)
        assert got["factor"] == pytest.approx(top * (0.25 if activation == "sigmoid" else 1))
        assert (np.array(got["norms"]) <= got["factor"] ** np.arange(T + 1) * (1 + 1e-9)).all()
        below = np.flatnonzero(want <= 0.5)
        assert got["halved"] == (below[0] if len(below) else None)


def test_tanh_is_the_network_of_the_book(page):
    weights, inputs, last = given(page)
    H, T = len(last), 50
    params = rnn.Params(np.eye(H), 1.5 * weights["random"], np.zeros(H))
    h, _, cache = rnn.forward(inputs[:T, None], np.zeros((1, H)), params)
    _, dh_0, _ = rnn.backward(np.zeros_like(h), last[None], cache)
    got = run(page, top=1.5, T=T, activation="tanh", weights="random")
    np.testing.assert_allclose(got["norms"][-1], np.linalg.norm(dh_0), rtol=1e-9)


@pytest.mark.parametrize("kind", WEIGHTS)
def test_singular_value_and_spectral_radius(page, kind):
    weights, _, last = given(page)
    W = weights[kind]
    assert np.isclose(np.linalg.norm(W, 2), 1, rtol=0, atol=1e-9)
    assert np.isclose(np.linalg.norm(last), 1)
    radius = np.abs(np.linalg.eigvals(W)).max()
    assert call(page, "lag-model.js", "it.spectralRadius(argument)", W.tolist()) == pytest.approx(radius, rel=1e-6)
    assert run(page, top=2, T=5, activation="tanh", weights=kind)["radius"] == pytest.approx(2 * radius, rel=1e-6)
    A = np.random.default_rng(0).normal(size=(12, 12))
    assert call(page, "lag-model.js", "it.largestSingularValue(argument)", A.tolist()) == pytest.approx(
        np.linalg.norm(A, 2), rel=1e-9
    )
    if kind == "orthogonal":
        np.testing.assert_allclose(W @ W.T, np.eye(len(W)), atol=1e-12)


def test_the_counterexample_of_the_chapter_has_a_radius_of_zero(page):
    assert call(page, "lag-model.js", "it.spectralRadius(argument)", [[8, 8], [-8, -8]]) == 0


def test_draws_are_normal_and_the_same_everywhere(page):
    draws = np.array(call(page, "lag-model.js", "it.normals(argument, 400)", 3))
    assert abs(draws.mean()) < 0.05
    assert abs(draws.std() - 1) < 0.05
    state, uniforms = 3, []
    for _ in range(22):
        state = 48271 * state % (2**31 - 1)
        uniforms.append(state / (2**31 - 1))
    u, v = uniforms[20:]
    assert draws[0, 0] == pytest.approx(np.sqrt(-2 * np.log(u)) * np.cos(2 * np.pi * v), rel=1e-12)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0"), (1, "1"), (0.25, "0.25"), (123.4, "120"), (0.0012345, "1.2 × 10⁻³"), (4.56e30, "4.6 × 10³⁰")],
)
def test_numbers_are_written_as_people_write_them(page, value, text):
    assert call(page, "dom.js", "it.scientific(argument)", value) == text


def test_sliders_and_choices_move_the_read_off(page):
    left, words = page.locator(".left"), page.locator(".words")
    page.get_by_role("button", name="Edge").click()
    assert left.inner_text() == "1 times what it was"
    assert words.inner_text().startswith("It never falls to a half within 100 steps.")
    page.get_by_role("slider", name="Largest singular value").fill("0.5")
    assert words.inner_text().startswith("It first falls to a half or less at lag 1.")
    assert left.inner_text().startswith("7.9 × 10⁻³¹")
    page.get_by_role("slider", name="Steps T").fill("10")
    assert left.inner_text().startswith("9.8 × 10⁻⁴")
    page.get_by_label("Activation").select_option("sigmoid")
    assert "at most 0.125" in words.inner_text()
    page.get_by_label("Recurrent weights").select_option("non-normal")
    assert "has the size 0.144" in words.inner_text()
    page.get_by_role("button", name="Reset").click()
    assert page.get_by_label("Activation").input_value() == "tanh"


def test_presets_show_what_they_say(page):
    def last(preset):
        page.get_by_role("button", name=preset).click()
        return page.locator(".left").inner_text()

    assert "10⁻" in last("Vanish")
    assert last("Edge").startswith("1 ")
    assert "10" in last("Explode")
    assert "⁻" not in last("Explode")
    assert "10⁻" in last("Trap")
    trap = run(page, top=2, T=100, activation="linear", weights="non-normal")
    assert max(trap["norms"]) > 1e4
    assert trap["radius"] < 1


def test_keyboard_screen_reader_and_phone(page):
    slider = page.get_by_role("slider", name="Largest singular value")
    slider.focus()
    page.keyboard.press("Home")
    assert page.locator(".slider output").first.inner_text() == "0.10"
    page.keyboard.press("End")
    assert page.locator(".slider output").first.inner_text() == "6.00"
    page.locator("[role=status]").filter(has_text="After 100 steps").wait_for(state="attached")
    assert page.locator("svg").get_attribute("aria-label").startswith("Line plot of the norm of the gradient")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
