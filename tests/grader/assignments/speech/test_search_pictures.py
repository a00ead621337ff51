"""The pictures that count paths show the slips that are made most often."""

import re

import numpy as np

from grader.assignments.speech import reference, search_pictures


def test_a_string_with_a_doubled_label_is_said_by_fewer_paths_and_by_none_without_the_blank_between(shown):
    def blanks_first(path):
        said = [label for label in path if label]
        return [label for k, label in enumerate(said) if said[k - 1 : k] != [label]]

    search_pictures.counted(reference.collapse)
    search_pictures.counted(blanks_first)
    assert "ab: 15. ba: 15. aa: 5. bb: 5" in repr(shown[0])
    assert "aa: 0. bb: 0" in repr(shown[1])


def costs(figure):
    words = repr(figure).partition("What strings cost")[2]
    bars = [float(number) for number in re.findall(r"\w+: ([\d.]+)\. ", words.partition("Diamonds")[0])]
    return bars, [float(number) for number in re.findall(r"[\d.]*\d", words.partition("Diamonds: ")[2])]


def test_what_a_string_costs_is_the_sum_of_its_paths_until_equal_neighbours_are_skipped_between(shown):
    def skipping(log_y, target):
        found = reference.ctc_forward(log_y, target)
        if len(target) > 1 and target[0] == target[1]:
            found = found.copy()
            found[-1] = np.logaddexp(found[-1], found[-1, 1])
        return found

    search_pictures.summed(reference.ctc_forward, reference.ctc_loss)
    search_pictures.summed(skipping, reference.ctc_loss)
    for figure, same in zip(shown, ([True] * 4, [True, True, False, True]), strict=True):
        bars, diamonds = costs(figure)
        assert [one == other for one, other in zip(bars, diamonds, strict=True)] == same


def test_a_narrow_beam_loses_paths_and_the_likeliest_string(shown):
    search_pictures.searched(reference.prefix_beam)
    narrow, wide = repr(shown[0]).split("width 16")
    assert "abb: 0.154. Diamonds: 0.171." in narrow
    assert wide.startswith(". ab: 0.342. aab: 0.183. abb: 0.171.")
    assert "Diamonds: 0.342, 0.183, 0.171" in wide
