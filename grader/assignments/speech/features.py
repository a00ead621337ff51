"""Claims about frames and log-mel features."""

import numpy as np

from grader.assignments.speech import features_bugs, reference
from grader.assignments.speech.hints import HINTS
from grader.assignments.speech.problems import framed, measured, sound_of
from grader.judging.claims import as_array, expect, silent, value_of
from grader.judging.edits import told
from grader.judging.report import Report


def check_features(frames, log_mel, points, seed=0):
    """Claims about both."""

    def diagnose(rng):
        return [
            *told(report, frames, features_bugs.cut(rng), reference, ("frames",), features_bugs.FRAME_BUGS),
            *told(report, log_mel, features_bugs.taken(rng), reference, ("log_mel",), features_bugs.LOG_MEL_BUGS),
        ]

    report = Report("frames, log_mel", points, seed, diagnose, hints=HINTS)

    def expect_frames(sound, width, hop):
        given = f" (with {len(sound)} samples, width = {width}, hop = {hop})"
        expect(
            "frames",
            as_array("frames", value_of(frames, sound, width, hop)),
            reference.frames(sound, width, hop),
            given,
        )

    def expect_features(problem, given=""):
        pieces, filters, _ = problem
        given = f" (with frames {pieces.shape} and filters {filters.shape}{given})"
        expect("log_mel", as_array("log_mel", value_of(log_mel, *problem)), reference.log_mel(*problem), given)

    @report.claim("Eight samples in frames of four, two apart, are three frames.", weight=2)
    def _(rng):
        expect_frames(np.arange(8.0), 4, 2)
        expect_frames(np.arange(5.0), 3, 1)

    @report.claim("What is left over at the end is dropped, and one frame is the least.", weight=2)
    def _(rng):
        for problem in ((np.arange(9.0), 4, 2), (np.arange(4.0), 4, 3), (np.arange(11.0), 2, 5)):
            expect_frames(*problem)
        for problem in features_bugs.cut(rng):
            expect_frames(*problem)

    @report.claim("A long sound has as many frames as fit.")
    def _(rng):
        for problem in ((sound_of(rng, 1999), 200, 80), *(framed(rng) for _ in range(6))):
            expect_frames(*problem)

    @report.claim("One frame, one band: the logarithm of what the filter lets through of the power.", weight=2)
    def _(rng):
        pieces, filters, floor = measured(rng, 3, 6, 1, 8)
        expect_features((pieces[:1], filters, floor))

    @report.claim("Each frame and each band for itself, where frames are shorter than the transform.", weight=3)
    def _(rng):
        for problem in (measured(rng, 3, 6, 2, 8), measured(rng, 5, 7, 4, 16), measured(rng, 4, 20, 3, 32)):
            expect_features(problem)

    @report.claim("Frames as wide as the transform, at any loudness.", weight=2)
    def _(rng):
        for scale in (1e-3, 1.0, 1e3):
            expect_features(measured(rng, 4, 16, 5, 16, scale=scale))
        for problem in features_bugs.taken(rng):
            expect_features(problem)

    @report.claim("Silence gives the logarithm of the floor, and NumPy does not warn.")
    def _(rng):
        for floor in (1e-10, 0.5, 3.0):
            problem = measured(rng, 4, 9, 3, 16, floor)
            expect_features(problem, f", floor = {floor:g}")
            silent(log_mel, *problem)

    report.conduct([(frames, ("sound", "width", "hop")), (log_mel, ("pieces", "filters", "floor"))])
    return report
