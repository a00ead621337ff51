"""Fonts with only the signs that the site shows, which are kept from one build to the next."""

import hypothesis.strategies as st
import pytest
from course_site import lighten
from fontTools.ttLib import TTFont
from hypothesis import given

from .conftest import ROOT

KATEX = ROOT / "site/node_modules/katex/dist/fonts"
FONT = KATEX / "KaTeX_Math-Italic.woff2"


@pytest.fixture
def fonts(tmp_path):
    return lighten.Fonts(tmp_path / "kept")


def signs(path):
    with TTFont(path) as font:
        return set(font.getBestCmap())


@given(st.lists(st.text()))
def test_the_characters_of_texts_are_each_said_once(texts):
    assert lighten.codes(texts) == sorted({ord(letter) for text in texts for letter in text})


def test_a_font_has_the_signs_that_are_asked_for_whatever_was_made_before(fonts, tmp_path):
    made = []
    for letters in ("abc", "xyz", "abc"):
        fonts.write(FONT, tmp_path / "light.woff2", lighten.codes([letters]))
        assert signs(tmp_path / "light.woff2") == set(map(ord, letters))
        made.append((tmp_path / "light.woff2").read_bytes())
    assert made[0] == made[2] != made[1]


def test_a_font_is_made_again_only_for_other_signs_or_from_another_file(fonts, tmp_path, monkeypatch):
    asked, subset = [], lighten.subset
    monkeypatch.setattr(lighten, "subset", lambda font, *rest: asked.append(font.name) or subset(font, *rest))
    for name in ("Math-Italic", "Math-Italic", "Main-Bold", "Math-Italic"):
        fonts.write(KATEX / f"KaTeX_{name}.woff2", tmp_path / "light.woff2", lighten.codes(["abc"]))
    assert asked == ["KaTeX_Math-Italic.woff2", "KaTeX_Main-Bold.woff2"]
    fonts.write(FONT, tmp_path / "light.woff2", lighten.codes(["abcd"]))
    assert asked[2:] == [FONT.name]
