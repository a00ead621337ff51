"""The text is clean, has no paragraph twice, and its alphabet does not depend on the version of Python."""

import string
from itertools import pairwise

import numpy as np
import pytest

from lstm_ref import texts


def test_there_is_enough_of_it_and_it_is_english():
    text = texts.english()
    assert 100_000 < len(text) < 1_000_000
    assert 0.12 < text.count(" ") / len(text) < 0.2
    assert 0.07 < text.count("e") / len(text) < 0.13
    for word in (" the ", " of ", " which ", " function "):
        assert word in text


def test_it_holds_printable_symbols_of_the_alphabet_alone():
    assert set(texts.english()) <= set(texts.ALPHABET)
    assert set(texts.ALPHABET) - {"\n"} <= set(string.printable) - set("\t\r\x0b\x0c")
    assert len(set(texts.ALPHABET)) == len(texts.ALPHABET) == 79
    assert texts.english(lower=True) == texts.english().lower()
    assert len(texts.LOWER_CASE) == len(texts.ALPHABET) - 26


def test_every_line_is_a_paragraph_of_prose_and_none_comes_twice():
    text = texts.english()
    lines = text.split("\n")
    assert lines.pop() == ""
    assert tuple(lines) == texts.paragraphs()
    assert len(set(lines)) == len(lines)
    for line in lines:
        assert line[0].isupper()
        assert line.endswith(".")
        assert "  " not in line
        assert ">>>" not in line


def test_the_order_is_that_of_the_topics_names_whatever_the_dictionary_says(monkeypatch):
    one, two = (f"Here is a sentence that is long enough to be taken for prose: number {n}." for n in ("one", "two"))
    item = "Another one stands in a list and is therefore taken without its number, as it should be."
    first = f"Title\n*****\n\n   x = 1\n\n1. {item}\n\n* " + one.replace(" is ", "\n  is ") + f"\n\n{two}\n"
    monkeypatch.setattr(texts, "topics", {"b": two, "a": first})
    texts.paragraphs.cache_clear()
    try:
        assert texts.paragraphs() == (item, one, two)
    finally:
        monkeypatch.undo()
        texts.paragraphs.cache_clear()


@pytest.mark.parametrize("alphabet", [texts.ALPHABET, texts.ALPHABET[::-1]])
def test_encoding_is_undone_by_decoding(alphabet):
    text = texts.english()[:2000]
    numbers = texts.encode(text, alphabet)
    assert numbers.shape == (2000,)
    assert numbers.dtype.kind == "i"
    assert texts.decode(numbers, alphabet) == text
    assert np.array_equal(texts.encode(alphabet, alphabet), np.arange(len(alphabet)))


def test_a_symbol_outside_the_alphabet_is_named():
    with pytest.raises(ValueError, match="got 'é'"):
        texts.encode("caf\u00e9")


def test_paragraphs_that_are_nearly_the_same_are_few():
    """A split by paragraphs is a fair one: few of them open as one before them does."""
    starts = sorted(paragraph[:60] for paragraph in texts.paragraphs())
    assert sum(a == b for a, b in pairwise(starts)) < 0.05 * len(starts)
