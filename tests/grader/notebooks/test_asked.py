"""How many hints a file shows, whatever else its outputs hold."""

import json

import pytest
from hypothesis import given, strategies as st

from grader import address
from grader.notebooks.asked import ASKED, MOST, hints, without_asking
from grader.notebooks.reading import read


@pytest.fixture(autouse=True)
def learners_parent():
    """Nothing is run here: no sandbox is needed."""


def output(exercise="lstm_step", number="1"):
    note = {"exercise": exercise, "number": number}
    return {"output_type": "execute_result", "data": {address.HINT: note, "text/plain": "a hint"}, "metadata": {}}


def cell(*outputs):
    return {"cell_type": "code", "metadata": {}, "source": "report.hint()", "outputs": list(outputs)}


def test_the_highest_number_of_each_exercise_counts():
    cells = [cell(output(number="2")), cell(output(), output("half_life, forget_bias", "3"))]
    assert hints(cells) == {"lstm_step": 2, "half_life, forget_bias": 3}


@pytest.mark.parametrize(
    "note",
    [
        output(number="4"),
        output(number=2),
        output(number=["1"]),
        output(exercise="<script>"),
        output(exercise="'''"),
        output(exercise="x" * 101),
        output(exercise=["lstm_step"]),
        {"data": {address.HINT: "lstm_step"}},
        {"data": [address.HINT]},
        "output",
        None,
    ],
)
def test_what_is_no_note_of_ours_is_passed_over(note):
    assert hints([cell(note, output()), None, {"outputs": {}}]) == {"lstm_step": 1}


def test_little_is_kept_of_many():
    assert len(hints([cell(*(output(f"exercise {k}") for k in range(10 * MOST)))])) == MOST


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["data", "outputs", "exercise", "number", address.HINT]), inner, max_size=3)
    ),
    max_leaves=15,
)


@given(st.lists(values, max_size=4))
def test_no_file_stops_the_count(cells):
    assert all(isinstance(exercise, str) and number in (1, 2, 3) for exercise, number in hints(cells).items())


def test_the_notebook_that_is_graded_knows_the_number_and_no_output():
    data = json.dumps({"cells": [cell(output(number="2")), {"cell_type": "code", "source": "x = 1"}]}).encode()
    nb, notes = read(data)
    assert nb.metadata[ASKED] == {"lstm_step": 2}
    assert [each.outputs for each in nb.cells] == [[], []]
    assert notes == []


@pytest.mark.parametrize("line", ["report.hint()", "report.hint(2)", "print(report.hint())", "report.hint( 3 );  "])
def test_a_line_that_only_asks_is_no_part_of_an_answer(line):
    assert without_asking(f"x = 1\n{line}\ny = 2") == "x = 1\n\ny = 2"


@pytest.mark.parametrize("line", ["    report.hint()", "hint = report.hint()", "# report.hint()", "report.hint(f(x))"])
def test_every_other_line_stays(line):
    assert without_asking(line) == line
