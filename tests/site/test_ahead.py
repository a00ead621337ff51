"""Chapters are executed side by side, once, and one alone where a reader asks for it."""

import os
import subprocess
import sys

import pytest

from .conftest import ROOT

SECONDS = 300  # for a kernel to start, on a machine that is busy with much else
PAGE = """---
kernelspec: {{name: python3, display_name: Python 3}}
jupytext: {{text_representation: {{extension: .md, format_name: myst}}}}
---
# {name}

```{{code-cell}} ipython3
import time
from pathlib import Path

with open("executed", "a") as log:
    log.write("{name}\\n")
until = time.monotonic() + {seconds}
while len(Path("executed").read_text().split()) < {others} and time.monotonic() < until:
    time.sleep(0.05)
print("there are", len(Path("executed").read_text().split()))
```
"""
CONFIG = f"""
import sys

sys.path.insert(0, {str(ROOT / "site")!r})
extensions = ["myst_nb", "course_site.ahead"]
nb_execution_mode = "cache"
nb_execution_timeout = {2 * SECONDS}
"""


def build(book):
    """The pages of a book, each as text."""
    command = [sys.executable, "-m", "sphinx", "-E", "-b", "html", ".", "_build/html"]
    done = subprocess.run(command, cwd=book, capture_output=True, text=True, timeout=2 * SECONDS)
    assert done.returncode == 0, done.stderr
    return {path.stem: path.read_text(encoding="utf-8") for path in (book / "_build/html/chapters").glob("*.html")}


@pytest.fixture
def book(tmp_path):
    """Two chapters, each of which waits until both have begun."""
    (tmp_path / "chapters").mkdir()
    for name in ("01-a", "02-b"):
        page = PAGE.format(name=name, seconds=SECONDS, others=2)
        (tmp_path / "chapters" / f"{name}.md").write_text(page, encoding="utf-8")
    (tmp_path / "conf.py").write_text(CONFIG, encoding="utf-8")
    (tmp_path / "index.md").write_text("# Book\n\n```{toctree}\n:glob:\nchapters/*\n```\n", encoding="utf-8")
    return tmp_path


@pytest.mark.skipif(os.cpu_count() < 2, reason="one core executes one chapter")
def test_chapters_are_executed_side_by_side_and_once(book):
    pages = build(book)
    assert all("there are 2" in page for page in pages.values())
    assert sorted((book / "chapters/executed").read_text().split()) == ["01-a", "02-b"]
    assert build(book).keys() == pages.keys()
    assert len((book / "chapters/executed").read_text().split()) == 2


def test_one_chapter_is_executed_where_it_is_asked_for(book, monkeypatch):
    (book / "chapters/executed").write_text("another\n")
    monkeypatch.setenv("CHAPTER", "02-b")
    pages = build(book)
    assert "there are 2" in pages["02-b"]
    assert "there are" not in pages["01-a"].split("print(")[0]
    assert (book / "chapters/executed").read_text().split() == ["another", "02-b"]
