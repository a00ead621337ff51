# mistake: TWO: as_rows gives the columns, (C, N, R), instead of the rows, and as_pixels returns (R C, N) without the last axis of one.
# read: right
# told: your as_rows reads column after column: step t is row t of every picture. your as_pixels lacks the l
def as_rows(images):
    return np.moveaxis(images, 2, 0)


def as_pixels(images, places=None):
    pixels = np.stack([picture.ravel() for picture in images], axis=1)
    if places is not None:
        pixels = np.take(pixels, places, axis=0)
    return pixels
