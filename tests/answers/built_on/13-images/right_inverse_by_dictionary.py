# mistake: none
def inverse(places):
    """The order that undoes `places`, of the same length."""
    where = {int(place): t for t, place in enumerate(places)}
    return np.array([where[p] for p in range(len(where))], dtype=int)


def as_images(x, shape, places=None):
    """(R C, N, 1) -> (N, R, C)."""
    if places is not None:
        x = x[np.argsort(places)]
    return x[:, :, 0].T.reshape(-1, *shape)
