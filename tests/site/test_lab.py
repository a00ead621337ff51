"""An assignment in its page: opened, written, run, stopped, kept, handed in and opened again, in a real browser.

Checks need NumPy for the page's Python, which no package registry keeps. Where `site/wheels/` held it when the site was
built, the numbers are tried too; where it did not, those tests say that they were not.
"""

import contextlib
import json
import os
import re
import shutil
import time
import types
from html import unescape

import nbformat
import pytest
from playwright.sync_api import TimeoutError, expect

from grader.address import HINT
from grader.notebooks import asked
from grader.page.session import REPORT
from grader.sandbox import proxy

from ..grader.classroom import ASSIGNMENTS, Classroom, expected_losses, header
from ..grader.conftest import Parent
from .conftest import ROOT, SHOWN, QuietHandler, pages, served
from .test_pages import AXE, OPTIONS, light_up

GATES = "exercises/03-gates/gates.html"
READY = re.compile("Python is ready|NumPy is not served")
WAYS = int(os.environ.get("LSTM_COURSE_WAYS", "1"))  # in which each assignment is got wrong in its page
ON_OTHERS = ("check-leaks",)  # a detective is graded on pipelines that no learner sees
PATIENCE = 120_000  # milliseconds until Python is there, on a machine that does much besides


@pytest.fixture
def lab(open_page):
    """`lab("exercises/...html")` opens an assignment in its page and waits for Python, if it is to run."""

    def open_(path=GATES, runs=True, **options):
        page = open_page(path, **options)
        opened(page, runs)
        return page

    return open_


@pytest.fixture(scope="module")
def started(browser, base):
    """A page whose Python is there, which takes seconds; and what has gone wrong in it."""
    with pages(browser, base) as (open_page, problems):
        page = open_page(GATES)
        opened(page)
        yield page, problems


@pytest.fixture
def ready(started):
    """The same page for all tests that neither stop Python nor leave anything behind; its cells are as released."""
    page, problems = started
    page.set_viewport_size({"width": 1280, "height": 900})
    light_up(page, "light")
    page.locator(".lab-output").evaluate_all("(all) => all.forEach((each) => each.replaceChildren())")
    for back in page.get_by_role("button", name="Back to the start").all():
        back.click()
    yield page
    at_rest(page)
    assert problems == []


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
    """Wait until the cell shows this text; if it never does, the error says what it shows, and the bar."""
    try:
        place.wait_for_selector(f".lab-output :text({json.dumps(text)})", timeout=PATIENCE)
    except TimeoutError as late:
        said = status(place.owner_frame()).inner_text()
        late.add_note(f"The bar says {said!r}; the cell shows {place.query_selector('.lab-output').inner_text()!r}.")
        raise


def at_rest(page):
    """Wait until nothing runs: the page does one thing at a time."""
    expect(page.get_by_role("button", name="Stop")).to_be_hidden(timeout=PATIENCE)


@pytest.fixture
def numpy(html):
    if not list((html / "_static" / "lab").glob("numpy-*.whl")):
        if os.environ.get("LSTM_COURSE_PAGE") == "with numpy":
            pytest.fail("site/wheels/ held no NumPy when the site was built: python site/fetch_wheels.py")
        pytest.skip("NumPy for the page is not here (site/wheels/): the numbers of the page were not tried")


def test_code_runs_and_the_last_line_is_shown(ready):
    place = ran(ready, "def lstm_step", "print('seen')\nimport sys\nsys.platform")
    shown(place, "seen")
    shown(place, "emscripten")


def test_an_error_is_told_with_the_learners_line(ready):
    place = ran(ready, "def lstm_step", "def broken():\n    return 1 / 0\n\n\nbroken()")
    shown(place, "line 2 of broken")
    shown(place, "ZeroDivisionError")
    place = ran(ready, "def lstm_forward", "def wrong(:\n    pass")
    shown(place, "SyntaxError")


def test_an_endless_loop_is_stopped_and_no_letter_is_lost(lab):
    page = lab()
    code = "n = 0\nwhile True:\n    n += 1"
    place = ran(page, "def lstm_step", code)
    press(place, "Run")
    expect(status(page)).to_contain_text("Running lstm-step … Press again when it is done")
    page.get_by_role("button", name="Stop").click()
    expect(status(page)).to_contain_text("Stopped", timeout=PATIENCE)
    assert page.locator(".cm-content").first.inner_text() == code
    place = ran(page, "while True", "print('alive again')")
    shown(place, "alive again")


def test_python_is_stopped_while_it_comes_and_comes_again(lab):
    page = lab(runs=False)
    place = ran(page, "def lstm_step", "print('alive')")
    page.get_by_role("button", name="Stop").click()
    expect(status(page)).to_contain_text("Stopped.")
    press(place, "Run")
    shown(place, "alive")
    at_rest(page)
    assert status(page).inner_text() == "Done."
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Start over").click()
    expect(status(page)).to_have_text("All cells are as they were released.")


@pytest.mark.parametrize("shows", ["print('x' * 100)", "display('x' * 100)"])
def test_a_cell_that_shows_without_end_does_not_take_the_page_down(lab, shows):
    page = lab()
    renews = "handle.update('y')"
    place = ran(page, "def lstm_step", f"handle = display(1, display_id=True)\nwhile True:\n    {shows}\n    {renews}")
    shown(place, "cut here")
    page.get_by_role("button", name="Stop").click()
    expect(status(page)).to_contain_text("Stopped", timeout=PATIENCE)
    assert len(page.locator(".lab-output").nth(2).inner_text()) < 120_000


def test_nothing_that_a_cell_shows_acts(ready):
    attack = '<svg onload="window.acted = 1"></svg><script>window.acted = 1</script><b>shown</b>'
    code = f"from IPython.display import HTML, display\ndisplay(HTML({attack!r}))\nprint('after')"
    place = ran(ready, "def lstm_step", code)
    shown(place, "after")
    shown(place, "shown")
    assert ready.evaluate("window.acted") is None


def test_what_grows_is_renewed_in_its_place(ready):
    code = "handle = display('one', display_id=True)\nhandle.update('two')\nprint('after')"
    place = ran(ready, "def lstm_step", code)
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


def hand_over(page, notebook):
    """Open a notebook in the page."""
    file = {"name": "theirs.ipynb", "mimeType": "application/x-ipynb+json", "buffer": json.dumps(notebook).encode()}
    page.locator("input[type=file]").set_input_files(file)


def laid_open(page, notebook):
    """Open a notebook, and wait until its answers stand in the cells: a check pressed before is of others."""
    hand_over(page, notebook)
    expect(status(page)).to_contain_text("is open", timeout=PATIENCE)


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
    theirs = json.loads(path.read_text())
    theirs["cells"].insert(5, {"cell_type": "markdown", "id": "mine", "metadata": {}, "source": "A note to myself."})
    hand_over(page, theirs)
    expect(page.locator(".cm-content").first).to_contain_text("sigmoid(a_i) * c_prev")
    expect(page.get_by_label("Your answer in words")).to_have_value("Kept, not thrown away.")
    expect(page.locator(".lab-own .cm-content")).to_have_text("helper = 1")
    notebook = nbformat.read(downloaded(page, tmp_path), as_version=4)
    nbformat.validate(notebook)
    assert [each.source for each in notebook.cells if each.cell_type == "markdown"].count("A note to myself.") == 1
    assert len(notebook.cells) == len(theirs["cells"])


def test_a_notebook_takes_the_place_of_ones_work_only_when_that_is_confirmed(lab):
    page = lab(runs=False)
    write(page, "def lstm_step", "mine = 1")
    page.once("dialog", lambda dialog: dialog.dismiss())
    with page.expect_event("dialog") as asked_for:
        hand_over(page, Classroom("03-gates").submission())
    page.wait_for_timeout(300)
    assert page.locator(".cm-content").first.inner_text() == "mine = 1"
    page.once("dialog", lambda dialog: dialog.accept())
    hand_over(page, Classroom("03-gates").submission())
    expect(page.locator(".cm-content").first).to_contain_text("def lstm_step")
    assert "press Download first" in asked_for.value.message


def test_a_file_that_is_no_notebook_of_this_assignment_changes_nothing(ready, tmp_path):
    write(ready, "def lstm_step", "mine = 1")
    nobodys = '{"nbformat": 4, "cells": [null, {"cell_type": "code", "id": "else", "source": "x"}]}'
    another = (ROOT / "exercises/01-rnn/rnn.ipynb").read_text()
    foreign = dict.fromkeys((nobodys, another), "no check of this")
    files = {"not json": "as JSON", "{}": "of Jupyter's format", **foreign}
    for number, (content, said) in enumerate(files.items()):
        status(ready).evaluate("(each) => each.replaceChildren()")
        (tmp_path / f"{number}.ipynb").write_text(content)
        ready.locator("input[type=file]").set_input_files(tmp_path / f"{number}.ipynb")
        expect(status(ready)).to_contain_text(said)
        assert ready.locator(".cm-content").first.inner_text() == "mine = 1"


def late(route):
    """Fail as a slow network does: when it has long been waited for."""
    time.sleep(3)
    route.abort()


def cut_off(route):
    route.abort()


def absent(route):
    route.fulfill(body="no such file", status=404)


@pytest.mark.parametrize(
    ("file", "faults"),
    [
        ("pyodide.mjs", [cut_off, late, absent]),
        ("pyodide.asm.wasm", [cut_off, late, absent]),
        ("python_stdlib.zip", [cut_off, late, absent]),
        ("numpy-*.whl", [late]),  # these are asked for when Python has started, which takes its time
        ("course.zip", [absent]),
    ],
)
def test_where_python_cannot_be_fetched_the_page_says_so(browser, base, file, faults, request):
    if file.startswith("numpy"):
        request.getfixturevalue("numpy")
    context = browser.new_context()
    page = context.new_page()
    page.goto(base + GATES)
    for fault in faults:
        page.route(f"**/{file}", fault)
        page.reload()
        page.locator(".lab-start").click()
        expect(status(page)).to_contain_text("Python could not be fetched", timeout=PATIENCE)
        page.unroute(f"**/{file}")
    write(page, "def lstm_step", "mine = 1")
    press(cell(page, "mine = 1").first.element_handle(), "Run")
    expect(status(page)).to_have_text("Done.", timeout=PATIENCE)
    context.close()


def test_a_page_from_disk_says_how_to_serve_it(open_page, html):
    page = open_page((html / GATES).as_uri())
    page.locator(".lab-start").click()
    expect(page.get_by_text("python -m http.server")).to_be_visible()


class FromElsewhere(QuietHandler):
    def end_headers(self):
        self.send_header("Access-Control-Allow-Origin", "*")  # as those do who serve Pyodide to all
        super().end_headers()


def test_python_comes_from_the_address_that_the_setting_names(browser, html, base, tmp_path):
    from course_site import lab as extension

    for name in extension.RUNTIME:
        shutil.copy(html / "_static" / "lab" / name, tmp_path)
    page, asked = browser.new_page(), []
    page.on("request", lambda request: asked.append(request.url))
    with served(tmp_path, FromElsewhere) as elsewhere:
        settings = {"course_runtime": elsewhere}
        context = {"pathto": lambda path, resource: f"../../{path}", "sourcename": "exercises/03-gates/gates.ipynb"}
        made = extension.button(types.SimpleNamespace(config=types.SimpleNamespace(**settings)), context)
        made = made.replace("[&quot;numpy&quot;]", "[]")  # a wheel that is not here
        old = re.compile(r'<button [^>]*class="lab-start".*?</button>')
        there = old.sub(lambda _: made, (html / GATES).read_text())
        page.route(f"**/{GATES}", lambda route: route.fulfill(body=there, content_type="text/html"))
        page.goto(base + GATES)
        opened(page)
        shown(ran(page, "def lstm_step", "import sys\nsys.platform"), "emscripten")
        page.close()
    assert {url.rsplit("/", 1)[1] for url in asked if url.startswith(elsewhere)} == {*extension.RUNTIME}
    assert not [url for url in asked if url.startswith(base) and url.endswith((".wasm", "pyodide.mjs", "stdlib.zip"))]


def test_nothing_moves_any_more_in_a_page_where_one_works(browser, base):
    with contextlib.closing(browser.new_context()) as of:
        page = of.new_page()
        page.goto(base + GATES)
        opened(page, runs=False)
        assert page.evaluate(SHOWN)


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
    assert page.evaluate("document.activeElement.className") == "course-launch"  # where the button was that is gone
    page.locator(".cm-content").first.click()
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Run"


def test_a_mistake_is_named_in_the_page(ready, numpy):
    write(ready, "def lstm_step", solution("lstm-step").replace("a_i, a_f, a_g, a_o =", "a_i, a_f, a_o, a_g ="))
    check = cell(ready, "check_lstm_step").element_handle()
    press(check, "Check")
    shown(check, "What happened")
    assert "i, f, o, g" in check.inner_text()
    link = check.query_selector("a")
    assert link.get_attribute("href").startswith(ready.url.split("exercises/")[0])


def test_what_a_check_asks_besides_its_claims_ends_in_the_page_too(ready, numpy):
    loop = "def loop(n):\n    while n:\n        n -= 2\n\n\n"
    place = ran(
        ready, "def lstm_step", f"{loop}from grader.judging.calls import attempt\nattempt(loop, 7, within=1).error"
    )
    shown(place, "no answer within 1 seconds")


def test_the_front_pages_button_leads_to_a_first_named_mistake(open_page, numpy):
    page = open_page("chapters/intro.html")  # to which index.html leads
    page.get_by_role("link", name="Start: ten minutes, nothing to install").click()
    page.wait_for_url("**/exercises/00-warm-up/warm_up.html#in-this-page")
    expect(status(page)).to_have_text(READY, timeout=PATIENCE)
    told = cell(page, "pictures.told(friends_layer)").element_handle()
    press(told, "Show")
    shown(told, "What happened")


def page_of(assignment):
    (path,) = (ROOT / "exercises" / assignment).glob("*.ipynb")
    return f"exercises/{assignment}/{path.stem}.html"


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_each_assignment_solved_in_the_page_has_all_its_points(lab, numpy, assignment):
    page = lab(page_of(assignment))
    laid_open(page, Classroom(assignment).submission())
    for check in page.get_by_role("button", name="Check", exact=True).all():
        check.press("Enter")
        at_rest(page)
        assert status(page).inner_text() == "Done."
    earned, worth = re.match(r"([\d.]+) of ([\d.]+) points", page.locator(".lab-total").inner_text()).groups()
    assert float(earned) == float(worth) > 0


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_what_is_wrong_is_told_in_the_page_and_graded_as_it_says(lab, numpy, assignment, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(proxy.Learner, "parent", Parent())  # the learner's process comes out of the sandbox
    room = Classroom(assignment)
    wrong = [path for path in room.files if expected_losses(path) and path.stem != "endless_loop"]
    page = lab(page_of(assignment))
    page.on("dialog", lambda dialog: dialog.accept())
    kernel = {}  # as in the page, what one notebook has defined is there when the next is opened
    for path in wrong[:: -(-len(wrong) // WAYS)]:
        laid_open(page, room.submission(path.read_text()))
        seconds = []
        for check in page.get_by_role("button", name="Check", exact=True).all():
            start = time.perf_counter()
            check.press("Enter")
            at_rest(page)
            seconds.append(time.perf_counter() - start)
        with capsys.disabled():
            first, slowest = seconds[0], max(seconds[1:])
            print(f"\n{assignment} {path.stem}: first check {first:.1f} s, then at most {slowest:.1f} s")
        notebook = nbformat.read(downloaded(page, tmp_path), as_version=4)
        data = {each.id: out.data for each in notebook.cells for out in each.get("outputs", ()) if "data" in out}
        lost = [name for name, each in data.items() if each.get(REPORT, {"failed": 0})["failed"]]
        told = unescape(" ".join(data[name]["text/html"] for name in lost))
        seen = room.seen_by_its_learner(notebook, kernel).items()
        elsewhere = {name: report for name, report in seen if report.failed}
        expected = [name for name in expected_losses(path) if name in lost or name not in ON_OTHERS]
        assert lost == list(elsewhere) == expected, path.stem
        words = unescape(" ".join(report._repr_html_() for report in elsewhere.values()))
        assert [each for each in header(path, "told") if each in words and each not in told] == [], path.stem
        graded = room.grade(notebook, told=False)
        assert [name for name, report in graded.items() if report.share < 1] == expected_losses(path), path.stem


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
def test_axe_finds_nothing_before_and_after_a_run(ready, width, scheme):
    page = ready
    page.set_viewport_size({"width": width, "height": 900})
    light_up(page, scheme)
    assert AXE.run(page, options=OPTIONS).response["violations"] == []
    place = ran(page, "def lstm_step", "print('x' * 200)\nraise ValueError('a long sentence ' * 20)")
    shown(place, "ValueError")
    page.get_by_role("button", name="Check", exact=True).first.click()
    at_rest(page)
    assert AXE.run(page, options=OPTIONS).response["violations"] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(("width", "scheme"), [(1280, "dark"), (390, "light")])
def test_axe_finds_nothing_beside_a_table_a_picture_and_a_hint(lab, numpy, width, scheme):
    page = lab(width=width, scheme=scheme)
    write(page, "def lstm_step", solution("lstm-step").replace("a_i, a_f, a_g, a_o =", "a_i, a_f, a_o, a_g ="))
    check = cell(page, "check_lstm_step").element_handle()
    press(check, "Check")
    shown(check, "What happened")
    page.locator(".lab-output svg").first.wait_for(timeout=PATIENCE)
    at_rest(page)
    check.query_selector("button:text-is('Give me a hint')").click()
    shown(check, "Hint 1 of 3 for lstm_step")
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
    press(checks["lstm_step"], "Check")  # which empties what it showed
    at_rest(page)
    assert noted(page, tmp_path) == {"lstm_step": 2}


def hinting(exercise, number):
    """The source of a cell whose output notes a hint as `report.hint()` does, without NumPy."""
    bundle = {"text/plain": "a hint", HINT: {"exercise": exercise, "number": str(number)}}
    return f"class Hint:\n    def _repr_mimebundle_(self, **_):\n        return {bundle!r}\n\n\nHint()"


def noted(page, tmp_path):
    """The hints that grading finds in what is downloaded, which is a notebook of nbformat."""
    notebook = nbformat.read(downloaded(page, tmp_path), as_version=4)
    nbformat.validate(notebook)
    return asked.hints(notebook.cells)


def test_a_hint_stays_noted_whatever_the_page_does_next(lab, tmp_path):
    page = lab()
    place = ran(page, "def lstm_step", hinting("lstm_step", 2))
    shown(place, "a hint")
    press(place, "Add a cell")
    page.keyboard.insert_text(hinting("latch", 1))
    page.keyboard.press("Shift+Enter")
    shown(page.locator(".lab-own").element_handle(), "a hint")
    at_rest(page)
    ran(page, "'exercise': 'lstm_step'", "print('no more')")
    at_rest(page)
    assert noted(page, tmp_path) == {"lstm_step": 2, "latch": 1}
    page.get_by_role("button", name="Remove this cell").click()
    page.reload()
    opened(page, runs=False)
    assert noted(page, tmp_path) == {"lstm_step": 2, "latch": 1}


def test_the_hints_of_a_notebook_that_is_opened_stay_noted(lab, tmp_path):
    page = lab(runs=False)
    notebook = json.loads((ROOT / "exercises/03-gates/gates.ipynb").read_text())
    bundle = {HINT: {"exercise": "lstm_step", "number": "3"}}
    asking = {"cell_type": "code", "source": "report.hint()", "metadata": {}, "execution_count": 1}
    outputs = [{"output_type": "display_data", "data": bundle, "metadata": {}}, None, {"data": {HINT: {"number": "7"}}}]
    notebook["cells"].insert(7, asking | {"outputs": outputs})
    hand_over(page, notebook)
    expect(page.locator(".lab-own .cm-content")).to_have_text("report.hint()")
    page.get_by_role("button", name="Remove this cell").click()
    assert noted(page, tmp_path) == {"lstm_step": 3}
