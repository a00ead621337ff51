"""One line names the owner and the repository: a fork changes it and says `make release`."""

import re
import subprocess
import sys

import pytest
from course_site.address import stay

from grader import address
from grader.judging import report_html
from grader.notebooks import release

from .conftest import ROOT

SETTING = ROOT / "grader/address.py"
GENERATED = {"_build", "exercises", "tests"}
TEXTS = {".py", ".md", ".yml", ".toml", ".js", ".css", ".bib", ".svg"}
FORK = """
import sys
from pathlib import Path
from grader import address
from grader.notebooks import release
from grader.judging import report_html
root = Path(sys.argv[1])
print(address.GITHUB, address.BOOK, report_html.BOOK)
for name in release.ADDRESSED:
    print(release.readdressed((root / name).read_text("utf-8")))
for script in sorted(root.glob("solutions/*/*.py")):
    print(*(cell.source for cell in release.notebook(script).cells), sep="\\n")
"""


def old_addresses(text):
    return re.findall(r"lstm-course/lstm-course|lstm-course\.github\.io", text)


def test_only_the_setting_names_the_repository():
    ours = [path for path in ROOT.iterdir() if path.name not in GENERATED and not path.name.startswith(".")]
    texts = [path for top in ours for path in ([top] if top.is_file() else top.rglob("*")) if path.suffix in TEXTS]
    naming = {p.relative_to(ROOT).as_posix() for p in texts if old_addresses(p.read_text(encoding="utf-8"))}
    assert len(texts) > 100
    assert naming <= {"grader/address.py", *release.ADDRESSED}


@pytest.mark.parametrize("name", release.ADDRESSED)
def test_what_names_the_address_in_plain_text_is_up_to_date(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    assert release.readdressed(text) == text, "run `make release`"


def test_a_fork_changes_one_line(tmp_path):
    for part in ("", "notebooks/", "judging/"):
        (tmp_path / "grader" / part).mkdir()
    for module in (
        "__init__",
        "address",
        "notebooks/__init__",
        "notebooks/release",
        "judging/__init__",
        "judging/report_html",
    ):
        text = (ROOT / f"grader/{module}.py").read_text(encoding="utf-8")
        changed = text.replace(address.REPOSITORY, "ada/memory")
        (tmp_path / f"grader/{module}.py").write_text(changed, encoding="utf-8")
    assert SETTING.read_text(encoding="utf-8").count(address.REPOSITORY) == 1
    command = [sys.executable, "-c", FORK, str(ROOT)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True, timeout=120)
    assert old_addresses(done.stdout) == []
    assert "https://ada.github.io/memory/chapters/03-gates.html" in done.stdout
    assert done.stdout.count("install -q git+https://github.com/ada/memory") == len(
        release.assignments(ROOT / "solutions")
    )
    assert "git clone https://github.com/ada/memory\ncd memory" in done.stdout


def test_links_to_the_published_book_stay_within_the_site_that_is_read():
    page = f'<a class="x" href="{report_html.BOOK}03-gates.html#f">f</a> <a href="{address.BOOK}">all</a>'
    assert (
        stay(page, "../../")
        == '<a class="x" href="../../chapters/03-gates.html#f">f</a> <a href="../../index.html">all</a>'
    )
    assert stay('<a href="https://example.org/">x</a>', "../") == '<a href="https://example.org/">x</a>'


def test_no_page_leads_out_to_the_published_book(html):
    for path in html.rglob("*.html"):
        links = re.findall(r'<a\b[^>]*href="([^"]*)"', path.read_text(encoding="utf-8"))
        assert [link for link in links if link.startswith(address.BOOK)] == [], path
