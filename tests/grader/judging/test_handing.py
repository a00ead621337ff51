"""What a learner's function hands to the functions that it was given: the first other call of one is told."""

import re
import sys

import numpy as np
import pytest

from grader.judging.calls import attempt, observe, recorded
from grader.judging.diagnosis import made_in
from grader.judging.evidence import same_numbers
from grader.judging.explained import Question
from grader.judging.placing.comparison import Comparison
from grader.judging.placing.handing import of_something_new, to_functions, too_often

THIS = sys.modules[__name__]


def in_chunks(x, size, total):
    """The sum of `total` over chunks of `size` steps of x (T, N)."""
    return sum(total(x[start : start + size]) for start in range(0, len(x), size))


def squares(rows):
    return (rows.sum(axis=0) ** 2).sum()


def told(function, *sizes, what=to_functions, total=squares):
    rng, calls = np.random.default_rng(3), []
    with recorded(calls):
        for T, N, size in sizes:
            observe(function, rng.normal(size=(T, N)), size, total)
    question = Question(function, calls, made_in(THIS, "in_chunks"), (), same_numbers)
    asked = [Comparison(call, attempt(in_chunks, *call.args), same_numbers) for call in calls]
    return what(question, [each for each in asked if not each.right])


SIZES = (7, 2, 3), (5, 4, 3), (9, 3, 4)


def in_equal_chunks(x, size, total):
    return sum(map(total, np.array_split(x, -(-len(x) // size))))


def in_chunks_of_what_follows(x, size, total):
    return sum(total(x[start : start + size] + 0.5) for start in range(0, len(x), size))


def in_chunks_and_halved(x, size, total):
    return in_chunks(x, size, total) / 2


def in_chunks_but_stops(x, size, total):
    raise ValueError(in_equal_chunks(x, size, total))


def in_chunks_from_the_end_and_halved(x, size, total):
    return sum(total(x[start : start + size]) for start in reversed(range(0, len(x), size))) / 2


def step_by_step(x, size, total):
    return sum(total(x[t : t + 1]) for t in range(len(x)))


def in_chunks_and_once_more(x, size, total):
    total(x[:1])
    return in_chunks(x, size, total)


def in_chunks_each_asked_anew(x, size, total):
    return sum(
        (total(x[start : start + size]), total(x[start : start + size] / 2))[1] for start in range(0, len(x), size)
    )


def in_chunks_each_asked_twice(x, size, total):
    return (
        sum((total(x[start : start + size]), total(x[start : start + size]))[1] for start in range(0, len(x), size)) / 2
    )


def test_a_call_of_something_new_after_all_that_are_needed_is_told():
    (words,) = told(in_chunks_each_asked_anew, (3, 2, 3), (2, 4, 3), what=of_something_new)
    assert words == "the second time that you call total, where once is enough, rows is another than before."
    assert told(in_chunks_each_asked_anew, (3, 2, 3), (2, 4, 3)) == []
    assert told(in_chunks_each_asked_twice, (3, 2, 3), (2, 4, 3), what=of_something_new) == []


def of_the_first(rows):
    return squares(rows[:, :1])


def in_chunks_of_others_and_halved(x, size, total):
    others = np.concatenate([x[:, :1], 0 * x[:, 1:]], axis=1)
    return in_chunks(others, size, total) / 2


def test_other_numbers_that_do_not_matter_are_not_told():
    assert told(in_chunks_of_others_and_halved, *SIZES, total=of_the_first) == []
    (words,) = told(in_chunks_of_others_and_halved, *SIZES)
    assert "the first time that you call total, it is given 0 in rows" in words


def test_another_way_to_use_a_function_is_no_mistake():
    assert told(in_chunks_from_the_end_and_halved, *SIZES) == []
    assert told(step_by_step, *SIZES) == []


def in_chunks_asked_twice_and_then_of_others(x, size, total):
    chunks = [x[start : start + size] for start in range(0, len(x), size)]
    return sum(total(chunk) + 0 * total(chunk) for chunk in chunks) / 2


def test_what_is_asked_again_in_between_is_no_mistake():
    assert told(in_chunks_asked_twice_and_then_of_others, *SIZES) == []


def test_one_call_too_many_is_told_where_all_answers_are_right():
    rng, calls = np.random.default_rng(4), []
    with recorded(calls):
        for function, size in ((in_chunks, 4), (in_chunks_and_once_more, 3)):
            observe(function, rng.normal(size=(7, 2)), size, squares)
    question = Question(in_chunks, calls, made_in(THIS, "in_chunks"), (), same_numbers)
    asked = [Comparison(call, attempt(in_chunks, *call.args), same_numbers) for call in calls]
    assert too_often(question, asked[:1]) == []
    said = "your answers are right, but total is called 4 times where 3 times are enough."
    assert too_often(question, asked) == [said]


def test_other_shapes_are_told_with_the_call():
    told_rightly = "it is given an array (2, 2) as rows, where an array (3, 2) belongs."
    assert told(in_equal_chunks, *SIZES) == [f"the second time that you call total, {told_rightly}"]


def test_other_numbers_are_told():
    (words,) = told(in_chunks_of_what_follows, *SIZES)
    assert words.startswith("the first time that you call total, it is given ")
    got, want = map(float, re.findall(r"-?\d\.\d+", words))
    assert got == pytest.approx(want + 0.5)


@pytest.mark.parametrize("function", [in_chunks_and_halved, in_chunks_but_stops])
def test_what_hands_over_the_right_things_or_stops_is_told_nothing(function):
    assert told(function, *SIZES) == []


def test_an_other_call_in_some_of_the_wrong_ones_alone_is_no_evidence():
    assert told(lambda *args: 2 * in_equal_chunks(*args), *SIZES, (6, 2, 3), (4, 1, 2)) == []


def longest_first(x, lengths, step):
    """The sum of `step` over the sequences of x (T, N) that still have a word, the longest first, a column each."""
    order = np.argsort(-lengths, kind="stable")
    return sum(step(np.stack([x[t, order], 0 * x[t, order]], axis=1)[: (lengths > t).sum()]) for t in range(len(x)))


def longest_first_in_a_buffer(x, lengths, step):
    order = np.argsort(lengths)[::-1]
    rows, total = np.zeros((len(lengths), 2)), 1.0
    for t in range(len(x)):
        rows[:, 0] = x[t, order]
        total += step(rows[: (lengths > t).sum()])
    return total


def test_sequences_in_another_order_and_a_buffer_are_no_mistake():
    rng, calls = np.random.default_rng(5), []
    with recorded(calls):
        for N in (3, 4, 5):
            observe(longest_first_in_a_buffer, rng.normal(size=(3, N)), np.array([1, *[3] * (N - 1)]), squares)
    question = Question(longest_first_in_a_buffer, calls, made_in(THIS, "longest_first"), (), same_numbers)
    asked = [Comparison(call, attempt(longest_first, *call.args), same_numbers) for call in calls]
    assert to_functions(question, [each for each in asked if not each.right]) == []


def in_turn(x, lengths, step):
    """What `step` makes of x (T, N, D), each sequence turned round within its length, padding as it was."""
    turned = x.copy()
    for n, length in enumerate(lengths):
        turned[:length, n] = x[:length, n][::-1]
    return step(turned)


def in_turn_and_sorted(x, lengths, step):
    """The same for the sequences sorted by length, with zeros for padding; their order is not undone."""
    order, turned = np.argsort(lengths), np.zeros_like(x)
    for n, k in enumerate(order):
        turned[: lengths[k], n] = x[: lengths[k], k][::-1]
    return step(turned)


def first_step(x):
    return (x[0] * np.arange(1, 4)).sum(axis=1)


def in_turn_one_late(x, lengths, step):
    return in_turn(np.roll(x, 1, axis=0), lengths, step)


@pytest.mark.parametrize(("function", "words"), [(in_turn_and_sorted, None), (in_turn_one_late, "in x, where")])
def test_sequences_in_another_order_with_other_padding_are_no_mistake_and_other_numbers_are(function, words):
    rng, calls = np.random.default_rng(6), []
    lengths = [np.array([3, 1, 4, 2]), np.array([2, 4, 1, 3]), np.array([4, 2, 3, 1])]
    with recorded(calls):
        for some in lengths:
            observe(function, rng.normal(size=(4, 4, 3)), some, first_step)
    question = Question(function, calls, made_in(THIS, "in_turn"), (), same_numbers)
    asked = [Comparison(call, attempt(in_turn, *call.args), same_numbers) for call in calls]
    found = to_functions(question, [each for each in asked if not each.right])
    assert words in found[0] if words else found == []
