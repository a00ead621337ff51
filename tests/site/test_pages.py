"""Every page, wide and on a phone, light and dark: no error, nothing asked of another host, no axe violation."""

import contextlib
import gzip
import re
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from course_site import code
from course_site.lighten import TEXT
from fontTools.ttLib import TTFont
from playwright.sync_api import expect
from pygments.token import STANDARD_TYPES

from .conftest import LAID_OUT, ROOT

AXE = Axe()
# Without preload: axe would ask again for the style sheets, at addresses that it gets wrong.
# And with a rule that axe leaves out by itself: what is seen of a button or a link is in its name.
RULES = {"label-content-name-mismatch": {"enabled": True}}
OPTIONS = {"preload": False, "resultTypes": ["violations"], "rules": RULES}
# Most of axe's time goes into contrasts. They are measured by day and by night, on a wide screen, once for each colour
# of text on each ground; all else once for each width. What is used, and what only a phone shows, is measured whole, in
# tests of their own.
CONTRASTS = OPTIONS | {"runOnly": ["color-contrast"], "rules": {}}
NO_CONTRASTS = OPTIONS | {"rules": RULES | {"color-contrast": {"enabled": False}}}
# KaTeX paints a formula with many elements, hidden from screen readers. Without them axe needs a third of the time.
# What moves to its place, or fades in, is not where and as it will be: two frames draw it, and then it is at its end.
# A cursor that blinks has none.
SETTLED = """new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))).then(() =>
    document.getAnimations().filter((each) => each.effect.getComputedTiming().endTime < Infinity)
        .forEach((each) => each.finish()))"""
# A picture far below is fetched when the reader comes near, and is then a fraction of a pixel higher than was said.
LOADED = """Promise.all([...document.images].map((each) => {
    each.loading = "eager";
    return each.decode();
}))"""
# How each kind of element looks, the first of its kind to the last property, and where all of its kind are.
LOOK = """() => {
    const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith("--"));
    const name = (each) => [each.localName, ...[...each.classList].sort()].join(".");
    const look = {};
    for (const each of document.querySelectorAll("body *")) {
        if (each.closest(".katex-html")) continue;
        const kind = name(each.parentElement) + " > " + name(each);
        look[kind] ??= ["", "::before", "::after"].flatMap((part) => {
            const style = getComputedStyle(each, part);
            return names.map((name) => `${part} ${name}: ${style.getPropertyValue(name)}`);
        }).join("\\n");
        const { x, y, width, height } = each.getBoundingClientRect();
        look[kind] += "\\n" + [x, y + scrollY, width, height].map((each) => each.toFixed(2) + "px").join(" ");
    }
    return look;
}"""
UNPAINT = """(painted) => document.querySelectorAll(painted).forEach((each) => {
    each.paint = [...each.childNodes];
    each.replaceChildren();
})"""
# Text is taken away that has the colour, size and weight of one before it, and stands on the same grounds. It gives
# these looks; those that are known count as one before.
THIN = """(known) => {
    const grounds = new Map([[null, ""]]), seen = new Set(known), looks = new Set();
    const own = (each) => [...each.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
    for (const each of document.querySelectorAll("html, body, body *")) {
        const style = getComputedStyle(each), below = grounds.get(each.parentElement);
        const ground = [style.backgroundColor, style.backgroundImage, style.opacity, style.visibility].join();
        grounds.set(each, below.endsWith(ground) ? below : `${below} | ${ground}`);
        const texts = own(each), look = [style.color, style.fontSize, style.fontWeight, grounds.get(each)].join();
        const { width, height } = each.getBoundingClientRect();
        if (!texts.length || width <= 1 || height <= 1) continue; // such as what is for screen readers alone
        if (seen.has(look)) {
            each.texts = texts.map((node) => [node, node.data]);
            texts.forEach((node) => (node.data = ""));
        }
        seen.add(look);
        looks.add(look);
    }
    return [...looks];
}"""
THICKEN = """() => document.querySelectorAll("body *").forEach((each) => {
    (each.texts ?? []).forEach(([node, data]) => (node.data = data));
    delete each.texts;
})"""
PAINT = "(painted) => document.querySelectorAll(painted).forEach((each) => each.replaceChildren(...each.paint))"
FORMULAS, LISTINGS = ".katex-html", ".highlight pre"  # all listings have the same colours
READ_ALOUD = ".katex-mathml"  # of a formula, and never seen: it has no contrast
UNREACHABLE = """[...document.querySelectorAll(".katex-display")]
    .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.tabIndex < 0).map((box) => box.textContent)"""
# Links that the window cuts off, outside of boxes that scroll, and numbers that stand on their formulas.
CUT = """() => {
    const shown = (node) => node.getClientRects().length > 0;
    function scrolls(node) {
        for (let box = node.parentElement; box && !box.matches("article, footer, body"); box = box.parentElement)
            if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
        return false;
    }
    const cut = [...document.querySelectorAll("article a, .prev-next-area *, footer a")].filter((node) => {
        const { left, right } = node.getBoundingClientRect();
        return shown(node) && !scrolls(node) && (left < -1 || right > document.documentElement.clientWidth + 1);
    });
    const met = [...document.querySelectorAll("div.math .eqno")].filter((number) => {
        const formula = number.parentElement.querySelector(".katex-display");
        const [a, b] = [number, formula].map((node) => node.getBoundingClientRect());
        const beside = a.left >= b.right - 1 || b.left >= a.right - 1;
        return shown(number) && !beside && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    });
    return [...cut, ...met].map((node) => node.textContent.trim().slice(0, 60));
}"""
WIDE = """[...document.querySelectorAll(".katex-display")]
    .filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.textContent)"""

WIDE_CODE = """[...document.querySelectorAll("article pre")]
    .filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth + 1)
    .map((box) => box.textContent.slice(0, 60))"""


def violations(page, options=OPTIONS, unpainted=FORMULAS, thin=False, known=None):
    """What axe finds, each with its element. With `thin`, each look of text is measured once; of those that are `known`
    from other pages, none is, and those without a violation come to be known."""
    page.evaluate(SETTLED)
    if not thin:  # what is put back is laid out anew, some pixels wider or narrower
        assert page.evaluate(UNREACHABLE) == [], "wider than its box, and no keyboard can scroll it"
    page.evaluate(UNPAINT, unpainted)
    if thin:
        looks = page.evaluate(THIN, [*(known or ())])
        assert len(looks) > 5
    found = AXE.run(page, options=options).response["violations"]
    if thin:
        page.evaluate(THICKEN)
        if known is not None and not found:
            known.update(looks)
    page.evaluate(PAINT, unpainted)
    return [f"{each['id']}: {node['html'][:200]}" for each in found for node in each["nodes"]]


def light_up(page, scheme):
    """See an open page by day or by night."""
    page.emulate_media(color_scheme=scheme)
    expect(page.locator("html")).to_have_attribute("data-theme", scheme)
    page.evaluate(SETTLED)


def all_pages(html):
    pages = [path.relative_to(html).as_posix() for path in html.rglob("*.html")]
    special = {"404.html", "index.html"}  # for `test_public`, and a door to the first page
    return sorted(page for page in pages if not page.startswith(("_", "reports/")) and page not in special)


LISTED = re.findall(r"(?:root|file): (\S+)", (ROOT / "_toc.yml").read_text(encoding="utf-8"))
PAGES = sorted([*(f"{page}.html" for page in LISTED), "search.html"])
STRONG = {"light": set(), "dark": set()}  # looks whose contrast was measured on a page and is strong enough


def test_all_pages_are_known(html):
    assert all_pages(html) == PAGES


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [390, 1280])
def test_a_page_is_sound_and_accessible(open_page, path, width):
    page = open_page(path, width=width)
    assert page.locator(".katex-error").count() == 0
    assert page.locator("main h1:visible").count() == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= width, "wider than the screen"
    assert page.evaluate(CUT) == [], "cut off, or on top of each other"
    page.evaluate(SETTLED)
    assert page.evaluate(WIDE_CODE) == [], "code or what it prints, wider than its column"
    assert page.evaluate(WIDE) == [], "formulas cut off"
    if width < 1280:
        assert violations(page, NO_CONTRASTS) == []
        return
    both = f"{FORMULAS}, {LISTINGS}"
    assert violations(page, NO_CONTRASTS, both) == []
    seen = f"{both}, {READ_ALOUD}"
    assert violations(page, CONTRASTS, seen, True, STRONG["light"]) == []
    light_up(page, "dark")  # the same page: its formulas take long to draw
    assert violations(page, CONTRASTS, seen, True, STRONG["dark"]) == []


def test_code_as_wide_as_a_chapter_may_show_it_stays_on_its_lines(open_page):
    page = open_page("chapters/01-rnn.html")
    lengths = page.locator("article .cell_input pre:visible").evaluate_all(
        "(all) => all.flatMap((each) => each.textContent.split('\\n')).map((line) => line.length)"
    )
    assert max(lengths) >= 75  # the limit of tests/chapters/test_budget.py
    page.add_style_tag(content="article .cell_input pre { white-space: pre !important }")
    assert page.evaluate(WIDE_CODE) == []


def test_a_printed_table_keeps_its_columns_on_a_phone_and_a_wider_one_goes_on_below(open_page):
    page = open_page("chapters/07-language-modelling.html", width=390)
    page.evaluate(SETTLED)
    tables = page.locator("article .printed-table pre:visible").evaluate_all("""(all) => all.map((box) => {
        const { fontSize, lineHeight, paddingTop } = getComputedStyle(box);
        const lines = Math.round((box.clientHeight - 2 * parseFloat(paddingTop)) / parseFloat(lineHeight));
        return [box.textContent.trimEnd().split("\\n").length, lines, parseFloat(fontSize)];
    })""")
    smaller = [(printed, shown) for printed, shown, size in tables if size < 14]
    assert smaller
    assert all(printed == shown for printed, shown in smaller)
    assert any(printed < shown for printed, shown, _ in tables)


@pytest.mark.parametrize(("scheme", "grey"), [("light", "#888888"), ("dark", "#666666")])
def test_a_weak_contrast_is_found_though_each_look_is_measured_once(open_page, scheme, grey):
    page = open_page("chapters/start-here.html", scheme=scheme)
    page.evaluate("(grey) => (document.querySelectorAll('article p')[4].style.color = grey)", grey)
    known = set()
    (found,) = violations(page, CONTRASTS, thin=True, known=known)
    assert found.startswith("color-contrast: <p")
    assert violations(page, CONTRASTS) == [found]
    assert known == set()  # so the next page that has it fails as well
    page.evaluate("document.querySelectorAll('article p')[4].style.color = ''")
    assert violations(page, CONTRASTS, thin=True, known=known) == []
    page.evaluate("(grey) => (document.querySelectorAll('article p')[5].style.color = grey)", grey)
    (found,) = violations(page, CONTRASTS, thin=True, known=known)  # what is known of others hides no new one
    assert found.startswith("color-contrast: <p")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["chapters/start-here.html", "exercises/00-warm-up/warm_up.html", "search.html"])
def test_on_a_phone_every_contrast_is_strong_enough(open_page, path, scheme):
    assert violations(open_page(path, width=390, scheme=scheme)) == []


def test_chapter_is_accessible_after_it_was_used(open_page):
    for width, scheme in [(1280, "light"), (390, "dark")]:
        page = open_page("chapters/03-gates.html", width=width, scheme=scheme, visit=".course-explorer")
        page.get_by_role("button", name="Overwrite").click()
        page.get_by_role("radio").first.check()
        page.get_by_text("All answers").first.click()
        for folded in page.locator(".admonition.dropdown button, details.sd-dropdown > summary").all():
            folded.click()
        assert violations(page) == []


def test_what_is_far_below_is_laid_out_in_the_pauses_of_who_scrolls(browser, base):
    far = """[...document.querySelectorAll("article section section")]
        .filter((each) => !each.firstElementChild.checkVisibility({ contentVisibilityAuto: true })).length"""
    with contextlib.closing(browser.new_context(viewport={"width": 390, "height": 900})) as context:
        page = context.new_page()
        page.add_init_script("window.idle = []; window.requestIdleCallback = (step) => window.idle.push(step)")
        page.goto(base + "chapters/04-bptt.html", wait_until="networkidle")
        assert page.locator("article h1").is_visible()
        page.wait_for_timeout(300)
        assert page.evaluate(f"{far} > 20 && !idle.length")  # nobody scrolls, and the page can be read
        page.mouse.wheel(0, 10)
        page.wait_for_function(f"() => {{ while (idle.length) idle.shift()(); return {far} === 0; }}")


@pytest.mark.parametrize("target", ["the-jacobian-under-the-microscope", "relative-error", "quiz"])
def test_a_link_into_a_page_leads_to_its_place(open_page, target):
    page = open_page(f"chapters/04-bptt.html#{target}")
    where = "(id) => document.getElementById(id).getBoundingClientRect().y"
    page.wait_for_function(f"(id) => Math.abs(({where})(id)) < 200", arg=target)
    page.evaluate("scrollTo(0, 0)")
    page.goto(page.url.replace(target, "key-points"))
    page.wait_for_function(f"(id) => Math.abs(({where})(id)) < 200", arg="key-points")


def test_formulas_are_there_without_javascript(open_page):
    page = open_page("chapters/04-bptt.html", java_script_enabled=False)
    formulas = page.locator("article .katex")
    assert formulas.count() > 100
    assert page.locator("article .katex math").count() == formulas.count()  # what a screen reader reads
    assert not re.search(r"\\\w|\$", "".join(page.locator("article .math .katex-html").all_inner_texts()))


def test_a_formula_is_copied_once(open_page):
    page = open_page("chapters/03-gates.html")
    copied = page.locator("div.math").first.evaluate(
        "(node) => { getSelection().selectAllChildren(node); return getSelection().toString(); }"
    )
    assert copied.count("=") == 1, copied


def test_front_door_leads_to_the_first_page(browser, base):
    context = browser.new_context()
    page = context.new_page()
    page.goto(base)
    page.wait_for_url("**/chapters/intro.html")
    context.close()


CHAPTERS = [page for page in PAGES if re.match(r"chapters/\d", page)]
KILOBYTES = 200  # of a first visit, packed, without the figures below the window
PICTURES_IN_THE_WINDOW = """[...document.querySelectorAll("img")]
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().top < innerHeight)
    .map((each) => decodeURIComponent(each.src.split("/").at(-1)))"""


@pytest.mark.parametrize("path", ["chapters/intro.html", *CHAPTERS])
def test_a_first_visit_is_light(browser, base, html, path):
    with contextlib.closing(browser.new_context(viewport={"width": 1280, "height": 900})) as context:
        page, asked = context.new_page(), set()
        page.on("response", lambda response: asked.add(unquote(urlsplit(response.url).path).lstrip("/")))
        page.goto(base + path, wait_until="networkidle")
        near = page.evaluate(PICTURES_IN_THE_WINDOW)
        files = [html / name for name in asked if (html / name).is_file()]
        files = [file for file in files if file.parent.name != "_images" or file.name in near]
    packed = {file.name: len(gzip.compress(file.read_bytes())) for file in files}
    assert len(packed) > 15
    assert sum(packed.values()) < 1000 * KILOBYTES, sorted(packed.items(), key=lambda item: -item[1])[:8]


ELEMENTS = 25_000  # of a page; formulas are most of them
SCRIPTS, SCRIPT_KILOBYTES = 20, 150  # run at its start, not packed


@pytest.mark.parametrize("path", ["chapters/intro.html", *CHAPTERS])
def test_a_page_gives_the_processor_little_to_do_at_its_start(html, path):
    """How long it blocks depends on the machine, and is measured by benchmarks/blocking.py; this is what it depends on
    besides."""
    page = Page((html / path).read_text(encoding="utf-8"))
    scripts = [(html / path).parent / urlsplit(link).path for link in page.links if urlsplit(link).path.endswith(".js")]
    assert 5 < len(scripts) <= SCRIPTS
    assert sum(script.stat().st_size for script in scripts) < 1000 * SCRIPT_KILOBYTES
    assert 500 < page.elements <= ELEMENTS


def test_figures_wait_below_the_window_in_a_place_of_their_size(browser, base):
    with contextlib.closing(browser.new_context(viewport={"width": 1280, "height": 900})) as context:
        page, asked = context.new_page(), []
        page.on("request", lambda request: "_images/" in request.url and asked.append(request.url))
        page.goto(base + "chapters/06-training.html", wait_until="networkidle")
        page.wait_for_function(LAID_OUT)
        figures = page.locator("article .cell_output img")
        assert len(asked) < figures.count()
        high = "() => document.querySelector('article').offsetHeight"
        before = page.evaluate(high)
        for figure in figures.all():
            figure.scroll_into_view_if_needed()
        page.evaluate("Promise.all([...document.querySelectorAll('article img')].map((each) => each.decode()))")
        assert abs(page.evaluate(high) - before) <= 2


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (390, "dark")])
def test_a_page_looks_as_it_does_with_all_rules_of_its_style_sheets(browser, base, html, width, scheme):
    """PurgeCSS cannot see what a script will set: so menus are opened, and answers chosen."""

    def looks(whole):
        with contextlib.closing(
            browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        ) as of:
            page = of.new_page()
            if whole:
                page.route("**/_static/**/*.css*", lambda route: route.fulfill(path=as_it_was(route.request.url)))
            page.goto(base + "chapters/03-gates.html", wait_until="networkidle")
            page.wait_for_function(LAID_OUT)
            page.evaluate(LOADED)
            page.evaluate(SETTLED)
            yield page.evaluate(LOOK)
            page.get_by_role("radio").first.check()
            page.get_by_text("All answers").first.click()
            page.get_by_role("button", name="Search").first.click()
            page.evaluate(SETTLED)
            yield page.evaluate(LOOK)

    def as_it_was(url):
        name = unquote(urlsplit(url).path).split("_static/")[1]
        kept = html.parent / ".whole" / name
        return kept if kept.is_file() else html / "_static" / name

    assert (html.parent / ".whole/styles/pydata-sphinx-theme.css").stat().st_size > 2e5
    for ours, theirs in zip(looks(False), looks(True), strict=True):
        assert len(ours) > 200
        assert ours.keys() == theirs.keys()
        other = [kind for kind in ours if ours[kind] != theirs[kind]]
        lines = [set(looks[other[0]].split("\n")) for looks in (ours, theirs)] if other else []
        assert not other, (other[0], sorted(set.symmetric_difference(*lines))[:20])


def test_code_spares_elements_for_what_has_the_colour_of_text(html):
    sheet = (html.parent / ".whole/pygments.css").read_text("utf-8")
    for theme in ("light", "dark"):
        colours = dict(re.findall(rf'data-theme="{theme}"\] \.highlight(?: \.(\w+))? {{[^}}]*?\bcolor: (#\w+)', sheet))
        for kind in code.PLAIN:
            assert colours[STANDARD_TYPES[kind]] == colours[""], (theme, kind)
    listing = (html / "chapters/03-gates.html").read_text("utf-8")
    assert re.search(r'<span class="k">return</span> \w+', listing)
    assert not re.search(rf'<span class="({"|".join(STANDARD_TYPES[kind] for kind in code.PLAIN)})">', listing)


def test_the_index_of_the_search_is_on_its_own_page_alone(html):
    with_index = [path for path in all_pages(html) if "sections.js" in (html / path).read_text("utf-8")]
    assert with_index == ["search.html"]


# What Python shows of a thing that was not meant to be shown, such as what a drawing function of matplotlib returns.
LEAK = re.compile(r"\bat 0x[0-9a-f]{6,}|&lt;(?:matplotlib|Figure|Axes|function|module)\b|\bText\(|\[None,|\bnp\.float")


def test_no_page_shows_what_a_cell_happens_to_return(html):
    for path in all_pages(html):
        page = (html / path).read_text(encoding="utf-8")
        outputs = re.findall(r'<div class="output (?:text_plain|stream).*?</pre>', page, re.DOTALL)
        texts = [re.sub(r"</?span[^>]*>", "", output) for output in outputs]
        assert [text for text in texts if LEAK.search(text)] == [], path


RAW_TEX = re.compile(r"\$[^$<]*[\\^_{][^$<]*\$")
NO_TEXT = re.compile(r"<(script|style|pre|code|annotation)\b.*?</\1>", re.DOTALL)  # code may hold dollar signs


def raw_tex(page):
    """Formulas between dollar signs that nobody set, such as those in a number that a run put into a sentence."""
    return RAW_TEX.findall(re.sub(r"<[^>]*>", "<", NO_TEXT.sub("", page)))


def test_no_page_shows_a_formula_as_it_was_typed(html):
    assert {path: found for path in all_pages(html) if (found := raw_tex((html / path).read_text("utf-8")))} == {}


def test_a_formula_that_was_pasted_as_text_is_found_and_a_price_is_not():
    assert raw_tex('<p>at <span class="pasted-text">$11^{-69}$</span>, <code>$a_t$</code></p>') == ["$11^{-69}$"]
    assert raw_tex("<p>from $5 to $7, <em>or_so</em></p>") == []


class Page(HTMLParser):
    """The ids and the links of a page, and how many elements it has."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.elements = set(), set(), 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        self.elements += 1
        self.ids |= {found[key] for key in ("id", "name") if found.get(key)}
        self.links |= {found[key] for key in ("href", "src") if found.get(key)}


def test_every_link_within_the_site_leads_somewhere(html):
    pages = {html / path: Page((html / path).read_text(encoding="utf-8")) for path in [*all_pages(html), "index.html"]}
    broken = []
    for path, page in pages.items():
        for link in page.links:
            if re.match(r"\w+:|//", link):
                continue
            target, anchor = urldefrag(unquote(link))
            target = target.split("?")[0]
            place = (path.parent / target).resolve() if target else path
            known = pages[place].ids if place in pages else set()
            if not place.is_file() or (anchor and place in pages and anchor not in known):
                broken.append(f"{path.relative_to(html)}: {link}")
    assert len(pages) > 15
    assert broken == []


def test_headings_are_larger_and_heavier_the_larger_their_part(open_page):
    page = open_page("chapters/03-gates.html")
    style = "(node) => [parseFloat(getComputedStyle(node).fontSize), Number(getComputedStyle(node).fontWeight)]"
    sizes, weights = zip(
        *(page.locator(f"article {h}:visible").first.evaluate(style) for h in ("h1", "h2", "h3")), strict=True
    )
    assert sizes[0] > sizes[1] > sizes[2]
    assert weights[0] >= weights[1] >= weights[2] >= 500


def test_the_text_has_a_face_of_its_own_with_every_letter_it_needs(open_page, html):
    page = open_page("chapters/03-gates.html")
    loaded = "(fonts) => [...fonts].filter((face) => face.status === 'loaded').map((face) => face.family + face.style)"
    faces = page.evaluate(f"document.fonts.ready.then({loaded})")
    assert {"Course Textnormal", "Course Textitalic"} <= {face.replace('"', "") for face in faces}
    needed = {ord(letter) for letter in page.locator("article").inner_text()}
    whole = set(TTFont(TEXT / "source-serif-4-latin-wght-normal.woff2").getBestCmap())
    assert needed & whole - set(TTFont(html / "_static/fonts/text-normal.woff2").getBestCmap()) == set()


def test_the_menus_of_the_header_open_within_the_window_and_close(open_page):
    page = open_page("chapters/03-gates.html", width=390)
    button, menu = page.get_by_role("button", name="Download this page"), page.locator(".dropdown-download-buttons ul")
    expect(menu).to_be_hidden()
    button.click()
    expect(menu).to_be_visible()
    place = menu.bounding_box()
    assert place["x"] >= 0
    assert place["x"] + place["width"] <= 390
    page.keyboard.press("Escape")
    page.mouse.move(100, 700)  # it is also shown while the pointer is on it
    expect(menu).to_be_hidden()


def test_references_are_named_by_author_and_year_and_hold_no_tex(open_page):
    page = open_page("chapters/references.html")
    labels = page.locator("article .citation .label").all_inner_texts()
    assert len(labels) > 40
    assert [label for label in labels if not re.fullmatch(r"\[[\w .’'-]+, (?:\d{4}|undated)[a-z]?\]", label)] == []
    assert not re.search(r"\\[a-zA-Z]|[{}]", page.locator("article").inner_text())
