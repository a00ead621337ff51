"""A chapter bears the number of its file, though some before it are missing."""

from types import SimpleNamespace

from course_site.numbers import _renumber
from docutils import nodes


def test_sections_figures_and_titles_get_the_number_of_the_file():
    page, other = "chapters/12-forecasting", "chapters/03-gates"
    toc, entry = nodes.bullet_list(), nodes.reference("", "", anchorname="", secnumber=[8])
    toc += entry
    env = SimpleNamespace(
        toc_secnumbers={page: {"": (8,), "#deep": ()}, other: {"": (3,)}, "chapters/intro": {"": ()}},
        toc_fignumbers={page: {"figure": {"one": (8, 1), "two": (8, 2)}}, other: {"figure": {"one": (3, 1)}}},
        titles={page: nodes.title(secnumber=[8]), other: nodes.title(secnumber=[3])},
        tocs={page: toc, other: nodes.bullet_list()},
    )
    assert _renumber(None, env) == [page]
    assert env.toc_secnumbers[page] == {"": (12,), "#deep": ()}
    assert env.toc_fignumbers[page]["figure"] == {"one": (12, 1), "two": (12, 2)}
    assert entry["secnumber"] == env.titles[page]["secnumber"] == [12]
    assert env.toc_fignumbers[other]["figure"] == {"one": (3, 1)}
    assert _renumber(None, env) == []


def test_the_figures_of_the_chapter_on_forecasting_are_counted_from_12_1(html):
    page = (html / "chapters/12-forecasting.html").read_text(encoding="utf-8")
    assert '<span class="caption-number">Fig. 12.1' in page
    assert "Fig. 8.1" not in page
