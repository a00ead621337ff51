"""The explorer of the unrolled network: its JavaScript against `lstm_ref.rnn`, and the widget on a page of its own.

No built site is needed: the modules are served as they stand, and the widget is mounted from the bundle that a site
would hold.
"""

import numpy as np
import pytest

from lstm_ref import rnn

from .conftest import call

WEIGHTS = {"parity": ([[10], [10]], [[5, -5], [5, -5]], [-5, -15])}


@pytest.fixture
def page(explorer_alone):
    return explorer_alone("unrolled")


@pytest.mark.parametrize("scale", [1.0, 30.0])
def test_javascript_forward_is_the_numpy_forward(page, scale):
    rng = np.random.default_rng(0)
    T, D, H = 7, 3, 4
    W_x, W_h, b = (scale * rng.normal(size=size) for size in ((H, D), (H, H), H))
    x, h_0 = rng.normal(size=(T, D)), rng.normal(size=H)
    arguments = [each.tolist() for each in (x, h_0, W_x, W_h, b)]
    got = call(
        page,
        "rnn.js",
        "it.rnnForward(argument[0], argument[1], { W_x: argument[2], W_h: argument[3], b: argument[4] })",
        arguments,
    )
    h, _, _ = rnn.forward(x[:, None], h_0[None], rnn.Params(W_x, W_h, b))
    np.testing.assert_allclose([step["h"] for step in got], h[:, 0], rtol=0, atol=1e-12)
    for name, want in (
        ("fromInput", x @ W_x.T),
        ("fromState", np.vstack([h_0, h[:-1, 0]]) @ W_h.T),
        ("a", x @ W_x.T + np.vstack([h_0, h[:-1, 0]]) @ W_h.T + b),
    ):
        np.testing.assert_allclose([step[name] for step in got], want, rtol=1e-12, atol=1e-12)


def wanted(network, bits):
    before = np.concatenate([[0], bits[:-1]])
    return {"parity": np.cumsum(bits) % 2, "latch": np.cumsum(bits) > 0, "delay": before}[network].astype(bool).tolist()


@pytest.mark.parametrize("network", ["parity", "latch", "delay"])
def test_each_network_does_what_its_question_asks(page, network):
    rng = np.random.default_rng(1)
    for T in (7, 200):
        bits = rng.integers(2, size=T)
        got = call(page, "unrolled-model.js", "it.run(argument[0], argument[1])", [network, bits.tolist()])
        assert got["answers"] == wanted(network, bits)
        W_x, W_h, b = (np.array(got["params"][name], dtype=float) for name in ("W_x", "W_h", "b"))
        h, _, _ = rnn.forward(bits[:, None, None] * 1.0, rnn.zero_state(1, 2), rnn.Params(W_x, W_h, b))
        np.testing.assert_allclose([step["h"] for step in got["steps"]], h[:, 0], rtol=0, atol=1e-12)


def test_steps_are_taken_with_a_button_and_with_the_keyboard(page):
    words = page.locator(".words")
    bits = [1, 0, 1, 1, 0, 1, 0]
    for step, bit in enumerate(bits, start=1):
        said = words.inner_text()
        assert said.startswith(f"Step {step} read {bit}.")
        assert said.endswith("yes." if sum(bits[:step]) % 2 else "no.")
        page.get_by_role("button", name="Take a step").click()
    assert words.inner_text().startswith("No step is taken yet")  # after the last comes the first again
    slider = page.get_by_role("slider", name="Steps taken")
    slider.focus()
    page.keyboard.press("End")
    assert words.inner_text().startswith("Step 7")
    page.keyboard.press("ArrowLeft")
    assert words.inner_text().startswith("Step 6")
    assert page.locator("svg .unit").count() == 14
    assert page.locator("svg .unit.later").count() == 2


def test_an_input_can_be_changed_and_the_table_shows_the_sum(page):
    page.get_by_role("button", name="Latch").click()
    assert page.get_by_role("button", name="Latch").get_attribute("aria-pressed") == "true"
    assert page.locator(".words").inner_text().endswith("yes.")
    page.locator(".bit").first.click()
    assert page.locator(".words").inner_text().endswith("no.")
    rows = page.locator(".sums tbody tr").all_inner_texts()
    assert [row.replace("−", "-").split() for row in rows] == [
        ["unit", "1", "0.00", "0.00", "-5.00", "-5.00", "-1.000"],
        ["unit", "2", "0.00", "0.00", "0.00", "0.00", "0.000"],
    ]


def test_nothing_is_wider_than_a_phone(page):
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator("svg").get_attribute("aria-label").startswith("A recurrent network of two units")


def test_the_weights_of_parity_are_those_of_the_chapter(page):
    got = call(page, "unrolled-model.js", "it.NETWORKS[argument].params", "parity")
    assert (got["W_x"], got["W_h"], got["b"]) == WEIGHTS["parity"]
