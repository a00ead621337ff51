"""Mistakes in reading pictures and in putting them back, as edits of `lstm_ref.images.digits`."""

from grader.assignments.images.problems import order, pictures
from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.images import digits

READ = "13-images.html#pictures-as-sequences"
UNDO = "13-images.html#an-order-is-undone"
ROWS = "return images.transpose(1, 0, 2)"
FLAT = "flat = images.reshape(len(images), -1).T[:, :, None]"
PICK = "return flat if places is None else flat[np.asarray(places)]"
SORT = "return np.argsort(places)"
BACK = "flat = x if places is None else x[inverse(places)]"
SHAPE = "return flat[:, :, 0].T.reshape(-1, *shape)"


def rowwise(new, words):
    return Bug(ROWS, new, f"your as_rows {words}.", READ)


ROW_BUGS = [
    rowwise("return images.transpose(2, 0, 1)", "reads column after column: step t is row t of every picture"),
    rowwise("return images", "leaves the pictures first: the steps come first, (R, N, C)"),
    rowwise("return images.reshape(images.shape[1], len(images), -1)", "reshapes where axes have to change places: that mixes the pictures"),
    rowwise("return images.transpose(1, 2, 0)", "puts the pictures last: the shape is (R, N, C)"),
    rowwise("return images[:, ::-1].transpose(1, 0, 2)", "reads from the bottom to the top"),
    rowwise("return images[:, :, ::-1].transpose(1, 0, 2)", "reads each row from right to left"),
    rowwise("return images[::-1].transpose(1, 0, 2)", "turns the order of the pictures round"),
    rowwise("return images.transpose(2, 1, 0)", "turns all axes round: only the first two change places"),
]  # fmt: skip


def pixelwise(old, new, words):
    return Bug(old, new, f"your as_pixels {words}.", READ)


PIXEL_BUGS = [
    pixelwise(FLAT, "flat = images.transpose(0, 2, 1).reshape(len(images), -1).T[:, :, None]", "reads column after column: the pixels come row after row"),
    pixelwise(FLAT, "flat = images.reshape(-1, len(images))[:, :, None]", "reshapes where axes have to change places: each step mixes pixels of different places"),
    pixelwise(FLAT, "flat = images.reshape(len(images), -1)[:, :, None]", "leaves the pictures first: the steps come first, (R C, N, 1)"),
    pixelwise(FLAT, "flat = images.reshape(len(images), -1).T", "lacks the last axis: a step of one number has the shape (N, 1)"),
    pixelwise(FLAT, "flat = images.reshape(len(images), -1).T[::-1, :, None]", "reads from the last pixel to the first"),
    pixelwise(FLAT, "flat = images[:, :, ::-1].reshape(len(images), -1).T[:, :, None]", "reads each row from right to left"),
    pixelwise(FLAT, "turned = images.copy()\n    turned[:, 1::2] = turned[:, 1::2, ::-1]\n    flat = turned.reshape(len(images), -1).T[:, :, None]", "reads every second row from right to left"),
    pixelwise(f"{FLAT}\n    {PICK}", "flat = images.reshape(len(images), -1)[:, :, None]\n    return flat if places is None else flat[:, np.asarray(places)]", "leaves the pictures first, in any order: the steps come first, (R C, N, 1)"),
    pixelwise(PICK, "return flat if places is None else flat[np.asarray(places) - 1]", "counts pixels from 1: the first is pixel 0"),
    pixelwise(PICK, "return flat if places is None else flat[np.argsort(places)]", "uses the inverse of the order: step t reads pixel places[t]"),
    pixelwise(PICK, "return flat", "takes no notice of the order"),
    pixelwise(PICK, "return flat if places is None else flat[np.asarray(places)][np.asarray(places)]", "applies the order twice"),
    pixelwise(PICK, "return flat if places is None else flat[np.asarray(places)[::-1]]", "goes through the order from its end"),
    pixelwise(PICK, "return flat if places is None else flat[np.sort(places)]", "sorts the places, and so reads in reading order"),
]  # fmt: skip


def undoing(new, words):
    return Bug(SORT, new, f"your inverse {words}.", UNDO)


INVERSE_BUGS = [
    undoing("return np.asarray(places)", "returns the order itself: applied again it mixes up a second time"),
    undoing("return np.asarray(places)[::-1]", "turns the order round: that is not what undoes it"),
    undoing("return len(places) - 1 - np.asarray(places)", "counts the places from the end: that is not what undoes the order"),
    undoing("return np.argsort(places)[::-1]", "is right but for its direction: it runs from the last pixel to the first"),
    undoing("return np.argsort(-np.asarray(places))", "sorts from the largest place to the smallest"),
    undoing("return np.asarray(places)[np.asarray(places)]", "applies the order to itself: sort it instead, and ask where each place stands"),
    undoing("return np.sort(places)", "sorts the places: it should say where each of them stands, as argsort does"),
    undoing("return np.argsort(places) + 1", "counts steps from 1: the first is step 0"),
]  # fmt: skip


def restoring(old, new, words):
    return Bug(old, new, f"your as_images {words}.", UNDO)


IMAGE_BUGS = [
    restoring(BACK, "flat = x if places is None else x[np.asarray(places)]", "applies the order once more: its inverse is what undoes it"),
    restoring(BACK, "flat = x", "takes no notice of the order"),
    restoring(BACK, "flat = x if places is None else x[inverse(inverse(places))]", "applies the order once more: its inverse is what undoes it"),
    restoring(SHAPE, "return flat[:, :, 0].reshape(-1, *shape)", "reshapes before pictures and steps have changed places: that mixes the pictures"),
    restoring(SHAPE, "return flat[:, :, 0].T.reshape(-1, shape[1], shape[0])", "exchanges rows and columns in the shape"),
    restoring(SHAPE, "return flat[:, :, 0].T.reshape(-1, shape[1], shape[0]).transpose(0, 2, 1)", "fills the pictures column after column"),
    restoring(SHAPE, "return flat[:, :, 0].reshape(*shape, -1)", "leaves the pictures last: the shape is (N, R, C)"),
    restoring(SHAPE, "return flat[:, :, 0].T", "leaves the pictures flat: the shape is (N, R, C)"),
    restoring(SHAPE, "return flat.reshape(-1, *shape)", "reshapes before pictures and steps have changed places: that mixes the pictures"),
    restoring(SHAPE, "return flat[:, :, 0].T.reshape(-1, *shape)[:, ::-1]", "turns the pictures upside down"),
    restoring(SHAPE, "return flat.transpose(1, 0, 2).reshape(-1, *shape, 1)", "keeps the last axis: the shape is (N, R, C)"),
]  # fmt: skip


@edits.kept
def rows(rng):
    def draw():
        N, R, C = rng.permutation([2, 3, 4])
        return (pictures(rng, N, R, C),)

    return edits.telling(draw, digits, ("as_rows",), ROW_BUGS)


@edits.kept
def read(rng):
    def draw():
        N, R, C = rng.permutation([2, 3, 4])
        return pictures(rng, N, R, C), order(rng, R * C)

    return edits.telling(draw, digits, ("as_pixels",), PIXEL_BUGS)


@edits.kept
def undone(rng):
    return edits.telling(lambda: (order(rng, int(rng.integers(4, 9))),), digits, ("inverse",), INVERSE_BUGS)


@edits.kept
def restored(rng):
    def draw():
        N, R, C = rng.permutation([2, 3, 4])
        places = order(rng, R * C)
        return digits.as_pixels(pictures(rng, N, R, C), places), (int(R), int(C)), places

    return edits.telling(draw, digits, ("inverse", "as_images"), IMAGE_BUGS)
