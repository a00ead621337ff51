# mistake: Puts the pixels back within x itself, so the sequence that was given is changed.
# told: your as_images changes x in place: c *= f or c[0] = f writes into the caller's array,
def as_images(x, shape, places=None):
    """(R C, N, 1) -> (N, R, C)."""
    R, C = shape
    if places is not None:
        x[places] = x.copy()
    pictures = [x[:, n, 0].reshape(R, C) for n in range(x.shape[1])]
    return np.array(pictures)
