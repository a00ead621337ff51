"""The text is clean, says nothing twice, and neither it nor its alphabet depends on the version of Python."""

import hashlib
import string

import numpy as np
import pytest

from lstm_ref.text import texts

SHA256 = "6f302b9106907cdac7a8fe9af042aaafb073e59c59f7b09b95af105a6e6792f5"


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


@pytest.mark.skipif(np.__version__ != "2.4.6", reason="another NumPy has another documentation")
def test_it_is_the_same_on_every_version_of_python_and_system():
    assert hashlib.sha256(texts.english().encode()).hexdigest() == SHA256


def test_no_five_words_in_a_row_stand_in_two_paragraphs():
    seen = set()
    for paragraph in texts.paragraphs():
        words = paragraph.split()
        windows = set(zip(*(words[k:] for k in range(5)), strict=False))
        assert not windows & seen
        seen |= windows


def sentence(word):
    """A sentence that is long enough, of words that no other has."""
    return f"{word} " + " ".join(word[0].lower() * k for k in range(1, 16)) + "."


MODULE = """
'''{module}'''

class Zebra:
    def aardvark(self):
        '''Short.

        Parameters
        ----------
        x : array_like
            {parameter}
        '''

    x = '''{module} No docstring.'''

add_newdoc("numpy", "monkey", ("lion", '''
    {added}

    1. {item}
       And it goes on, `here` and ``there`` and :func:`~somewhere`.
    '''))
"""


def test_docstrings_are_read_from_the_files_in_the_order_of_names(monkeypatch, tmp_path):
    said = {word: sentence(word) for word in ("Module", "Parameter", "Added", "Item")}
    source = MODULE.format(**{word.lower(): sentence for word, sentence in said.items()})
    (tmp_path / "tests").mkdir()
    (tmp_path / "two.py").write_text(source)
    (tmp_path / "tests" / "one.py").write_text(source.replace("Module", "Another"))
    monkeypatch.setattr(texts.np, "__file__", str(tmp_path / "__init__.py"))
    functions = texts.docstrings, texts.paragraphs
    for function in functions:
        function.cache_clear()
    try:
        long_item = f'{said["Item"]} And it goes on, "here" and "there" and "somewhere".'
        assert texts.paragraphs() == (said["Module"], said["Parameter"], said["Added"], long_item)
    finally:
        monkeypatch.undo()
        for function in functions:
            function.cache_clear()


def test_a_paragraph_that_repeats_one_before_it_is_left_out(monkeypatch):
    first, second = sentence("First"), sentence("Second")
    again = sentence("Again").replace(" aaaaaa ", f" {' '.join(first.split()[3:8])} ")
    monkeypatch.setattr(texts, "docstrings", lambda: (first, f"{again}\n\n{second}", first))
    texts.paragraphs.cache_clear()
    try:
        assert texts.paragraphs() == (first, second)
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
