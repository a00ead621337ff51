"""A real browser on the built site, served from this machine, with an eye on everything the page asks for."""

import contextlib
import functools
import http.server
import shutil
import sys
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HTML = ROOT / "_build" / "html"
MATHS_DRAWN = "document.fonts.ready.then(() => null)"
SHOWN = """[...document.querySelectorAll("article section section")]
    .every((each) => each.style.contentVisibility === "visible")"""
LAID_OUT = f"""() => {{
    dispatchEvent(new Event("course:lay-out"));
    return {SHOWN};
}}"""

sys.path.append(str(ROOT / "site"))  # for the tests of the extension itself


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@contextlib.contextmanager
def served(folder, handler=QuietHandler):
    """The address of a folder while it is served, with a slash at the end."""
    answers = functools.partial(handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), answers) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def html():
    """The folder of the built site."""
    if not (HTML / "index.html").is_file():
        pytest.fail(f"there is no built site in {HTML.relative_to(ROOT)}: run site/build first", pytrace=False)
    return HTML


@pytest.fixture(scope="session")
def base(html):
    """The site's address, with a slash at the end."""
    with served(html) as address:
        yield address


@pytest.fixture(scope="session")
def modules(tmp_path_factory):
    """The address of a folder of the widgets' modules, and of the scripts that they fetch."""
    from course_site.bundle import brought

    folder = tmp_path_factory.mktemp("site") / "widgets"
    shutil.copytree(ROOT / "site" / "widgets", folder)
    for name, script in brought(folder).items():
        (folder / f"{name}.bundle.js").write_text(script, encoding="utf-8")
    with served(folder) as address:
        yield address


@pytest.fixture(scope="session")
def bare(browser, modules):
    """A page that holds nothing, beside the widgets' modules: for tests of what they compute."""
    page = browser.new_page()
    page.goto(f"{modules}dom.js")
    yield page
    page.close()


@pytest.fixture
def explorer_alone(browser, modules):
    """`explorer_alone("lag")` gives a page that holds that explorer and nothing else, without a built site.

    When the test ends, any error in its console fails it.
    """
    from course_site.bundle import bundles

    contexts, problems = [], []

    def open_(name, width=390, query=""):
        context = browser.new_context(viewport={"width": width, "height": 900})
        contexts.append(context)
        page = context.new_page()
        page.on(
            "console", lambda m: m.type == "error" and "favicon" not in m.location["url"] and problems.append(m.text)
        )
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.goto(f"{modules}{name}.js?{query}")  # any file: only its address matters
        page.set_content(f'<div class="course-explorer" data-explorer="{name}"></div>')
        page.add_style_tag(path=ROOT / "site" / "static" / "explorer.css")
        page.add_script_tag(content=bundles(ROOT / "site" / "widgets", [name])[name])
        page.locator(".course-explorer > *").first.wait_for()
        return page

    yield open_
    for context in contexts:
        context.close()
    assert problems == []


def call(page, module, expression, argument=None):
    """The value of a JavaScript expression, in which `it` is a module that stands beside the page."""
    return page.evaluate(
        f"""async (argument) => {{
            const it = await import(new URL("{module}", location.href).href);
            return {expression};
        }}""",
        argument,
    )


def call_with_model(page, module, stored, expression, **values):
    """The same, where `m` is the model that the module makes of what is `stored`, and `argument` has the values."""
    expression = f"(() => {{ const m = it.model(argument.stored); return {expression}; }})()"
    return call(page, module, expression, {"stored": stored, **values})


def expect_keys_to_move(page, *names):
    """That each slider shows another number at its lowest, at its highest, and one step before that."""
    for name in names:
        slider = page.get_by_role("slider", name=name)
        shown = page.locator(".slider", has=slider).locator("output")
        slider.focus()
        texts = set()
        for key in ("Home", "End", "ArrowLeft"):
            page.keyboard.press(key)
            texts.add(shown.inner_text())
        assert len(texts) == 3, name


@contextlib.contextmanager
def pages(browser, base):
    """`open_page` of the fixture below, and a list of what goes wrong in the pages that it opens; they are closed at
    the end."""
    contexts, problems = [], []

    def watch(page):
        page.on("console", lambda m: m.type == "error" and problems.append(f"console: {m.text}"))
        page.on("pageerror", lambda error: problems.append(f"script: {error}"))
        page.on("requestfailed", lambda r: cut_off(r) or problems.append(f"failed: {r.url} ({r.failure})"))
        page.on("response", lambda r: r.status >= 400 and problems.append(f"{r.status}: {r.url}"))
        page.on("request", lambda r: outside(r.url) and problems.append(f"another host: {r.url}"))

    def cut_off(request):
        return request.failure == "net::ERR_ABORTED"  # the test went on to another page meanwhile

    def outside(url):
        return not url.startswith((base, "data:", "blob:", "file:"))

    def open_(path, width=1280, scheme="light", visit="", **options):
        """With `visit`, the selector of an explorer, that is in view, and has started."""
        viewport = {"width": width, "height": 900}
        context = browser.new_context(viewport=viewport, color_scheme=scheme, **options)
        contexts.append(context)
        page = context.new_page()
        scripts = options.get("java_script_enabled", True)
        if scripts:  # without, Chromium counts each script that it skips as a failed request
            watch(page)
        page.goto(path if path.startswith("file:") else base + path)
        if scripts:
            page.evaluate(MATHS_DRAWN)
            page.wait_for_function(LAID_OUT)
        if visit:
            page.locator(visit).scroll_into_view_if_needed()
            page.locator(f"{visit} svg").first.wait_for()
        return page

    yield open_, problems
    for context in contexts:
        context.close()


@pytest.fixture
def open_page(browser, base):
    """`open_page("chapters/03-gates.html", width=390, scheme="dark")` gives the page, once its maths is drawn.

    When the test ends, any error in the console, failed request or request to another host fails it.
    """
    with pages(browser, base) as (open_, problems):
        yield open_
    assert problems == []
