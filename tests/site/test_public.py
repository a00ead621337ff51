"""What the site says of itself to search engines and to those to whom a link is passed on."""

import re
import xml.etree.ElementTree as ET
from html import unescape
from queue import Queue
from types import SimpleNamespace

import pytest
from course_site import public
from matplotlib.image import imread

from grader.address import BOOK

from .conftest import served
from .test_pages import PAGES, all_pages, violations

OWN = [page for page in PAGES if page != "search.html"]


def stated(html, path):
    """What a page's head states, by name."""
    head = (html / path).read_text("utf-8").split("</head>")[0]
    metas = re.findall(r'<meta (?:name|property)="([\w:.]+)" content="([^"]*)"', head)
    links = re.findall(r'<link rel="(canonical)" href="([^"]*)"', head)
    return {name: unescape(value) for name, value in [*metas, *links]}


@pytest.mark.parametrize("path", OWN)
def test_a_page_says_what_it_is_and_where(html, path):
    said = stated(html, path)
    assert 40 <= len(said["description"]) <= 160
    assert said["og:description"] == said["description"]
    assert said["canonical"] == said["og:url"] == BOOK + path
    assert not re.search(r"\\|\$", said["description"])


def test_no_two_pages_say_the_same(html):
    assert len({stated(html, path)["description"] for path in OWN}) == len(OWN)


def test_the_card_is_there_in_the_size_that_is_asked_for(html):
    (address,) = {stated(html, path)["og:image"] for path in OWN}
    assert address.startswith(BOOK)
    height, width, _ = imread(html / address.removeprefix(BOOK)).shape
    assert (width, height) == (1200, 630)


def test_the_map_of_the_site_names_every_page(html):
    tree = ET.parse(html / "sitemap.xml")
    named = [place.text for place in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert sorted(named) == sorted(BOOK + path for path in all_pages(html) if path != "search.html")


def test_the_map_of_the_site_names_every_page_after_a_change_of_one():
    builder = SimpleNamespace(format="html", get_target_uri=lambda page: page + ".html")
    app = SimpleNamespace(builder=builder, env=SimpleNamespace(found_docs={"a", "b", "c"}), sitemap_links=Queue())
    for written in ("b.html", "genindex.html"):
        app.sitemap_links.put((written, None))
    public._map_all(app, None)
    assert [link for link, _ in app.sitemap_links.queue] == ["a.html", "b.html", "c.html", "genindex.html"]


def test_an_address_that_leads_nowhere_shows_the_way_back(browser, html, tmp_path):
    """It is shown at any depth, so what it fetches and where it leads must not depend on where it is shown."""
    path = re.sub(r"https?://[^/]+/", "", BOOK)
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path.rstrip("/")).symlink_to(html, target_is_directory=True)
    with served(tmp_path) as base:
        context = browser.new_context()
        page, lost = context.new_page(), []
        page.on("response", lambda response: response.status >= 400 and lost.append(response.url))
        page.goto(f"{base}{path}404.html", wait_until="networkidle")
        assert lost == []
        assert violations(page) == []
        page.locator("article a[href$='intro.html']").first.click()
        page.wait_for_url(f"{base}{path}chapters/intro.html")
        context.close()
