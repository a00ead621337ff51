# mistake: both sides are taken as the square root of the number of steps and `shape` is not looked at, right for square pictures only; others crash.
# read: right
# told: In as_images. It stops: ValueError: cannot reshape array of size 6 into shape (2,2,1) (l
def inverse(places):
    """The order that undoes `places`, of the same length."""
    table = np.column_stack([places, np.arange(len(places))])  # (place, step)
    by_place = table[table[:, 0].argsort()]
    return by_place[:, 1]


def as_images(x, shape, places=None):
    """(R C, N, 1) -> (N, R, C)."""
    n_pixels, N, _ = x.shape
    side = int(round(np.sqrt(n_pixels)))
    pixels = x.squeeze(axis=2)
    if places is not None:
        pixels = pixels[inverse(places)]
    return np.transpose(pixels.reshape(side, side, N), (2, 0, 1))
