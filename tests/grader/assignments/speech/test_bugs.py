"""Each named mistake of the assignment on speech, made, loses marks and is told by its name."""

import time

import numpy as np
import pytest

from grader.assignments.speech import (
    features as feature_checks,
    features_bugs,
    gradients as gradient_checks,
    gradients_bugs,
    paths as path_checks,
    paths_bugs,
    problems,
    rates as rate_checks,
    rates_bugs,
    reference,
    searching as search_checks,
    searching_bugs,
)
from lstm_ref.speech import ctc, features, measures, search

from ..naming import each_of, expect_named, mistaken

pytestmark = pytest.mark.filterwarnings("ignore")  # mistakes overflow


@each_of(features_bugs.FRAME_BUGS)
def test_a_mistake_in_the_frames_is_named(bug):
    expect_named(feature_checks.check_features(mistaken(reference, bug, "frames"), reference.log_mel, 8, seed=5), bug)


@each_of(features_bugs.LOG_MEL_BUGS)
def test_a_mistake_in_the_features_is_named(bug):
    expect_named(feature_checks.check_features(reference.frames, mistaken(reference, bug, "log_mel"), 8, seed=5), bug)


@each_of(paths_bugs.COLLAPSE_BUGS)
def test_a_mistake_in_what_a_path_says_is_named(bug):
    expect_named(path_checks.check_collapse(mistaken(reference, bug, "collapse"), 4, seed=5), bug)


@each_of(paths_bugs.FORWARD_BUGS)
def test_a_mistake_in_alpha_is_named(bug):
    expect_named(
        path_checks.check_forward(mistaken(reference, bug, "ctc_forward"), reference.ctc_loss, 10, seed=5), bug
    )


@each_of(paths_bugs.LOSS_BUGS)
def test_a_mistake_in_the_loss_is_named(bug):
    expect_named(
        path_checks.check_forward(reference.ctc_forward, mistaken(reference, bug, "ctc_loss"), 10, seed=5), bug
    )


@each_of(gradients_bugs.BACKWARD_BUGS)
def test_a_mistake_in_beta_is_named(bug):
    function = mistaken(reference, bug, "ctc_backward")
    expect_named(gradient_checks.check_gradient(function, reference.ctc_gradient, 10, seed=5), bug)


@each_of(gradients_bugs.GRADIENT_BUGS)
def test_a_mistake_in_the_gradient_is_named(bug):
    function = mistaken(reference, bug, "ctc_gradient")
    expect_named(gradient_checks.check_gradient(reference.ctc_backward, function, 10, seed=5), bug)


@each_of(searching_bugs.BEAM_BUGS)
def test_a_mistake_in_the_search_is_named(bug):
    expect_named(search_checks.check_beam(mistaken(reference, bug, "prefix_beam"), 8, seed=5), bug)


@each_of(rates_bugs.DISTANCE_BUGS)
def test_a_mistake_in_the_distance_is_named(bug):
    function = mistaken(reference, bug, "edit_distance")
    expect_named(rate_checks.check_rates(function, reference.word_error_rate, 8, seed=5), bug)


@each_of(rates_bugs.RATE_BUGS)
def test_a_mistake_in_the_rate_is_named(bug):
    function = mistaken(reference, bug, "word_error_rate")
    expect_named(rate_checks.check_rates(reference.edit_distance, function, 8, seed=5), bug)


def in_probabilities(function):
    """What it gives if it sums probabilities: nothing that is too small for a number."""

    def lost(*args):
        return np.where((table := function(*args)) < -745, -np.inf, table)

    return lost


def test_sums_of_probabilities_are_named():
    reports = [
        path_checks.check_forward(in_probabilities(reference.ctc_forward), reference.ctc_loss, 8, seed=5),
        gradient_checks.check_gradient(in_probabilities(reference.ctc_backward), reference.ctc_gradient, 8, seed=5),
        search_checks.check_beam(
            lambda *args: [pair for pair in reference.prefix_beam(*args) if pair[1] > -745], 8, seed=5
        ),
    ]
    for report in reports:
        assert report.score < 8
        (told,) = report.diagnoses
        assert "are probabilities summed" in told.words


@pytest.mark.parametrize("seed", [0, 5, 2**63 + 1])
def test_the_reference_is_right_and_is_found_so_in_no_time(seed):
    start = time.process_time()
    reports = [
        feature_checks.check_features(reference.frames, reference.log_mel, 8, seed),
        path_checks.check_collapse(reference.collapse, 4, seed),
        path_checks.check_forward(reference.ctc_forward, reference.ctc_loss, 10, seed),
        gradient_checks.check_gradient(reference.ctc_backward, reference.ctc_gradient, 10, seed),
        search_checks.check_beam(reference.prefix_beam, 8, seed),
        rate_checks.check_rates(reference.edit_distance, reference.word_error_rate, 8, seed),
    ]
    assert [report.failed for report in reports] == [[]] * 6
    assert time.process_time() - start < 60  # ten times what a slow machine needs


def test_what_is_asked_in_another_form_is_what_the_book_has():
    rng = np.random.default_rng(3)
    sound = rng.normal(size=700)
    pieces = reference.frames(sound, features.WIDTH, features.HOP)
    np.testing.assert_array_equal(pieces, features.frames(sound))
    found = reference.log_mel(pieces, features.mel_filters(), 1e-10)
    np.testing.assert_allclose(found, features.log_mel(sound))
    for _ in range(20):
        log_y, target, alpha, beta = problems.graded(rng, *problems.sizes(rng))
        np.testing.assert_allclose(reference.ctc_forward(log_y, target), alpha)
        np.testing.assert_allclose(reference.ctc_backward(log_y, target), beta)
        loss, da = ctc.loss_and_gradient(log_y, target)
        assert reference.ctc_loss(alpha) == pytest.approx(loss)
        np.testing.assert_allclose(reference.ctc_gradient(log_y, target, alpha, beta), da, atol=1e-12)
        path = problems.path_of(rng, 9)
        assert reference.collapse(path) == ctc.collapse(path)
        log_y, width = problems.searched(rng, 5, 4, 3)
        assert reference.prefix_beam(log_y, width) == search.prefix_beam(log_y, width)
        said, heard = problems.string_pair(rng)
        assert reference.edit_distance(said, heard) == measures.errors(said, heard).total
        said, heard = problems.corpus(rng, 4)
        mine = reference.word_error_rate(said, heard, reference.edit_distance)
        assert mine == pytest.approx(measures.word_error_rate(said, heard))


def test_nonsense_is_given_no_name():
    reports = [
        feature_checks.check_features(lambda *args: np.ones((3, 4)), lambda *args: np.ones((3, 2)), 8, seed=5),
        path_checks.check_collapse(lambda path: [7], 8, seed=5),
        path_checks.check_forward(lambda log_y, target: np.ones((5, 3)), lambda alpha: 7.0, 8, seed=5),
        gradient_checks.check_gradient(lambda *args: np.ones((5, 3)), lambda *args: np.ones((5, 3)), 8, seed=5),
        search_checks.check_beam(lambda log_y, width: [([7], -1.0)], 8, seed=5),
        rate_checks.check_rates(lambda said, heard: 7, lambda said, heard, edit_distance: 7.0, 8, seed=5),
    ]
    for report in reports:
        assert report.score < 2
        assert report.diagnoses == []
