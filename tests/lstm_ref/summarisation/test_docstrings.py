"""Documents from docstrings: what becomes one, how they are dealt out, what is kept, what is said if one is missing."""

import json
from importlib.metadata import PackageNotFoundError

import numpy as np
import pytest

from lstm_ref.summarisation import docstrings
from lstm_ref.summarisation.docstrings import Document, document, part, sentences_of
from lstm_ref.summarisation.rouge import plain

SAID = (
    "The values of the array are added one by one, from the first to the last, "
    "and their sum is returned. {} None is left out."
)
TEXT = SAID.format("Rows come first.")


def test_the_summary_is_the_first_line_and_what_is_indented_is_left_out():
    docstring = f"""Add all values of `x`.

{TEXT}

Parameters
----------
x : array
    The array whose values are added. It may have any shape, and any type whose values can be added to one another.

>>> add([1, 2])
3
"""
    found = document("a/b.py", docstring)
    assert found.place == "a/b.py"
    assert found.summary == 'Add all values of "x".'
    assert found.sentences == sentences_of(TEXT)
    assert len(found.sentences) == 3


@pytest.mark.parametrize(
    "summary",
    ["Add.", "Add all the values of it", "Add all values of it. Then return them.", "Add " + "all of the " * 6 + "it."],
    ids=["too short", "no end", "two sentences", "too long"],
)
def test_what_is_no_summary_makes_no_document(summary):
    assert document("a.py", f"Add all the values.\n\n{TEXT}") is not None
    assert document("a.py", f"{summary}\n\n{TEXT}") is None


def test_without_prose_there_is_no_document():
    assert document("a.py", "Add all the values.") is None
    assert document("a.py", "Add all the values.\n\n>>> add(1)\n1\n") is None


def test_no_more_than_ten_sentences_are_read():
    text = " ".join(f"Sentence number {number} is about the values of the array." for number in "abcdefghijklm")
    assert len(document("a.py", f"Add all the values.\n\n{text}").sentences) == docstrings.LONGEST


def test_a_shortened_word_or_a_number_with_a_point_ends_no_sentence():
    assert sentences_of("It is e.g. 0.5 of it. The rest goes.") == ["It is e.g. 0.5 of it.", "The rest goes."]


def test_shuffling_changes_the_order_alone():
    some = [Document("a.py", "Add.", list("abcdefg")), Document("b.py", "Sort.", list("hijkl"))]
    mixed = docstrings.shuffled(some, np.random.default_rng(0))
    assert [sorted(each.sentences) for each in mixed] == [each.sentences for each in some]
    assert [each.sentences for each in mixed] != [each.sentences for each in some]
    assert [each[:2] for each in mixed] == [each[:2] for each in some]


def test_parts_share_no_folder_no_summary_and_no_first_sentence():
    parts = docstrings.documents()
    assert {name: len(some) > 150 for name, some in parts.items()} == dict.fromkeys(("train", "valid", "test"), True)
    for name, some in parts.items():
        assert {part(each.place) for each in some} == {name}
    for of in (lambda each: each.place.rpartition("/")[0], lambda each: each.summary, lambda each: each.sentences[0]):
        held = [{of(each) for each in some} for some in parts.values()]
        assert sum(map(len, held)) == len(set.union(*held))
    everyone = [each for some in parts.values() for each in some]
    assert len({each.summary for each in everyone}) == len(everyone)
    assert all(docstrings.SUMMARY[0] <= len(plain(each.summary)) <= docstrings.SUMMARY[1] for each in everyone)
    assert all(len(each.sentences) >= docstrings.CHOICE for each in docstrings.with_choice("test"))


class Package:
    """A package of one file, read so often."""

    def __init__(self, file, version="1"):
        self.files, self.version, self.reads = [file], version, 0


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Four functions, two of which repeat a summary or a first sentence, kept in a folder of their own."""
    (tmp_path / "code.py").write_text(
        "\n".join(
            f'def {name}():\n    """{summary}\n\n    {TEXT.replace("added", done)}\n    """\n'
            for name, summary, done in (
                ("add", "Add all the values.", "added"),
                ("again", "Add all the values.", "doubled"),
                ("same", "Sum up all the values.", "added"),
                ("sort", "Sort them all in place.", "sorted"),
            )
        ),
        encoding="utf-8",
    )
    one = Package(tmp_path / "code.py")
    read = docstrings._read

    def counted(package):
        package.reads += 1
        return read(package)

    monkeypatch.setattr(docstrings, "_read", counted)
    monkeypatch.setattr(docstrings, "PACKAGES", ("one",))
    monkeypatch.setattr(docstrings, "folder", lambda: tmp_path / "kept")
    monkeypatch.setattr(docstrings, "distribution", lambda name: one)
    monkeypatch.setattr(docstrings, "documents", docstrings.documents.__wrapped__)
    return one


def test_what_was_read_is_kept_for_its_version_and_what_repeats_stands_once(package, tmp_path):
    first, again = docstrings.documents(), docstrings.documents()
    assert (first, package.reads) == (again, 1)
    assert sorted(each.summary for some in first.values() for each in some) == [
        "Add all the values.",
        "Sort them all in place.",
    ]
    package.version = "2"
    assert (docstrings.documents(), package.reads) == (first, 2)
    (kept,) = (tmp_path / "kept").iterdir()
    assert len(json.loads(kept.read_text(encoding="utf-8"))["documents"]) == 4


def test_a_missing_package_is_named_with_what_to_do(package, monkeypatch):
    def missing(name):
        raise PackageNotFoundError(name)

    monkeypatch.setattr(docstrings, "distribution", missing)
    with pytest.raises(RuntimeError, match="pip install one"):
        docstrings.documents()
