# mistake: x[:, :, 0] is a view, so putting the pixels back with flat[places] = ... reorders the sequence that was given; the first result is right, but x has changed, and a second call mixes it up once more.
# read: right
# told: your as_images changes x in place: c *= f or c[0] = f writes into the caller's array, c.
def inverse(places):
    """The order that undoes `places`, of the same length."""
    return np.argsort(places, kind="stable")


def as_images(x, shape, places=None):
    """(R C, N, 1) -> (N, R, C)."""
    flat = x[:, :, 0]
    if places is not None:
        values = flat.copy()
        flat[places] = values
    by_picture = flat.T.copy()
    return by_picture.reshape(-1, *shape)
