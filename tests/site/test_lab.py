"""An assignment in its page: opened, written, run, stopped, kept, handed in and opened again, in a real browser.

Checks need NumPy for the page's Python, which no package registry keeps. Where `site/wheels/` held it when the site was
built, the numbers are tried too; where it did not, those tests say that they were not.
"""

import json
import os
import re
import time

import nbformat
import pytest
from playwright.sync_api import expect

from grader.notebooks import asked

from ..grader.classroom import ASSIGNMENTS, Classroom
from .conftest import ROOT
from .test_pages import AXE, OPTIONS

GATES = "exercises/03-gates/gates.html"
READY = re.compile("Python is ready|NumPy is not served")
PATIENCE = 120_000  # milliseconds until Python is there, on a machine that does much besides


@pytest.fixture
def lab(open_page):
    """`lab("exercises/...html")` opens an assignment in its page and waits for Python, if it is to run."""

    def open_(path=GATES, runs=True, **options):
        page = open_page(path, **options)
        opened(page, runs)
        return page

    return open_


def opened(page, runs=True):
    page.locator(".lab-start").click()
    if runs:
        expect(status(page)).to_have_text(READY, timeout=PATIENCE)
    else:
        page.locator(".cm-content").first.wait_for()


def status(page):
    return page.locator(".lab-status")


def cell(page, text):
    """The cell that holds this text."""
    return page.locator(".cell", has_text=text)


def write(page, text, code):
    """Write code into the editor that holds this text, as one who pastes it does; the cell."""
    editor = page.locator(".cm-content", has_text=text)
    place = page.locator(".cell", has=editor).element_handle()
    editor.click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(code)
    return place


def press(place, name):
    place.query_selector(f".lab-tools button:text-is('{name}')").click()


def ran(page, text, code):
    """The cell, after its code was written and is running."""
    place = write(page, text, code)
    press(place, "Run")
    return place


def shown(place, text):
    """Wait until the cell shows this text."""
    place.wait_for_selector(f".lab-output :text({json.dumps(text)})", timeout=PATIENCE)


def at_rest(page):
    """Wait until nothing runs: the page does one thing at a time."""
    expect(page.get_by_role("button", name="Stop")).to_be_hidden(timeout=PATIENCE)


@pytest.fixture
def numpy(html):
    if not list((html / "_static" / "lab").glob("numpy-*.whl")):
        if os.environ.get("LSTM_COURSE_PAGE") == "with numpy":
            pytest.fail("site/wheels/ held no NumPy when the site was built: python site/fetch_wheels.py")
        pytest.skip("NumPy for the page is not here (site/wheels/): the numbers of the page were not tried")


def test_code_runs_and_the_last_line_is_shown(lab):
    page = lab()
    place = ran(page, "def lstm_step", "print('seen')\nimport sys\nsys.platform")
    shown(place, "seen")
    shown(place, "emscripten")


def test_an_error_is_told_with_the_learners_line(lab):
    page = lab()
    place = ran(page, "def lstm_step", "def broken():\n    return 1 / 0\n\n\nbroken()")
    shown(place, "line 2 of broken")
    shown(place, "ZeroDivisionError")
    place = ran(page, "def lstm_forward", "def wrong(:\n    pass")
    shown(place, "SyntaxError")


def test_an_endless_loop_is_stopped_and_no_letter_is_lost(lab):
    page = lab()
    code = "n = 0\nwhile True:\n    n += 1"
    place = ran(page, "def lstm_step", code)
    page.get_by_role("button", name="Stop").click()
    expect(status(page)).to_contain_text("Stopped", timeout=PATIENCE)
    assert page.locator(".cm-content").first.inner_text() == code
    place = ran(page, "while True", "print('alive again')")
    shown(place, "alive again")


def test_a_cell_that_prints_without_end_does_not_take_the_page_down(lab):
    page = lab()
    place = ran(page, "def lstm_step", "while True:\n    print('x' * 100)")
    shown(place, "cut here")
    page.get_by_role("button", name="Stop").click()
    expect(status(page)).to_contain_text("Stopped", timeout=PATIENCE)
    assert len(page.locator(".lab-output").nth(2).inner_text()) < 120_000


def test_nothing_that_a_cell_shows_acts(lab):
    page = lab()
    attack = '<svg onload="window.acted = 1"></svg><script>window.acted = 1</script><b>shown</b>'
    code = f"from IPython.display import HTML, display\ndisplay(HTML({attack!r}))\nprint('after')"
    place = ran(page, "def lstm_step", code)
    shown(place, "after")
    shown(place, "shown")
    assert page.evaluate("window.acted") is None


def test_what_grows_is_renewed_in_its_place(lab):
    page = lab()
    code = "handle = display('one', display_id=True)\nhandle.update('two')\nprint('after')"
    place = ran(page, "def lstm_step", code)
    shown(place, "after")
    shown(place, "'two'")
    assert "'one'" not in place.inner_text().split("after")[0].split("update")[-1]


def test_work_is_kept_and_can_be_given_up(lab):
    page = lab(runs=False)
    write(page, "def lstm_step", "kept = 1")
    page.get_by_label("Your answer in words").fill("The forget gate keeps.")
    page.reload()
    expect(page.locator(".lab-start")).to_have_text("Go on in this page")
    opened(page, runs=False)
    assert page.locator(".cm-content").first.inner_text() == "kept = 1"
    assert page.get_by_label("Your answer in words").input_value() == "The forget gate keeps."
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Start over").click()
    expect(page.locator(".cm-content").first).to_contain_text("NotImplementedError")
    page.reload()
    expect(page.locator(".lab-start")).to_have_text("Do it in this page")


def downloaded(page, tmp_path):
    with page.expect_download() as download:
        page.get_by_role("button", name="Download", exact=True).click()
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    return path


def solution(name, assignment="03-gates"):
    """The solution's source of a cell, as its author hands it in."""
    (source,) = (cell.source for cell in Classroom(assignment).submission().cells if cell.id == name)
    return source


def test_what_is_downloaded_is_a_notebook_of_nbgraders_and_opens_again(lab, tmp_path):
    page = lab(runs=False)
    wrong = solution("lstm-step").replace("sigmoid(a_f) * c_prev", "sigmoid(a_i) * c_prev")
    assert wrong != solution("lstm-step")
    write(page, "def lstm_step", wrong)
    write(page, "def lstm_forward", solution("lstm-forward"))
    page.get_by_role("button", name="Add a cell").first.click()
    page.keyboard.insert_text("helper = 1")
    page.get_by_label("Your answer in words").fill("Kept, not thrown away.")
    path = downloaded(page, tmp_path)
    assert path.name == "gates.ipynb"
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    by_id = {each.id: each.source for each in notebook.cells}
    assert by_id["lstm-step"] == wrong
    assert by_id["own-words"] == "Kept, not thrown away."
    assert "helper = 1" in by_id.values()
    released = nbformat.read(ROOT / "exercises/03-gates/gates.ipynb", as_version=4)
    names = {each.id: each.metadata for each in notebook.cells if "own-" not in each.id.removeprefix("own-words")}
    assert names == {each.id: each.metadata for each in released.cells}  # by which nbgrader knows them

    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Start over").click()
    page.locator("input[type=file]").set_input_files(path)
    expect(page.locator(".cm-content").first).to_contain_text("sigmoid(a_i) * c_prev")
    expect(page.get_by_label("Your answer in words")).to_have_value("Kept, not thrown away.")
    expect(page.locator(".lab-own .cm-content")).to_have_text("helper = 1")


def test_a_file_that_is_no_notebook_of_this_assignment_changes_nothing(lab, tmp_path):
    page = lab()
    write(page, "def lstm_step", "mine = 1")
    nobodys = '{"nbformat": 4, "cells": [null, {"cell_type": "code", "id": "else", "source": "x"}]}'
    another = (ROOT / "exercises/01-rnn/rnn.ipynb").read_text()
    foreign = dict.fromkeys((nobodys, another), "no check of this")
    files = {"not json": "as JSON", "{}": "of Jupyter's format", **foreign}
    for number, (content, said) in enumerate(files.items()):
        status(page).evaluate("(each) => each.replaceChildren()")
        (tmp_path / f"{number}.ipynb").write_text(content)
        page.locator("input[type=file]").set_input_files(tmp_path / f"{number}.ipynb")
        expect(status(page)).to_contain_text(said)
        assert page.locator(".cm-content").first.inner_text() == "mine = 1"


def late(route):
    """Fail as a slow network does: when it has long been waited for."""
    time.sleep(3)
    route.abort()


@pytest.mark.parametrize("file", ["pyodide.asm.wasm", "python_stdlib.zip"])
@pytest.mark.parametrize(
    "fault", [lambda route: route.abort(), late, lambda route: route.fulfill(body="no such file", status=404)]
)
def test_where_python_cannot_be_fetched_the_page_says_so(browser, base, file, fault):
    context = browser.new_context()
    page = context.new_page()
    page.route(f"**/{file}", fault)
    page.goto(base + GATES)
    page.locator(".lab-start").click()
    expect(status(page)).to_contain_text("Python could not be fetched", timeout=PATIENCE)
    write(page, "def lstm_step", "mine = 1")
    page.unroute(f"**/{file}")
    press(cell(page, "mine = 1").first.element_handle(), "Run")
    expect(status(page)).to_have_text("Done.", timeout=PATIENCE)
    context.close()


def test_a_page_from_disk_says_how_to_serve_it(open_page, html):
    page = open_page((html / GATES).as_uri())
    page.locator(".lab-start").click()
    expect(page.get_by_text("python -m http.server")).to_be_visible()


def test_nothing_of_it_is_fetched_before_the_button_is_pressed(browser, base):
    context = browser.new_context()
    page, asked = context.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(base + GATES)
    page.locator(".lab-start").wait_for()
    assert not [url for url in asked if "/_static/lab/" in url]
    context.close()


def test_the_editor_is_left_by_keyboard(lab):
    page = lab(runs=False)
    page.locator(".cm-content").first.click()
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Run"


def test_a_mistake_is_named_in_the_page(lab, numpy):
    page = lab()
    write(page, "def lstm_step", solution("lstm-step").replace("a_i, a_f, a_g, a_o =", "a_i, a_f, a_o, a_g ="))
    check = cell(page, "check_lstm_step").element_handle()
    press(check, "Check")
    shown(check, "What happened")
    assert "i, f, o, g" in check.inner_text()
    link = check.query_selector("a")
    assert link.get_attribute("href").startswith(page.url.split("exercises/")[0])


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_each_assignment_solved_in_the_page_has_all_its_points(lab, numpy, assignment):
    (path,) = (ROOT / "exercises" / assignment).glob("*.ipynb")
    page = lab(f"exercises/{assignment}/{path.stem}.html")
    solved = json.loads(json.dumps(Classroom(assignment).submission()))
    file = {"name": path.name, "mimeType": "application/x-ipynb+json", "buffer": json.dumps(solved).encode()}
    page.locator("input[type=file]").set_input_files(file)
    for check in page.get_by_role("button", name="Check", exact=True).all():
        check.click()
        at_rest(page)
        assert status(page).inner_text() == "Done."
    earned, worth = re.match(r"([\d.]+) of ([\d.]+) points", page.locator(".lab-total").inner_text()).groups()
    assert float(earned) == float(worth) > 0


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_axe_finds_nothing_before_and_after_a_run(lab, width, scheme):
    page = lab(width=width, scheme=scheme)
    assert AXE.run(page, options=OPTIONS).response["violations"] == []
    place = ran(page, "def lstm_step", "print('x' * 200)\nraise ValueError('a long sentence ' * 20)")
    shown(place, "ValueError")
    page.get_by_role("button", name="Check", exact=True).first.click()
    at_rest(page)
    assert AXE.run(page, options=OPTIONS).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_hints_are_those_of_the_check_beside_the_button(lab, numpy, tmp_path):
    page = lab()
    checks = {}
    for name in ("lstm_step", "latch"):
        checks[name] = cell(page, f"check_{name}").element_handle()
        press(checks[name], "Check")
        shown(checks[name], "points")
        at_rest(page)
    for number in (1, 2):
        checks["lstm_step"].query_selector("button:text-is('Give me a hint')").click()
        shown(checks["lstm_step"], f"Hint {number} of 3 for lstm_step")
        at_rest(page)
    path = downloaded(page, tmp_path)
    assert asked.hints(nbformat.read(path, as_version=4).cells) == {"lstm_step": 2}
