"""Claims about pictures read by rows and by pixels, in any order, and put back."""

import numpy as np

from grader.assignments.images import orders_bugs
from grader.assignments.images.hints import HINTS
from grader.assignments.images.problems import order, pictures
from grader.judging.claims import Wrong, as_array, expect, value_of
from grader.judging.edits import told
from grader.judging.report import Report, better_of
from lstm_ref.images import digits

SMALL = np.arange(6.0).reshape(1, 2, 3)


def check_reading(as_rows, as_pixels, points, seed=0):
    """Claims about both functions."""

    def diagnose(rng):
        return [
            *told(report, as_rows, orders_bugs.rows(rng), digits, ("as_rows",), orders_bugs.ROW_BUGS),
            *told(report, as_pixels, orders_bugs.read(rng), digits, ("as_pixels",), orders_bugs.PIXEL_BUGS),
        ]

    report = Report("as_rows, as_pixels", points, seed, diagnose, hints=HINTS)

    def expect_same(name, function, *problem):
        where = f" (with pictures of shape {problem[0].shape})"
        expect(name, value_of(function, *problem), getattr(digits, name)(*problem), where)

    @report.claim("One picture by rows: step t is row t.", weight=2)
    def _(rng):
        expect_same("as_rows", as_rows, SMALL)

    @report.claim("Several pictures by rows have the shape (R, N, C): steps first, then pictures.", weight=2)
    def _(rng):
        for shape in ((4, 2, 3), (2, 5, 3), (3, 3, 3)):
            expect_same("as_rows", as_rows, pictures(rng, *shape))

    @report.claim("One picture by pixels, row after row, has the shape (R C, 1, 1).", weight=2)
    def _(rng):
        expect_same("as_pixels", as_pixels, SMALL)

    @report.claim("Several pictures by pixels: each step has one pixel of every picture.", weight=2)
    def _(rng):
        for shape in ((4, 2, 3), (2, 5, 3), (3, 3, 3)):
            expect_same("as_pixels", as_pixels, pictures(rng, *shape))

    @report.claim("With an order, step t has pixel places[t].", weight=3)
    def _(rng):
        expect_same("as_pixels", as_pixels, SMALL, np.array([4, 0, 5, 1, 3, 2]))
        for problem in orders_bugs.read(rng):
            expect_same("as_pixels", as_pixels, *problem)
        expect_same("as_pixels", as_pixels, pictures(rng, 7, 4, 5), order(rng, 20))

    report.conduct([(as_rows, ("images",)), (as_pixels, ("images", "places"))])
    return report


def check_putting_back(inverse, as_images, points, seed=0):
    """Claims about both functions; as_images may call inverse, which is judged by itself."""
    return better_of(lambda images: _check(inverse, images, points, seed), as_images, inverse=digits.inverse)


def _check(inverse, as_images, points, seed):

    def diagnose(rng):
        return [
            *told(report, inverse, orders_bugs.undone(rng), digits, ("inverse",), orders_bugs.INVERSE_BUGS),
            *told(
                report, as_images, orders_bugs.restored(rng), digits, ("inverse", "as_images"), orders_bugs.IMAGE_BUGS
            ),
        ]

    report = Report("inverse, as_images", points, seed, diagnose, hints=HINTS)

    def expect_inverse(places):
        got, of = value_of(inverse, places), f" (of {places.tolist()})"
        expect("the inverse", got, digits.inverse(places), of)
        if as_array("the inverse", got).dtype.kind not in "iu":
            raise Wrong(
                f"The inverse should hold whole numbers: it is an index. Yours has the type {np.asarray(got).dtype}{of}."
            )

    @report.claim("Three places that go round: the inverse goes round the other way.", weight=2)
    def _(rng):
        expect_inverse(np.array([0, 1]))
        expect_inverse(np.array([1, 2, 0]))
        expect_inverse(np.array([2, 0, 1]))

    @report.claim("The inverse of any order undoes it.", weight=3)
    def _(rng):
        for (places,) in orders_bugs.undone(rng):
            expect_inverse(places)
        expect_inverse(order(rng, 23))

    def expect_images(*problem):
        where = f" (with x of shape {problem[0].shape}, pictures of {problem[1][0]} x {problem[1][1]})"
        expect("the pictures", value_of(as_images, *problem), digits.as_images(*problem), where)

    @report.claim("Pixels in reading order become the pictures again, (N, R, C).", weight=2)
    def _(rng):
        for shape in ((1, 2, 3), (4, 3, 2), (2, 3, 5)):
            expect_images(digits.as_pixels(pictures(rng, *shape)), shape[1:])

    @report.claim("Pixels in another order find their places, too.", weight=3)
    def _(rng):
        expect_images(digits.as_pixels(SMALL, [4, 0, 5, 1, 3, 2]), (2, 3), np.array([4, 0, 5, 1, 3, 2]))
        for problem in orders_bugs.restored(rng):
            expect_images(*problem)

    report.conduct([(inverse, ("places",)), (as_images, ("x", "shape", "places"))])
    return report
