"""The front page: the network that reads there against NumPy, its controls, and what it weighs.

Most of it needs no built site: the modules are served as they stand, and the widget stands on a page of its own.
"""

import gzip

import numpy as np
import pytest
from playwright.sync_api import expect

from lstm_ref import lstm
from lstm_ref.text import language

from .conftest import ROOT, call_with_model
from .test_pages import CUT, violations

FRONT = "chapters/intro.html"
TEXT = 'The "axis" along which (if any) 3 rows are summed; see "numpy.sum_1" - or don\'t!'


@pytest.fixture(scope="module")
def reader():
    import exported
    import reader_weights

    return exported.read(reader_weights.TARGET)


@pytest.fixture(scope="module")
def weights(reader):
    import reader_weights

    return reader_weights.weights_of(reader)


@pytest.fixture
def page(explorer_alone):
    page = explorer_alone("reader")
    page.add_style_tag(path=ROOT / "site" / "static" / "front.css")
    page.get_by_role("button", name="Pause").or_(page.get_by_role("button", name="Play")).wait_for()
    return page


def tape(page):
    return page.locator(".reader-tape").inner_text()


def place(page):
    return int(page.get_by_role("slider", name="Place in the text").input_value())


def stopped(page):
    """The page once it stands still at the start of its sentence."""
    page.get_by_role("slider", name="Place in the text").fill("0")
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    return page


def in_javascript(page, reader, expression, **values):
    return call_with_model(page, "reader-model.js", reader, expression, **values)


def test_the_weights_are_those_that_python_reads(page, reader, weights):
    params, W_y, b_y = in_javascript(page, reader, "[m.params, m.W_y, m.b_y]")
    got = params["W_x"], params["W_h"], params["b"], W_y, b_y
    for ours, theirs in zip(weights, got, strict=True):
        np.testing.assert_array_equal(ours, np.array(theirs))


@pytest.mark.parametrize("text", [TEXT, "", "Zz9?"])
def test_gates_states_and_guesses_are_those_of_the_reference(page, reader, weights, text):
    codes = np.array([reader["alphabet"].index(symbol) for symbol in "\n" + text])
    params, H = lstm.Params(*weights[:3]), reader["hidden"]
    _, h, c, gates, _ = lstm.forward(np.eye(len(reader["alphabet"]))[codes[:, None]], lstm.zero_state(1, H), params)[2]
    got = in_javascript(page, reader, "it.read(argument.text, m)", text=text)
    assert len(got) == len(codes)
    for k, name in enumerate("ifgo"):
        np.testing.assert_allclose([state["gates"][name] for state in got], [step[k][0] for step in gates], atol=1e-9)
    np.testing.assert_allclose([state["h"] for state in got], np.array(h)[1:, 0], atol=1e-9)
    np.testing.assert_allclose([state["c"] for state in got], np.array(c)[1:, 0], atol=1e-9)
    p = np.exp(language.predict(weights, codes))
    np.testing.assert_allclose([state["p"] for state in got], p, atol=1e-9)
    bits = in_javascript(page, reader, "it.bits(argument.text, it.read(argument.text, m), m)", text=text)
    np.testing.assert_allclose(bits, -np.log2(p[np.arange(len(text)), codes[1:]]), rtol=1e-6)


def test_what_the_page_says_of_the_network_is_measured(reader, weights):
    import reader_weights

    measured = reader_weights.measure(weights, reader_weights.parts())
    assert measured["bits"] == pytest.approx(reader["bits"], abs=2e-3)
    assert measured["cell"] == pytest.approx(reader["cell"], abs=2e-3)
    assert measured["cell"]["accuracy"] > 0.9


def test_it_starts_by_itself_and_pauses(page):
    expect(page.locator(".reader-tape .now")).to_be_visible()
    page.get_by_role("button", name="Pause").click()
    at = place(page)
    page.wait_for_timeout(700)
    assert place(page) == at
    page.get_by_role("button", name="Play").click()
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    page.wait_for_function(f"document.querySelector('input[type=range]').value > {at}")


def test_steps_back_and_scrubs_by_keyboard(page):
    stopped(page)
    page.get_by_role("button", name="Step").focus()
    for _ in range(3):
        page.keyboard.press("Enter")
    assert place(page) == 3
    assert page.locator(".reader-tape .now").inner_text() == tape(page)[2]
    page.get_by_role("button", name="Back").focus()
    page.keyboard.press("Space")
    assert place(page) == 2
    page.get_by_role("slider", name="Place in the text").focus()
    page.keyboard.press("End")
    assert place(page) == len(tape(page))
    expect(page.get_by_role("button", name="Read again")).to_be_visible()
    expect(page.get_by_role("status")).to_contain_text("characters, the last")
    page.keyboard.press("ArrowLeft")
    assert place(page) == len(tape(page)) - 1


def test_what_is_typed_is_read_as_far_as_it_is_typed(page, reader, weights):
    field = page.get_by_label("Your sentence")
    field.fill("")
    field.press_sequentially("The arra")
    assert tape(page) == "The arra"
    assert place(page) == 8
    codes = np.array([reader["alphabet"].index(symbol) for symbol in "\nThe arra"])
    best = int(language.predict(weights, codes)[-1].argmax())
    assert page.locator(".reader-guesses kbd").first.inner_text() == reader["alphabet"][best]
    assert f"“{reader['alphabet'][best]}”" in page.locator(".words").inner_text()
    field.fill("a “b” é c")
    assert tape(page) == 'a "b"  c'
    expect(page.locator(".unmet")).to_have_text("The network has never met é and does not read it.")
    field.fill("")
    assert place(page) == 0
    assert "Nothing read yet" in page.locator(".words").inner_text()


def test_the_quotation_cell_underlines_what_stands_in_quotation_marks(page):
    page.get_by_label("Your sentence").fill('If "axis" is given, it is "None" by default.')
    underlined = "".join(page.locator(".reader-tape .says").all_inner_texts())
    assert {"axis", "None"} <= set(underlined.split('"'))
    assert len(underlined) < 14


def test_a_sentence_to_try_and_another_cell(page):
    page.get_by_role("button", name="No quotation").click()
    assert '"' not in tape(page)
    assert page.get_by_label("Your sentence").input_value() == tape(page)
    page.get_by_label("Colour the text by").select_option("cell 1")
    assert page.locator(".reader-row[data-part=i] .chosen").count() == 1
    shown = """(rows) => rows.map((row) =>
        [...row.querySelectorAll("rect:not(.band)")].findIndex((bar) => bar.matches(".chosen")))"""
    assert page.locator(".reader-row").evaluate_all(shown) == [0] * 6
    page.locator(".reader-row svg").first.click(position={"x": 100, "y": 5})
    assert page.get_by_label("Colour the text by").input_value() != "0"


def test_it_writes_on_from_what_was_typed(page):
    page.get_by_label("Your sentence").fill("If the array is ")
    page.get_by_role("button", name="Let it write on").click()
    first = tape(page)
    assert first.startswith("If the array is ")
    assert len(first) > 20
    assert page.get_by_label("Your sentence").input_value() == "If the array is "
    page.get_by_role("button", name="Let it write on").click()
    assert tape(page) != first  # another draw


def test_who_asks_for_less_motion_gets_none(open_page):
    page = open_page(FRONT, reduced_motion="reduce")
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    at = place(page)
    assert at > 0  # something is to be seen
    page.wait_for_timeout(700)
    assert place(page) == at
    page.get_by_role("button", name="Step", exact=True).click()
    assert place(page) == at + 1


def test_without_javascript_the_words_are_there(open_page):
    page = open_page(FRONT, java_script_enabled=False)
    words = page.locator('[data-explorer="reader"]').inner_text()
    assert "A trained LSTM reads" in words
    assert "switch JavaScript on" in words


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "light"), (390, "dark"), (1280, "dark")])
def test_in_use_it_is_accessible_and_nothing_is_wider_than_its_column(open_page, width, scheme):
    page = open_page(FRONT, width=width, scheme=scheme)
    stopped(page)
    page.get_by_role("button", name="Let it write on").click()
    page.get_by_role("button", name="Pause").click()
    page.get_by_label("Your sentence").fill("é" + "a" * 119)
    wide = """[...document.querySelectorAll("article *")].filter((node) => {
        const [inner, outer] = [node, document.querySelector("article")].map((each) => each.getBoundingClientRect());
        return inner.width > 1 && inner.right > outer.right + 1;
    }).map((node) => node.outerHTML.slice(0, 80))"""
    assert page.evaluate(wide) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(CUT) == []
    page.evaluate("scrollTo(0, 0)")  # where the theme's button that leads there is away
    expect(page.locator("#pst-back-to-top")).to_be_hidden()
    assert violations(page) == []


def test_the_network_weighs_little(html):
    sizes = [
        len(gzip.compress((html / "_static" / name).read_bytes())) for name in ("widgets/reader.bundle.js", "front.css")
    ]
    assert sum(sizes) < 60_000


def test_no_other_page_loads_the_front_pages_style(html):
    assert "front.css" in (html / FRONT).read_text(encoding="utf-8")
    assert "front.css" not in (html / "chapters/03-gates.html").read_text(encoding="utf-8")


def test_the_report_and_the_gradient_are_what_the_code_gave(open_page):
    page = open_page(FRONT)
    report = page.locator(".front-report").inner_text()
    assert "keeps 1 - f of c_prev" in report
    assert "not yet" in report
    table = page.locator(".front-gradient table").inner_text()
    assert [number in table for number in ("-0.0959115", "0.3127703")] == [True, True]


def test_one_button_leads_to_the_start_and_every_chapter_has_its_card(open_page):
    page = open_page(FRONT)
    cards = page.locator(".front-map > li")
    chapters = sorted((ROOT / "chapters").glob("[0-9]*.md"))
    assert cards.count() == len(chapters) + 1
    for k, chapter in enumerate(chapters, start=1):
        links = [link.get_attribute("href") for link in cards.nth(k).get_by_role("link").all()]
        assert links[0] == f"{chapter.stem}.html"
        assert f"exercises/{chapter.stem}/" in links[1]
        assert "minutes" in cards.nth(k).inner_text()
    page.get_by_role("link", name="Start: ten minutes, nothing to install").click()
    page.wait_for_url("**/exercises/00-warm-up/warm_up.html#in-this-page")
    page.get_by_role("button", name="Download", exact=True).wait_for()  # the editor opens by itself
