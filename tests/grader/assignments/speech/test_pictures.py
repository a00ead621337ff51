"""What the pictures of assignment 11 show is what the learner's functions do, right or wrong."""

import numpy as np
import pytest

from grader.assignments.speech import pictures, reference

PATH = reference.ctc_forward, reference.ctc_loss, reference.ctc_backward, reference.ctc_gradient
HEARD = reference.collapse, reference.prefix_beam, reference.edit_distance, reference.word_error_rate


def test_features_that_lie_in_another_order_are_seen(shown):
    pictures.sound(reference.frames, reference.log_mel)
    pictures.sound(reference.frames, lambda *args: reference.log_mel(*args)[:, ::-1])
    rises = []
    for figure in shown:
        said = repr(figure).partition("Strongest column of each row: ")[2].split(", ")[7:18]
        rises.append([int(part.split()[2].strip(".")) for part in said])
    assert rises[0] == sorted(rises[0], reverse=True)  # high bands, which are on top, come last in a glide
    assert rises[1] != sorted(rises[1], reverse=True)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_features_without_a_number_are_left_out(shown, value):
    def spoilt(*args):
        found = reference.log_mel(*args)
        found[3, 4:6] = value
        return found

    pictures.sound(reference.frames, spoilt)
    assert "2 not drawn: not finite" in repr(shown[0])
    assert "ours stands in" not in repr(shown[0])


def test_the_path_goes_through_what_was_said_in_its_order(shown):
    pictures.path(*PATH)
    told = repr(shown[0]).partition("Where its path")[2].partition("It costs")[0]
    places = told.partition("each row: ")[2].split(", ")
    assert [place.split()[0] for place in places] == list("–7–5–1–")
    steps = [int(place.split()[2].strip(".\n")) for place in places]
    assert steps == sorted(steps)


def test_sums_that_start_at_the_wrong_end_give_another_path(shown):
    pictures.path(*PATH)
    pictures.path(*PATH[:2], lambda *args: reference.ctc_backward(*args)[::-1], PATH[3])
    assert repr(shown[0]) != repr(shown[1])
    assert "ours stands in" not in repr(shown[1])


def test_what_a_path_costs_and_its_gradient_are_the_learners(shown):
    pictures.path(*PATH[:1], lambda alpha: 7.5, *PATH[2:])
    pictures.path(*PATH[:3], lambda *args: np.full(reference.ctc_gradient(*args).shape, np.nan))
    assert "It costs 7.5;" in repr(shown[0])
    assert "not drawn: not finite" in repr(shown[1])
    assert "ours stands in" not in "".join(map(repr, shown))


def test_what_is_heard_wrong_is_marked(shown):
    pictures.recognised(*HEARD)
    assert "rms: 7 5 1 0, 7 5 8 1 −1, 7 5 8 1 −1." in repr(shown[0])
    assert "en-us+klatt: 7 4 6 0, 7 4 6 1, 7 4 6 1." in repr(shown[0])
    assert "word error rate: 0, 12 % 0, 12 % 0." in repr(shown[0])


def test_a_collapse_that_leaves_the_blanks_in_is_wrong_everywhere_and_the_beam_is_not(shown):
    pictures.recognised(lambda path: [label for label in path if label] + [1], *HEARD[1:])
    said = repr(shown[0]).partition("en-us+klatt: ")[2].partition("rms: ")[0]
    assert ("−1" in said, said.endswith("7 4 6 1. ")) == (True, True)


def test_the_rate_is_the_learners(shown):
    pictures.recognised(*HEARD[:3], lambda said, heard, distance: distance([1, 2], [1]) / 2)
    assert "50 % 0, 50 % 0." in repr(shown[0])
