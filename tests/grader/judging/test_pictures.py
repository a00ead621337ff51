"""What pictures have in common: whose function is drawn, what is said of it, and that a notebook stays as it was."""

from types import SimpleNamespace

import numpy as np
import pytest

from grader.judging.pictures import NotDrawable, numbers_of, or_ours, picture, usable, watched, within


def ours(v):
    return v + 1


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (None, "is not written yet"),
        ("words", "cannot be drawn yet (its result does not fit the picture)"),
        (np.ones(3), "cannot be drawn yet (it returns the shape (3,) where (2,) belongs)"),
        ((np.ones(2), np.ones(2)), "cannot be drawn yet (it returns the shape (2, 2) where (2,) belongs)"),
    ],
    ids=lambda each: str(type(each)),
)
def test_what_is_no_array_of_the_shape_is_not_taken(answer, why):
    found, note = or_ours(numbers_of(lambda v: answer, (2,)), ours, np.zeros(2), name="part")
    assert found.tolist() == [1, 1]
    assert note == f"Your part {why}: ours stands in."


def test_an_error_in_the_learners_cell_is_told_with_its_line():
    names = {}
    exec(compile("def part(v):\n    return v / [0]", "<ipython-input-3>", "exec"), names)
    _, note = or_ours(lambda v: names["part"](None), ours, np.zeros(2), name="part")
    assert note.startswith("Your part cannot be drawn yet (it stops at TypeError: ")
    assert "line 2 of your cell" in note


def test_numbers_that_are_none_are_theirs_and_are_drawn():
    found, note = or_ours(numbers_of(lambda v: [np.nan, np.inf], (2,)), ours, np.zeros(2))
    assert np.isnan(found[0])
    assert note == ""


def test_several_arrays_have_a_shape_each():
    pair = numbers_of(lambda: ([1, 2], 3), (2,), ())
    assert [each.tolist() for each in pair()] == [[1, 2], 3]
    with pytest.raises(NotDrawable, match="shape"):
        numbers_of(lambda: ([1, 2], 3), (2,), (1,))()
    with pytest.raises(NotDrawable, match="1 values where 2 belong"):
        numbers_of(lambda: ([1, 2],), (2,), (1,))()


def test_ours_finds_the_arguments_as_they_were():
    def spoils(v):
        v += 5
        raise NotImplementedError

    v = np.zeros(2)
    assert or_ours(spoils, ours, v)[0].tolist() == [1, 1]
    assert v.tolist() == [0, 0]


def test_a_function_that_is_named_by_itself():
    def doubled(v):
        raise NotImplementedError

    assert or_ours(numbers_of(doubled, (2,)), ours, np.zeros(2))[1].startswith("Your doubled is")
    assert usable(doubled, ours, ((2,),), np.zeros(2)) == (ours, "Your doubled is not written yet: ours stands in.")
    assert usable(ours, doubled, ((2,),), np.zeros(2)) == (ours, "")


def test_functions_that_are_being_graded_are_not_drawn():
    drawn = []
    draw = picture(lambda *functions: drawn.append(functions))
    draw(ours, SimpleNamespace(observe=ours))
    assert drawn == []
    draw(ours)
    assert drawn == [(ours,)]


def test_a_notebook_is_as_it_was_after_it_was_watched_even_if_it_stopped():
    def given(v):
        return v + 1

    names = {"given": given}
    exec("def theirs(v):\n    return given(given(v))\n", names)
    seen = []
    with watched(names["theirs"], "given", lambda found, v: seen.append((v, found))):
        assert names["theirs"](1) == 3
    assert seen == [(1, 2), (2, 3)]
    with pytest.raises(TypeError), watched(names["theirs"], "given", lambda *_: None):
        names["theirs"]("one")
    assert names["given"] is given
    with watched(names["theirs"], "given", lambda found: None):  # told of more than it takes
        assert names["theirs"](1) == 3
    with watched(names["theirs"], "no such name", None):
        assert names["theirs"](1) == 3
    assert "no such name" not in names


def test_what_takes_too_long_is_ended_at_its_next_word():
    seen = []

    def run(told):
        for k in range(100):
            told(k)
        return "done"

    assert within(-1, run, seen.append) is None
    assert seen == [0]
    assert within(3600, run, seen.append) == "done"
    assert len(seen) == 101
