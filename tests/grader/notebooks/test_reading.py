"""Whatever an honest learner's editor made of the file is read; what cannot be read is refused with advice."""

import codecs
import json
import random

import nbformat
import pytest
from hypothesis import given, settings, strategies as st

from grader.notebooks import reading
from grader.notebooks.reading import Unreadable, grade_id, read

ANSWER = "def f(x):\n    return 'naïve ½'\n"
CELL = {
    "cell_type": "code",
    "metadata": {"nbgrader": {"grade_id": "f"}},
    "source": ANSWER,
    "outputs": [],
    "execution_count": None,
}


@pytest.fixture(autouse=True)
def learners_parent():
    """Nothing is run here: no sandbox is needed."""


def file(*cells, **fields):
    return {"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": 5} | fields


def data(*cells, **fields):
    return json.dumps(file(*cells, **fields), ensure_ascii=False).encode("utf-8", "surrogatepass")


def only(notebook):
    (cell,) = notebook.cells
    return cell


@pytest.mark.parametrize("bom", [b"", codecs.BOM_UTF8])
def test_a_file_as_jupyter_writes_it_needs_no_repair(solved, bom):
    nb, notes = read(bom + nbformat.writes(solved).encode())
    assert [(grade_id(cell), cell.cell_type, cell.source) for cell in nb.cells] == [
        (grade_id(cell), cell.cell_type, cell.source) for cell in solved.cells
    ]
    assert notes == []
    nbformat.validate(nb)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "latin-1", "cp1252"])
def test_a_file_in_another_encoding_is_read_with_a_note(encoding):
    nb, (note,) = read(data(CELL).decode().encode(encoding))
    assert only(nb).source == ANSWER
    assert "UTF-8" in note


def test_the_quotation_marks_of_windows_are_read():
    nb, _ = read(data(CELL | {"source": "# ‘quoted’ – naïve"}).decode().encode("cp1252"))
    assert only(nb).source == "# ‘quoted’ – naïve"


def test_a_bare_tab_or_line_end_in_a_text_is_read():
    nb, _ = read(data(CELL).replace(rb"\n", b"\n\t"))
    assert only(nb).source == ANSWER.replace("\n", "\n\t")


@pytest.mark.parametrize(
    "fields",
    [
        {"nbformat_minor": 0},
        {"nbformat_minor": 99},
        {"nbformat": "four", "metadata": ["no", "dictionary"]},
        {"nbformat": 5, "metadata": None, "unheard_of": float("nan")},
        {"nbformat": 3, "cells": None, "worksheets": [{"cells": [CELL]}]},
    ],
)
def test_other_formats_and_odd_fields_are_read(fields):
    nb, _ = read(data(CELL, **fields))
    assert only(nb).source == ANSWER
    assert grade_id(only(nb)) == "f"


def test_a_number_longer_than_python_converts_is_read():
    nb, _ = read(data(CELL, printed="digits").replace(b'"digits"', b"7" * 5000))
    assert only(nb).source == ANSWER


def test_a_notebook_of_2014_is_read():
    cells = [{"cell_type": "code", "input": ["a = 1\n", "b = 2"], "language": "python"}, {"source": "Words"}]
    nb, _ = read(json.dumps({"nbformat": 3, "worksheets": [{"cells": cells}, "no sheet"]}).encode())
    assert [cell.source for cell in nb.cells] == ["a = 1\nb = 2", "Words"]


@pytest.mark.parametrize("metadata", [None, [], "text", {"nbgrader": None}, {"nbgrader": {"grade_id": ["f"]}}])
def test_a_cell_with_odd_metadata_keeps_its_text(metadata):
    nb, _ = read(data(CELL | {"metadata": metadata}))
    assert only(nb).source == ANSWER
    assert grade_id(only(nb)) is None


def test_nothing_but_type_name_and_text_comes_through():
    nb, _ = read(
        data(
            CELL
            | {
                "id": "same",
                "outputs": [{"output_type": "stream", "text": "out"}],
                "attachments": {"a.png": {}},
                "metadata": {"tags": ["skip-execution"], "nbgrader": {"grade_id": "f", "points": 100}},
            },
            {"id": "same", "cell_type": "unheard-of", "source": ["kept ", 7, "all the same"]},
        )
    )
    code, raw = nb.cells
    assert code.outputs == []
    assert "attachments" not in code
    assert code.metadata == {"nbgrader": {"grade_id": "f"}}
    assert (raw.cell_type, raw.source) == ("raw", "kept all the same")
    nbformat.validate(nb)


def test_what_is_no_cell_is_left_out_with_a_note():
    nb, (note,) = read(data(CELL, None, 7, "text", {"cell_type": "code"}, {"source": {"a": 1}}))
    assert only(nb).source == ANSWER
    assert "5 times" in note


def test_a_half_character_does_not_keep_the_notebook_from_being_written():
    name = {"nbgrader": {"grade_id": "\ud800"}}
    for text in (
        data(CELL | {"source": "a = '\ud800'", "metadata": name}),
        rb'{"cells": [{"source": "a = \u0027\udfff\u0027"}]}',
    ):
        nb, _ = read(text)
        assert only(nb).source == "a = '?'"
        nbformat.writes(nb).encode()


REFUSED = {
    "missing": (None, "is missing"),
    "empty": (b"", "is empty"),
    "blank": (b" \n", "is empty"),
    "a page": (b"<!DOCTYPE html>", "is not a notebook"),
    "an archive": (b"PK\x03\x04" + bytes(range(256)), "is not a notebook"),
    "cut off": (data(CELL)[:-20], "damaged"),
    "half of a UTF-16 character": (json.dumps(file(CELL)).encode("utf-16")[:-1], "damaged"),
    "a list": (b"[]", "not a notebook"),
    "a number": (b"NaN", "not a notebook"),
    "no cells": (data(), "no cells"),
    "cells of another type": (data(cells={"a": 1}, worksheets={"b": [2]}), "no cells"),
    "deep lists": (b'{"cells": ' + b"[" * 100_000, "too deeply"),
    "deep dictionaries": (b'{"a":' * 100_000, "too deeply"),
    "large": (b" " * reading.MAX_BYTES + b"{}", "16 MB"),
    "many cells": (data(*[CELL] * (reading.MAX_CELLS + 1)), "more than 2000 cells"),
}


@pytest.mark.parametrize(("found", "words"), REFUSED.values(), ids=REFUSED)
def test_a_refusal_says_why_and_what_to_do(found, words):
    with pytest.raises(Unreadable, match=words) as refusal:
        read(found)
    assert "hand" in str(refusal.value).lower()


def test_the_largest_that_is_allowed_is_read():
    nb, _ = read(data(*[CELL | {"source": "a"}] * reading.MAX_CELLS).ljust(reading.MAX_BYTES))
    assert len(nb.cells) == reading.MAX_CELLS


JUNK = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(st.characters()),
    lambda some: st.lists(some, max_size=3) | st.dictionaries(st.text(max_size=3), some, max_size=3),
    max_leaves=8,
)
ODD_CELL = st.fixed_dictionaries(
    {}, optional={key: JUNK for key in ("source", "cell_type", "metadata", "outputs", "input", "id")}
)


@settings(deadline=None)
@given(st.lists(ODD_CELL | JUNK, max_size=4), st.dictionaries(st.sampled_from(["metadata", "worksheets"]), JUNK))
def test_any_json_is_refused_or_gives_a_valid_notebook(cells, fields):
    try:
        nb, _ = read(json.dumps(file(*cells, **fields)).encode())
    except Unreadable:
        return
    nbformat.validate(nb)
    assert nbformat.reads(nbformat.writes(nb), as_version=4) == nb


@settings(deadline=None)
@given(st.binary(max_size=60), st.randoms(use_true_random=False))
def test_any_bytes_are_read_or_refused(noise, chance: random.Random):
    whole = data(CELL)
    at = chance.randrange(len(whole))
    for damaged in (noise, whole[:at] + noise + whole[at:], whole[:at] + noise + whole[at + len(noise) :]):
        try:
            nb, _ = read(damaged)
        except Unreadable:
            continue
        nbformat.writes(nb).encode()
