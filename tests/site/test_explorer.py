"""The gates explorer against the same quantities worked out with NumPy."""

import numpy as np
import pytest
from playwright.sync_api import expect

from lstm_ref import lstm

from .conftest import call, expect_keys_to_move

CHAPTER = "chapters/03-gates.html"
PLACE = '[data-explorer="gates"]'


def half_life(b):
    return np.log(2) / np.log1p(np.exp(-b))


def read_off(page):
    words = page.locator(".course-explorer .half-life").inner_text()
    return float(words.removesuffix(" steps").replace(",", ""))


def slider(page, name):
    return page.get_by_role("slider", name=name)


def test_half_life_is_the_formula(explorer_alone):
    page = explorer_alone("gates")
    for a_f, b_f in [(0, 0), (0, 1), (0, 4.95), (-1.5, 4), (-6, -2), (2, 8), (0, 8)]:
        slider(page, "Forget gate").fill(str(a_f))
        slider(page, "Forget bias").fill(str(b_f))
        expected = half_life(a_f + b_f)
        assert read_off(page) == pytest.approx(expected, rel=6e-3)
        crossing = page.locator(".course-explorer circle.mark")
        words = page.locator(".course-explorer .words").inner_text()
        if expected > 120:
            assert crossing.count() == 0
            assert "never lost within 120 steps" in words
        else:
            assert crossing.count() == 1
            seen = float(words.split("after ")[1].split(" steps")[0])
            # the input gate is shut and the candidate 0: the curve keeps to the formula
            assert seen == pytest.approx(expected, rel=6e-3)


@pytest.mark.parametrize("width", [1280, 390])
def test_every_slider_works_from_the_keyboard(explorer_alone, width):
    page = explorer_alone("gates", width)
    expect_keys_to_move(page, "Forget gate", "Forget bias", "Input gate", "Candidate", "Output gate")
    assert read_off(page) == pytest.approx(half_life(5.95 + 7.95), rel=6e-3)


@pytest.mark.parametrize("explorer", ["gates", "lag", "microscope"])
def test_on_a_phone_the_plot_stays_in_sight_beside_the_last_slider(explorer_alone, explorer):
    page = explorer_alone(explorer)
    page.set_viewport_size({"width": 390, "height": 660})
    last, plot = page.get_by_role("slider").last, page.locator(".picture svg")
    last.focus()
    last.evaluate("(node) => node.scrollIntoView({ block: 'end' })")
    expect(last).to_be_in_viewport(ratio=0.95)  # its edge may be half a pixel
    expect(plot).to_be_in_viewport(ratio=0.95)
    seen, moved = plot.bounding_box(), last.bounding_box()
    assert seen["y"] + seen["height"] <= moved["y"], "the plot lies on the slider"


def test_presets_show_what_they_say(open_page):
    page = open_page(CHAPTER, visit=PLACE)
    words = page.locator(".course-explorer .words")

    def after(preset):
        page.get_by_role("button", name=preset, exact=True).click()
        c, h = words.inner_text().replace("−", "-").split("c = ")[1].rstrip(".").split(" and h = ")
        return float(c), float(h)

    c, h = after("Hide")
    assert c > 0.9
    assert abs(h) < 0.01  # hidden, not erased
    c, h = after("Carousel")
    assert c > 0.9
    assert h > 0.6
    c, _ = after("Forget")
    assert abs(c) < 1e-3
    assert read_off(page) < 0.2
    c, _ = after("Overwrite")
    assert c < -0.5
    assert "the input gate lets the candidate in" in words.inner_text()
    after("Reset")
    assert read_off(page) == 1
    assert slider(page, "Input gate").input_value() == "-6"


def test_a_screen_reader_hears_the_read_off(explorer_alone):
    page = explorer_alone("gates")
    slider(page, "Forget bias").fill("4")
    heard = page.locator(".course-explorer [role=status]")
    expect(heard).to_contain_text(f"{half_life(4):.2f} steps")
    assert "falls to half" in page.locator(".course-explorer svg").get_attribute("aria-label")


def test_it_works_from_disk_too(open_page, html):
    page = open_page((html / CHAPTER).as_uri(), visit=PLACE)
    assert page.locator(".course-explorer svg").is_visible()


def test_without_javascript_its_words_remain(open_page):
    page = open_page(CHAPTER, java_script_enabled=False)
    assert page.locator(".course-explorer-words").inner_text().strip()
    assert page.get_by_text("switch JavaScript on").is_visible()


def test_javascript_step_is_the_numpy_step(bare):
    rng = np.random.default_rng(0)
    D, H = 3, 4
    for scale in (1.0, 30.0):  # 30: gates so far open or shut that a careless sigmoid would overflow
        W_x, W_h, b = (scale * rng.normal(size=size) for size in ((4 * H, D), (4 * H, H), 4 * H))
        x_t, h, c = rng.normal(size=D), rng.normal(size=H), rng.normal(size=H)
        now = "it.step(argument.x_t, argument.state, argument)"
        given = {"x_t": x_t, "W_x": W_x, "W_h": W_h, "b": b}
        given = {name: each.tolist() for name, each in given.items()} | {"state": [h.tolist(), c.tolist()]}
        got = call(bare, "lstm.js", f"[{now}.h, {now}.c]", given)
        (h_t, c_t), _ = lstm.step(x_t[None], (h[None], c[None]), lstm.Params(W_x, W_h, b))
        np.testing.assert_allclose(got, [h_t[0], c_t[0]], rtol=0, atol=1e-12)


def test_javascript_half_life(bare):
    b = np.array([-700.0, -6.0, 0.0, 4.97, 14.0, 40.0])
    got = call(bare, "lstm.js", "argument.map(it.forgetHalfLife)", b.tolist())
    np.testing.assert_allclose(got, np.log(2) / np.logaddexp(0, -b), rtol=1e-12)


def done(page):
    """Which of the three challenges are ticked."""
    return [task.get_attribute("class") == "met" for task in page.locator(".tasks li").all()]


@pytest.mark.parametrize(
    ("line", "key", "other"), [("c", "Forget bias", "Output gate"), ("h", "Output gate", "Forget bias")]
)
def test_a_curve_is_pulled_and_its_slider_follows(explorer_alone, line, key, other):
    page = explorer_alone("gates")
    page.get_by_role("button", name="Carousel").click()
    grip, still = page.locator(f".grip[data-line={line}]"), slider(page, other).input_value()
    box = page.locator(".picture svg").bounding_box()
    # Where the curve is, in the middle of the plot; from there down to a third of its height.
    half = """(path) => { const at = path.getPointAtLength(path.getTotalLength() / 2); return [at.x, at.y]; }"""
    x, y = grip.evaluate(half)
    axis = page.locator(".picture svg line.grid").first.get_attribute("y1")
    target = float(axis) - (float(axis) - y) / 3
    page.mouse.move(box["x"] + x, box["y"] + y)
    page.mouse.down()
    page.mouse.move(box["x"] + x, box["y"] + target, steps=4)
    page.mouse.up()
    assert slider(page, other).input_value() == still
    at_x = """([line, x]) => { const path = document.querySelector(`.line-${line}`); let n = 0;
        while (path.getPointAtLength(n).x < x) n += 1; return path.getPointAtLength(n).y; }"""
    assert page.evaluate(at_x, [line, x]) == pytest.approx(target, abs=4)  # the curve is under the pointer
    before = slider(page, key).input_value()
    page.mouse.move(box["x"] + x, box["y"] + y)  # let go: nothing follows any more
    assert slider(page, key).input_value() == before


@pytest.mark.parametrize(("name", "bias"), [("Input gate", 0), ("Forget gate", 2.5), ("Output gate", 0)])
def test_a_gate_is_pulled_open_by_its_bar(explorer_alone, name, bias):
    page = explorer_alone("gates")
    slider(page, "Forget bias").fill(str(bias))
    row = page.locator(".slider", has=slider(page, name))
    row.locator(".bar").scroll_into_view_if_needed()
    box = row.locator(".bar").bounding_box()
    y = box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + 0.5 * box["width"], y)
    page.mouse.down()
    for share in (0.5, 0.2, 0.9):
        page.mouse.move(box["x"] + share * box["width"], y)
        wanted = np.log(share / (1 - share)) - bias
        assert float(slider(page, name).input_value()) == pytest.approx(wanted, abs=0.03)
        assert float(row.locator("output").inner_text().split("= ")[1]) == pytest.approx(share, abs=0.01)
    page.mouse.move(box["x"] + 0.5, y)  # shut
    assert slider(page, name).input_value() == "-6"
    page.mouse.up()
    page.mouse.move(box["x"] + 0.5 * box["width"], y)
    assert slider(page, name).input_value() == "-6"  # let go


def test_a_challenge_notices_that_it_is_met_and_stays_so(explorer_alone):
    page = explorer_alone("gates")
    assert done(page) == [False, False, False]
    slider(page, "Forget bias").fill("8")  # hold
    assert done(page) == [True, False, False]
    assert "Challenge 1 done." in page.locator(".lesson").inner_text()
    slider(page, "Output gate").fill("-6")  # store, and do not show
    assert done(page) == [True, False, True]
    bias = 0.05 * round(-np.log(2**0.1 - 1) / 0.05)  # forget by half in ten steps: the next place of the slider
    slider(page, "Forget bias").fill(f"{bias:.2f}")
    assert done(page) == [True, True, True]
    expect(page.locator("[role=status]")).to_contain_text("formula: 10.")
    page.get_by_role("button", name="Reset", exact=True).click()
    assert done(page) == [True, True, True]
    assert page.locator(".tasks strong").count() == 3


def test_a_button_meets_no_challenge(explorer_alone):
    page = explorer_alone("gates")
    for name in ("Carousel", "Hide"):
        page.get_by_role("button", name=name, exact=True).click()
    assert done(page) == [False, False, False]


def test_the_settings_stand_in_the_address_and_reset_takes_them_away(open_page):
    page = open_page(CHAPTER, visit=PLACE)
    slider(page, "Forget bias").fill("4")
    slider(page, "Input gate").fill("-2")
    assert "?gates=" in page.url
    page.reload()
    page.locator(PLACE).scroll_into_view_if_needed()
    assert slider(page, "Forget bias").input_value() == "4"
    assert slider(page, "Input gate").input_value() == "-2"
    assert read_off(page) == pytest.approx(half_life(4), rel=6e-3)
    page.get_by_role("button", name="Reset", exact=True).click()
    assert "gates=" not in page.url


@pytest.mark.parametrize("query", ["gates=9999_0_0_0_0", "gates=1", "gates=a_b_c_d_e", "gates=", "other=1"])
def test_an_address_that_means_nothing_is_left_alone(explorer_alone, query):
    page = explorer_alone("gates", query=query)
    assert [each.input_value() for each in page.locator(".slider input").all()] == ["0", "0", "-6", "0", "6"]
