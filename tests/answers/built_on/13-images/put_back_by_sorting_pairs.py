# mistake: none
def inverse(places):
    pairs = sorted((int(place), t) for t, place in enumerate(places))
    return np.array([t for _, t in pairs], dtype=int)


def as_images(x, shape, places=None):
    ordered = x if places is None else x.take(inverse(places), axis=0)
    R, C = shape
    rows = [ordered[r * C : (r + 1) * C, :, 0].T for r in range(R)]
    return np.stack(rows, axis=1)
