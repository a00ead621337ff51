# mistake: none, the inverse by sorting pairs of (place, step) in pure Python, and the pictures laid down pixel by pixel with divmod
def inverse(places):
    """The order that undoes `places`, of the same length."""
    pairs = sorted((int(place), step) for step, place in enumerate(places))
    return np.array([step for _, step in pairs], dtype=int)


def as_images(x, shape, places=None):
    """(R C, N, 1) -> (N, R, C)."""
    R, C = shape
    N = x.shape[1]
    pictures = np.empty((N, R, C), dtype=x.dtype)
    reading_order = range(R * C) if places is None else places
    for step, place in zip(range(len(x)), reading_order):
        r, c = divmod(int(place), C)
        pictures[:, r, c] = x[step, :, 0]
    return pictures
